import type { Button, Reply, Span } from '../../cases/outbound.ts'
import type { Words } from '../../words.ts'
import type { Hit } from '../directory/directory.ts'
import type { Coordinates } from '../directory/distance.ts'
import type { Service } from '../directory/service.ts'
import type { GivenUp, Wishes } from '../directory/wishes.ts'
import { openingState } from './opening-hours.ts'
import type { Phrasing } from './phrasing.ts'
import { inARow, languageName, type Reader } from './reader.ts'
import { serviceText, type ServiceText } from './service-facts.ts'

/** More than three are no answer but a list. */
const SERVICES = 3

export type Answer = {
  /** Best first. */
  hits: Hit[]
  /** Whether the directory has more behind these. */
  hasMore: boolean
  /** Opaque id that the buttons carry. */
  answerId: string
  words: Words
  /** ISO 639-1 of the reader. */
  language: string
  /** Whose public holidays count, two letters. */
  federalState: string
  now: Date
  /** A model's words around the entries; absent: the template's. */
  phrasing?: Phrasing | null
  /** What was asked for beside the topic. */
  wishes?: Pick<Wishes, 'languages' | 'open' | 'goes'>
  /** Wishes that none of these meets. */
  givenUp?: readonly GivenUp[]
  /** The reader's area, when it has nothing fitting and these are from around it. */
  nothingIn?: string | null
  /** Where the reader is. */
  from?: Coordinates | null
}

/**
 * An answer that quotes entries of the directory and adds nothing: what each service is, where, how to reach it,
 * whether it is open, and when somebody last checked the entry.
 */
export function composeAnswer(answer: Answer): Reply {
  const { hits, hasMore, answerId, words, from = null, phrasing, ...asked } = answer
  const wished = asked.wishes?.languages ?? []
  const reader: Reader = {
    ...asked,
    words,
    from,
    tag: words('language-tag'),
    speaks: wished.length > 0 ? wished : [asked.language],
  }
  const shown = hits.slice(0, SERVICES)
  const services = shown.map(({ service }) => service)
  if (services.length === 0) return { spans: [{ text: words('tenant-nothing-found') }], buttons: [] }
  const entries = shown.flatMap(({ service, doubted }, index) => {
    const { name, lines } = serviceText(service, reader, doubted)
    const why = phrasing?.sentences[index]
    return spansOf({ name, lines: why === undefined ? lines : [why, ...lines] })
  })
  return {
    spans: [{ text: introTo(services, asked, reader, phrasing?.introduction ?? null) }, ...entries],
    buttons: answerButtons({ answerId, hasMore, words }),
  }
}

const NONE: Record<GivenUp, string> = {
  checked: 'answer-none-checked',
  free: 'answer-none-free',
  open: 'answer-none-open',
  language: 'answer-none-language',
}

/** What of the wishes cannot be had is said first: nobody should find out at the door. */
function introTo(
  services: readonly Service[],
  { givenUp = [], nothingIn = null, wishes }: Pick<Answer, 'givenUp' | 'nothingIn' | 'wishes'>,
  reader: Reader,
  /** A model's; it stands for the plain introduction alone, never for what has to be said. */
  introduction: string | null,
): string {
  const { words } = reader
  const names = (wishes?.languages ?? []).map((code) => languageName(code, reader))
  const missing = [
    ...(nothingIn === null ? [] : [words('answer-none-here', { area: nothingIn })]),
    ...givenUp.map((wish) =>
      words(NONE[wish], { language: inARow(names, reader), when: wishes?.open ?? 'now' }),
    ),
  ]
  if (missing.length > 0)
    return [...missing, words(insteadOf(services, givenUp, wishes?.goes === true, reader))].join(' ')
  if (wishes?.open === 'now') return words('answer-intro-open')
  if (introduction !== null) return introduction
  const onlyPages = services.every(({ source_kind: kind }) => kind === 'document')
  return words(onlyPages ? 'answer-intro-pages' : 'answer-intro', onlyPages ? {} : { count: services.length })
}

function insteadOf(
  services: readonly Service[],
  givenUp: readonly GivenUp[],
  goes: boolean,
  { now, federalState }: Reader,
): string {
  if (givenUp.length === 0) return 'answer-instead-near'
  if (!givenUp.includes('open')) return 'answer-instead'
  const isKnownToOpen = services.every((service) => {
    const opening = openingState(service, now, federalState)
    return opening.kind === 'closed' && opening.opensAt !== null
  })
  if (!isKnownToOpen) return 'answer-instead'
  return goes ? 'answer-instead-next' : 'answer-instead-later'
}

function spansOf({ name, lines }: ServiceText): Span[] {
  return [{ text: '\n\n' }, { text: name, bold: true }, { text: lines.map((line) => `\n${line}`).join('') }]
}

function answerButtons({
  answerId,
  hasMore,
  words,
}: Pick<Answer, 'answerId' | 'hasMore' | 'words'>): Button[][] {
  const button = (action: Button['action'], key: string): Button => ({
    action,
    id: answerId,
    label: words(key),
  })
  return [
    [button('helpful', 'answer-button-helpful'), button('not_helpful', 'answer-button-not-helpful')],
    [...(hasMore ? [button('more', 'answer-button-more')] : []), button('human', 'answer-button-human')],
  ]
}

import type { Button, Reply, Span } from '../../cases/outbound.ts'
import type { Words } from '../../words.ts'
import type { Hit } from '../directory/directory.ts'
import type { Phrasing } from './phrasing.ts'
import type { Reader } from './reader.ts'
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
}

/**
 * An answer that quotes entries of the directory and adds nothing: what each service is, where, how to reach it,
 * whether it is open, and when somebody last checked the entry.
 */
export function composeAnswer({ hits, hasMore, answerId, words, phrasing, ...asked }: Answer): Reply {
  const reader: Reader = { ...asked, words, tag: words('language-tag') }
  const services = hits.slice(0, SERVICES).map(({ service }) => service)
  if (services.length === 0) return { spans: [{ text: words('tenant-nothing-found') }], buttons: [] }
  const onlyPages = services.every(({ source_kind: kind }) => kind === 'document')
  const intro = words(
    onlyPages ? 'answer-intro-pages' : 'answer-intro',
    onlyPages ? {} : { count: services.length },
  )
  const entries = services.flatMap((service, index) => {
    const { name, lines } = serviceText(service, reader)
    const why = phrasing?.sentences[index]
    return spansOf({ name, lines: why === undefined ? lines : [why, ...lines] })
  })
  return {
    spans: [{ text: phrasing?.introduction ?? intro }, ...entries],
    buttons: answerButtons({ answerId, hasMore, words }),
  }
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

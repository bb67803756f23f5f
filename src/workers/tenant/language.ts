import type { Button, Reply } from '../../cases/outbound.ts'
import { foldLetters } from '../../knowledge/understanding/fold.ts'
import { PLAIN_GERMAN } from '../../words.ts'
import type { JobContext } from '../context.ts'
import { askConsent } from './consent.ts'
import { helpAgain } from './help-again.ts'
import { questionText, recentAnswer } from './last-question.ts'
import { askErase } from './privacy.ts'
import { answerAgain } from './request.ts'
import { inLanguage, join, say, type Reaction, type Situation } from './situation.ts'
import { stale } from './stale.ts'

/** With a button for the others and one for a person, eight in all. */
const LANGUAGES_PER_PAGE = 6
const BUTTONS_PER_ROW = 2
/** Stands before the number of a page, where a language's button has its code. */
const PAGE = 'page.'

type Spoken = Pick<JobContext, 'words'>
type Asked = Pick<Situation, 'language' | 'words'> & {
  inbound: Pick<Situation['inbound'], 'languageHint'>
}

/** Each language in its own name, those first that the tenant may read. */
export function askLanguage(context: Spoken, situation: Asked, page = 0): Reply {
  const { words } = situation
  const languages = inOrder(context, situation)
  const shown = languages.slice(page * LANGUAGES_PER_PAGE, (page + 1) * LANGUAGES_PER_PAGE)
  const buttons = shown.map((language): Button => ({
    action: 'language',
    id: language,
    label: context.words(language)('language-name'),
  }))
  const pages = Math.ceil(languages.length / LANGUAGES_PER_PAGE)
  const others: Button = {
    action: 'language',
    id: `${PAGE}${(page + 1) % pages}`,
    label: words('tenant-more-languages'),
  }
  const rows = Array.from({ length: Math.ceil(buttons.length / BUTTONS_PER_ROW) }, (_, row) =>
    buttons.slice(row * BUTTONS_PER_ROW, (row + 1) * BUTTONS_PER_ROW),
  )
  return say(words('tenant-ask-language'), pages > 1 ? [...rows, [others]] : rows)
}

function inOrder({ words }: Spoken, { language, inbound }: Asked): string[] {
  const likely = [language, inbound.languageHint?.slice(0, 2).toLowerCase(), 'de', PLAIN_GERMAN, 'en']
  return [...new Set([...likely.filter((one) => one !== undefined), ...words.languages])].filter((one) =>
    words.languages.includes(one),
  )
}

/** The language whose own name a text is, and nothing else; null when it is none. */
export function languageNamed({ words }: Spoken, text: string): string | null {
  const letters = lettersOf(text)
  return words.languages.find((one) => lettersOf(words(one)('language-name')) === letters) ?? null
}

const lettersOf = (text: string): string => foldLetters(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** The language is kept, and what is open is asked or answered again in it. */
export async function chooseLanguage(
  context: JobContext,
  situation: Situation,
  id: string,
): Promise<Reaction> {
  if (id.startsWith(PAGE))
    return { reply: askLanguage(context, situation, Number(id.slice(PAGE.length)) || 0) }
  const { languages } = context.words
  if (!languages.includes(id)) return stale(situation)
  const tenant = { ...situation.tenant, language: id, languageFrom: 'tenant' }
  const spoken = { ...inLanguage(context, situation, id), tenant }
  const set = say(spoken.words('tenant-language-set'))
  const again = await openAgain(context, spoken)
  return {
    ...again,
    reply: join(set, again?.reply ?? null),
    tenant: { ...again?.tenant, language: id, languageFrom: 'tenant' },
  }
}

async function openAgain(context: JobContext, situation: Situation): Promise<Reaction | null> {
  const { conversation, openCase } = situation
  if (openCase?.urgency === 'emergency') {
    return { reply: await helpAgain(context, situation, openCase), emergency: true }
  }
  if (conversation.erase) return askErase(situation)
  if (openCase) return null
  if (conversation.consent) {
    const { reply, asked } = await askConsent(context, situation, conversation.consent)
    return { reply, conversation: { ...conversation, consent: asked } }
  }
  const answer = recentAnswer(situation)
  const text = answer && (await questionText(context, situation, answer))
  return answer && text !== null ? answerAgain(context, situation, text, answer, { isAgain: false }) : null
}

/** Told in words: "auf Türkisch?". A language we do not speak is named as such. */
export async function askedForLanguage(
  context: JobContext,
  situation: Situation,
  language: string,
): Promise<Reaction> {
  if (context.words.languages.includes(language)) return chooseLanguage(context, situation, language)
  const names = context.words.languages.map((one) => context.words(one)('language-name'))
  return { reply: say(situation.words('tenant-language-unknown', { languages: names.join(', ') })) }
}

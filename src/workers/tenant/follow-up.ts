/** Short questions that make sense only after another one: "and for my mother?", "also in Grünau?", "anything else?". */

import type { Remark } from '../../knowledge/understanding/read-remark.ts'
import type { Understanding } from '../../knowledge/understanding/understanding.ts'
import type { JobContext } from '../context.ts'
import { areaNamedIn, unknownPlace, withoutArea } from './area.ts'
import { find, soughtBy } from './find.ts'
import { questionText, recentAnswer } from './last-question.ts'
import { askedForLanguage } from './language.ts'
import { showMore } from './more.ts'
import { answerAgain } from './request.ts'
import { say, understand, type Reaction, type Situation } from './situation.ts'

/** Beside its area an answer to the question where somebody lives has at most this many words. */
const WORDS_BESIDE_AREA = 4
/** Beside what makes it a follow-up: the name of a place, a please. */
const WORDS_BESIDE = 3

/** Null: the message stands for itself. */
export async function answerFollowUp(
  context: JobContext,
  situation: Situation,
  text: string,
  remark: Remark,
  understood: Understanding,
): Promise<Reaction | null> {
  const { followUp } = remark
  if (understood.wantsHuman || understood.deadline !== null || remark.defect || remark.homeLost) return null
  // "For my mother" names a topic of its own to whoever reads it alone: what is left beside it decides.
  const { topics } = followUp ? understand(context, situation, remark.rest) : understood
  const isShort = remark.rest.split(/\s+/).filter(Boolean).length <= WORDS_BESIDE
  // A course of German is wished in nearly the words in which an answer in German is.
  if (followUp?.kind === 'language' && understood.topics[0] === 'other' && isShort) {
    return askedForLanguage(context, situation, followUp.language)
  }
  const areas = await context.knowledge.directory.areas()
  const area = areaNamedIn(text, areas)
  const answer = recentAnswer(situation)
  const last = answer && (await questionText(context, situation, answer))
  const isAbout = [...(answer?.topics ?? []), 'other'].includes(topics[0] ?? 'other')
  if (!isAbout) return null
  if (answer && last !== null) {
    switch (followUp?.kind) {
      case 'more':
        return showMore(context, situation, answer)
      case 'for_other':
        return answerAgain(context, situation, last, answer, { isAgain: false, addition: text })
      case 'elsewhere':
        if (area === null) return isShort ? { reply: unknownPlace(situation, areas) } : null
        return answerAgain(context, situation, last, answer, { isAgain: true, area })
      default:
    }
  }
  if (area === null || topics[0] !== 'other') return null
  // Where they live, in words instead of by the button.
  const placed = { ...situation, tenant: { ...situation.tenant, area } }
  if (!(await isOnlyPlace(context, placed, { text, area, understood }))) return null
  if (!answer || last === null) {
    return { reply: say(situation.words('tenant-area-set', { area })), tenant: { area } }
  }
  const again = await answerAgain(context, placed, last, answer, { isAgain: true })
  return { ...again, tenant: { ...again.tenant, area } }
}

/** Whether the words beside an area ask for nothing: they say that somebody lives there, or answer where, and find nothing. */
async function isOnlyPlace(
  context: JobContext,
  situation: Situation,
  { text, area, understood }: { text: string; area: string; understood: Understanding },
): Promise<boolean> {
  const { knowledge } = context
  const rest = withoutArea(text, area)
  if (rest === text) return true
  const { saysWhere, words } = knowledge.readRemark(rest, situation.today)
  if (saysWhere) return true
  const wasAsked = situation.offered?.buttons.some(({ action }) => action === 'area') === true
  if (!wasAsked || words > WORDS_BESIDE_AREA) return false
  const found = await find(context, situation, soughtBy(knowledge, area, text, understood))
  return found.reply === null
}

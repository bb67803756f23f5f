import type { CrisisFinding } from '../crisis/screen.ts'
import type { ModelUnderstanding } from './model-understanding.ts'
import { URGENCIES, type TopicId, type Understanding, type Urgency } from './understanding.ts'

/** Who said it: the fixed screen, the rules, the model, the tenant by choice, the platform's profile, or nobody. */
export type FieldSource = 'screen' | 'rules' | 'model' | 'tenant' | 'platform' | 'default'

export type MergedField = 'language' | 'crisis' | 'topics' | 'urgency' | 'wantsHuman' | 'deadline' | 'intent'

export type MergedUnderstanding = Understanding & {
  from: Record<MergedField, FieldSource>
  /** Danger that the model alone saw. */
  dangerByModel: CrisisFinding | null
}

const MOST_TOPICS = 3

/**
 * What rules and model make of one message together. The model adds, it takes nothing away (L1):
 * - danger only where the screen found none; urgency and the wish for a person only upwards;
 * - the language where the tenant chose none and the text did not tell it to the rules;
 * - a deadline where the rules found none;
 * - topics: those of both first, then the model's as far as there is room, then the rest of the rules'; none of these is lost.
 */
export function mergeUnderstanding(
  rules: Understanding,
  model: ModelUnderstanding | null,
): MergedUnderstanding {
  const alone = { ...rules, dangerByModel: null, from: sourcesOf(rules) }
  if (model === null) return alone
  const { from } = alone
  const dangerByModel = rules.crisis === null ? model.danger : null
  const crisis = rules.crisis ?? dangerByModel?.kind ?? null
  const urgency = crisis === null ? higher(rules.urgency, withoutDanger(model.urgency)) : 'emergency'
  const topics = mergeTopics(rules.topics, model.topics)
  const tells = model.language !== null && model.language !== rules.language && !isTold(rules)
  const names = model.topics.some((topic) => topic !== 'other')
  const isRequest = names || model.wantsHuman || crisis !== null
  const intent = isRequest && rules.intent !== 'empty' ? 'request' : rules.intent
  return {
    ...rules,
    ...(tells ? { language: model.language!, languageFrom: 'detected' } : {}),
    crisis,
    topics,
    urgency,
    wantsHuman: rules.wantsHuman || model.wantsHuman,
    deadline: rules.deadline ?? model.deadline,
    intent,
    dangerByModel,
    from: {
      language: tells ? 'model' : from.language,
      crisis: dangerByModel === null ? from.crisis : 'model',
      topics: topics.join() === rules.topics.join() ? from.topics : 'model',
      urgency: urgency === rules.urgency ? from.urgency : 'model',
      wantsHuman: model.wantsHuman && !rules.wantsHuman ? 'model' : from.wantsHuman,
      deadline: rules.deadline === null && model.deadline !== null ? 'model' : from.deadline,
      intent: intent === rules.intent ? from.intent : 'model',
    },
  }
}

function sourcesOf({ crisis, languageFrom }: Understanding): Record<MergedField, FieldSource> {
  const danger = crisis === null ? 'rules' : 'screen'
  return {
    language: languageFrom === 'detected' ? 'rules' : languageFrom,
    crisis: 'screen',
    topics: danger,
    urgency: danger,
    wantsHuman: 'rules',
    deadline: 'rules',
    intent: 'rules',
  }
}

/** The tenant chose it, or the text told it. */
const isTold = ({ languageFrom }: Understanding): boolean =>
  languageFrom === 'tenant' || languageFrom === 'detected'

/** Without a danger nothing is an emergency. */
const withoutDanger = (urgency: Urgency): Urgency => (urgency === 'emergency' ? 'high' : urgency)

function higher(one: Urgency, other: Urgency): Urgency {
  return URGENCIES.indexOf(one) >= URGENCIES.indexOf(other) ? one : other
}

function mergeTopics(rules: readonly TopicId[], model: readonly TopicId[]): TopicId[] {
  const told = rules.filter((topic) => topic !== 'other')
  const added = model.filter((topic) => topic !== 'other' && !told.includes(topic))
  const both = told.filter((topic) => model.includes(topic))
  const rest = told.filter((topic) => !model.includes(topic))
  const merged = [...both, ...added.slice(0, Math.max(0, MOST_TOPICS - told.length)), ...rest]
  return merged.length > 0 ? merged : ['other']
}

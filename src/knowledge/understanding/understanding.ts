/** What a message means, each part with where it came from. */

export const TOPIC_IDS = [
  'rent_arrears',
  'eviction',
  'energy_cutoff',
  'benefits',
  'debt',
  'neighbour_dispute',
  'noise',
  'age_adaptation',
  'disability',
  'care',
  'family',
  'childcare',
  'youth_education',
  'work',
  'integration',
  'health_mental',
  'addiction',
  'violence',
  'loneliness',
  'food_clothing',
  'small_emergency',
  'community_project',
  'room_booking',
  'renovation',
  'repair',
  'other',
] as const
export type TopicId = (typeof TOPIC_IDS)[number]

export const CRISIS_KINDS = [
  'suicide',
  'self_harm',
  'violence',
  'child_danger',
  'medical',
  'fire_gas',
] as const
export type CrisisKind = (typeof CRISIS_KINDS)[number]

export const URGENCIES = ['normal', 'high', 'emergency'] as const
export type Urgency = (typeof URGENCIES)[number]

export type LanguageSource = 'tenant' | 'platform' | 'detected' | 'default'

export type Understanding = {
  /** ISO 639-1, or `und` when it cannot be told. */
  language: string
  languageFrom: LanguageSource
  crisis: CrisisKind | null
  /** Best first, one to three. */
  topics: TopicId[]
  urgency: Urgency
  /** The writer asks for a person of this service. */
  wantsHuman: boolean
  /** YYYY-MM-DD, the nearest day on which something must be done or a named harm happens. */
  deadline: string | null
  /** Greeting, thanks, or a question to search the directory for. */
  intent: 'request' | 'greeting' | 'thanks' | 'empty'
}

export type UnderstandingContext = {
  /** The day of the message in the tenant's time zone, YYYY-MM-DD. */
  today: string
  /** Chosen by the tenant, if they chose. */
  tenantLanguage: string | null
  /** BCP 47 tag of the platform's profile. */
  platformLanguage: string | null
}

/** Understands one message. Pure and synchronous without a model. */
export type Understand = (text: string, context: UnderstandingContext) => Understanding

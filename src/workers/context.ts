import type { Logger } from 'pino'
import type { Reply } from '../cases/outbound.ts'
import type { Answer } from '../knowledge/answer/compose-answer.ts'
import type { Directory } from '../knowledge/directory/directory.ts'
import type { AskedAboutIn } from '../knowledge/gaps/asked-about.ts'
import type { CrisisQuestion } from '../knowledge/crisis/crisis-reply.ts'
import type { CrisisScreen } from '../knowledge/crisis/screen.ts'
import type { ReadRemark } from '../knowledge/understanding/read-remark.ts'
import type { ReadWishes } from '../knowledge/understanding/read-wishes.ts'
import type { Understand, Urgency } from '../knowledge/understanding/understanding.ts'
import type { Organisation } from '../routing/desk.ts'
import type { DeskHours } from '../routing/hours.ts'
import type { Database } from '../storage/database.ts'
import type { Inbox } from '../storage/inbox.ts'
import type { InstallationKeys } from '../storage/installation-keys.ts'
import type { Outbox } from '../storage/outbox.ts'
import type { TenantStore } from '../storage/tenants.ts'
import type { WordsFor } from '../words.ts'
import type { BurstTimes } from './burst.ts'
import type { Wake } from './queues.ts'
import type { UnderstandWithModel } from './tenant/consult-model.ts'
import type { Phrase } from './tenant/phrase.ts'
import type { TranscribeVoice } from './tenant/transcribe.ts'
import type { Translator } from './translation/translate.ts'

/** The organisation as it is now, with its working hours. */
export type Routing = { organisation: Organisation; hours: DeskHours }

/** What the product knows without storage: pure, given at start. */
export type Knowledge = {
  screen: CrisisScreen
  /** How urgent a message would be if it held no danger. */
  urgencyApart: (text: string, today: string) => Urgency
  crisisReply: (question: CrisisQuestion) => Reply
  nobodyYetReply: (question: CrisisQuestion) => Reply
  understand: Understand
  readWishes: ReadWishes
  readRemark: ReadRemark
  directory: Directory
  askedAbout: AskedAboutIn
  composeAnswer: (answer: Answer) => Reply
}

/** Links by which partners check their entries. */
export type PartnerLinks = {
  /** Where they point, without a slash at the end. */
  publicUrl: string
  /** Whether they can be mailed. */
  mails: boolean
}

/** Everything a job may use. Built once in `main.ts`; tests build their own. */
export type JobContext = {
  db: Database
  keys: InstallationKeys
  tenants: TenantStore
  inbox: Inbox
  outbox: Outbox
  knowledge: Knowledge
  /** A model's words for an answer; absent: no chat model is configured. */
  phrase?: Phrase | null
  /** A model's reading of a message, beside the rules; absent: no chat model is configured. */
  understandWithModel?: UnderstandWithModel | null
  /** Between tenants and people of ours, each in their own language; absent: none is configured. */
  translator?: Translator | null
  /** Whether texts go to a model of somebody else; the first notice then says so (G1). */
  asksModel?: boolean
  /** A model's words for a voice note; absent: none is configured. The first notice says where there is one (G1). */
  transcribeVoice?: TranscribeVoice | null
  routing: () => Promise<Routing>
  words: WordsFor
  /** Null: there are none, for nobody outside could open them. */
  partnerLinks: () => PartnerLinks | null
  now: () => Date
  log: Logger
  /** How messages in quick succession are answered together; absent: each one alone. */
  bursts?: BurstTimes | null
  /** Name of this process, for leases. */
  owner: string
  /** Aborted when the process is to end: what is begun is finished, nothing new is begun (Q8). */
  stopping?: AbortSignal
  /** Says that lanes have work; forgetting is allowed, the sweep finds what is owed. */
  wake: (lanes: readonly Wake[]) => Promise<void>
}

/** A race that was lost: the turn is decided again from what is true now. */
export class RaceLost extends Error {
  override name = 'RaceLost'
}

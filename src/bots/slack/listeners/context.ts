import type { CaseAction, Inbound } from '../../../cases/inbound.ts'
import type { Look, Submitted } from '../../../knowledge/upkeep/verbs.ts'
import type { UpkeepView } from '../../../knowledge/upkeep/view.ts'
import type { Background } from '../background.ts'
import type { HomeHashes } from '../home-hashes.ts'
import type { Log } from '../log.ts'
import type { OpenView } from '../open-view.ts'
import type { Profile, Role, Self } from '../parse/self.ts'
import type { Subcommand } from '../parse/slash-command.ts'
import type { CommandWords } from '../parse/tenant-words.ts'
import type { Reader } from '../render/case-words.ts'
import type { SlackMessage } from '../render/running-text.ts'

/** What the directory's buttons and modals ask of the rest. */
export type DirectoryPorts = {
  /** What a button shows, pressed in a form with these `values`; refused to whoever may not see it (S10). */
  show: (
    reading: { slackUser: string; language: string },
    look: Look,
    about: string,
    values: Record<string, string>,
  ) => Promise<UpkeepView>
  /** What is to mend in a form before it is stored: `code` by block, `upkeep-mend-<code>` has the words. */
  faults: (slackUser: string, submitted: Submitted) => Promise<{ block: string; code: string }[]>
}

/** What the listeners need of the rest, the same over HTTP and in Socket Mode. */
export type ListenerContext = {
  self: Self
  commandWords: CommandWords
  roleOf: (slackUser: string) => Promise<Role>
  profileOf: (slackUser: string) => Promise<Profile>
  readerOf: (slackUser: string) => Promise<Reader>
  /** Resolves once it is stored (S1). */
  store: (inbound: Inbound) => Promise<void>
  authorizeModal: (slackUser: string, caseId: string, action: CaseAction) => Promise<boolean>
  /** A tenant's message as it was written, for the person who has the case; null for everybody else (S10). */
  originalFor: (slackUser: string, messageId: string) => Promise<string | null>
  openView: OpenView
  directory: DirectoryPorts
  answerCommand: (subcommand: Subcommand, args: string, slackUser: string) => Promise<SlackMessage>
  homeHashes: HomeHashes
  background: Background
  log: Log
}

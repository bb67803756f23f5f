import type { CaseAction, Inbound } from '../../../cases/inbound.ts'
import type { Words } from '../../../words.ts'
import type { Background } from '../background.ts'
import type { HomeHashes } from '../home-hashes.ts'
import type { Log } from '../log.ts'
import type { OpenModal } from '../open-modal.ts'
import type { Profile, Role, Self } from '../parse/self.ts'
import type { Subcommand } from '../parse/slash-command.ts'
import type { CommandWords } from '../parse/tenant-words.ts'

/** What the listeners need of the rest, the same over HTTP and in Socket Mode. */
export type ListenerContext = {
  self: Self
  commandWords: CommandWords
  roleOf: (slackUser: string) => Promise<Role>
  profileOf: (slackUser: string) => Promise<Profile>
  wordsOf: (slackUser: string) => Promise<Words>
  /** Resolves once it is stored (S1). */
  store: (inbound: Inbound) => Promise<void>
  authorizeModal: (slackUser: string, caseId: string, action: CaseAction) => Promise<boolean>
  openModal: OpenModal
  answerCommand: (subcommand: Subcommand, args: string, slackUser: string) => Promise<string>
  homeHashes: HomeHashes
  background: Background
  log: Log
}

import type { App } from '@slack/bolt'
import { registerButton } from './button.ts'
import type { ListenerContext } from './context.ts'
import { registerDirectoryButton } from './directory-button.ts'
import { registerDirectorySubmission } from './directory-submission.ts'
import { registerHomeOpened } from './home-opened.ts'
import { registerMessage } from './message.ts'
import { registerSlashCommand } from './slash-command.ts'
import { registerSubmission } from './submission.ts'

/** Everything Slack may tell us, the same over HTTP and in Socket Mode. */
export function register(app: App, context: ListenerContext): void {
  registerMessage(app, context)
  registerHomeOpened(app, context)
  registerButton(app, context)
  registerDirectoryButton(app, context)
  registerSubmission(app, context)
  registerDirectorySubmission(app, context)
  registerSlashCommand(app, context)
}

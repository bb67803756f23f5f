import type { App } from '@slack/bolt'
import { directorySubmissionInbound, readDirectorySubmission } from '../parse/directory-submission.ts'
import { codeKey } from '../render/case-words.ts'
import type { ListenerContext } from './context.ts'

/**
 * A submitted modal of the directory. What is wrong in it is said below its field and nothing is stored; what is right is
 * stored, and all open modals close: those below show what was before.
 */
export function registerDirectorySubmission(app: App, context: ListenerContext): void {
  app.view(/^directory_/, async ({ ack, body }) => {
    const submission = readDirectorySubmission(body)
    if (!submission) return ack()
    const faults = await context.directory.faults(submission.user, submission)
    if (faults.length > 0) {
      const { words } = await context.readerOf(submission.user)
      const errors = Object.fromEntries(
        faults.map(({ block, code }) => [block, words(codeKey('upkeep-mend', code))]),
      )
      return ack({ response_action: 'errors', errors })
    }
    await context.store(directorySubmissionInbound(submission, context.self))
    return ack({ response_action: 'clear' })
  })
}

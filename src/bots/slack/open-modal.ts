import type { ModalView } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { Words } from '../../words.ts'
import { inTime } from './deadline.ts'
import { actionModal, loadingModal, type ModalAction, refusalModal } from './render/modals.ts'

/** Leaves most of the three seconds a `trigger_id` lives to the way to Slack (S7). */
const PATIENCE_MS = 800
/** A modal that says "one moment" for longer than this is told that it did not work. */
const LONGEST_MS = 15_000

export type OpenModal = (request: {
  action: ModalAction
  caseId: string
  triggerId: string
  words: Words
  /** Whether this person may do this to this case now (S10). */
  allowed: Promise<boolean>
}) => Promise<void>

/**
 * Opens the modal of a verb once it is known that the person may. If that takes long, a loading modal uses the
 * `trigger_id` at once and is replaced. Rejects when Slack refuses the modal.
 */
export function createModalOpener(client: WebClient): OpenModal {
  return async ({ action, caseId, triggerId, words, allowed }) => {
    const shown = allowed.then(
      (yes): ModalView => (yes ? actionModal(action, caseId, words) : refusalModal(words, 'modal-refused')),
      (): ModalView => refusalModal(words, 'modal-failed'),
    )
    const quick = await inTime(shown, PATIENCE_MS)
    if (quick.kind === 'done') {
      await client.views.open({ trigger_id: triggerId, view: quick.value })
      return
    }
    const opened = await client.views.open({ trigger_id: triggerId, view: loadingModal(words) })
    const slow = await inTime(shown, LONGEST_MS)
    const view = slow.kind === 'done' ? slow.value : refusalModal(words, 'modal-failed')
    const viewId = opened.view?.id
    if (viewId !== undefined) await client.views.update({ view_id: viewId, view })
  }
}

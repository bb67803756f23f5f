import type { ModalView } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { Words } from '../../words.ts'
import { inTime } from './deadline.ts'
import { loadingModal, refusalModal } from './render/modals.ts'

/** Leaves most of the three seconds a `trigger_id` lives to the way to Slack (S7). */
const PATIENCE_MS = 800
/** A modal that says "one moment" for longer than this is told that it did not work. */
const LONGEST_MS = 15_000

export type OpenView = (request: {
  triggerId: string
  words: Words
  /** Whether it was asked for in a modal, on top of which it goes. */
  inModal: boolean
  view: Promise<ModalView>
}) => Promise<void>

/**
 * Opens a modal once it is known what it shows. If that takes long, a loading modal uses the `trigger_id` at once and is
 * replaced. Rejects when Slack refuses the modal.
 */
export function createViewOpener(client: WebClient): OpenView {
  return async ({ triggerId, words, inModal, view: asked }) => {
    const open = (view: ModalView) =>
      inModal
        ? client.views.push({ trigger_id: triggerId, view })
        : client.views.open({ trigger_id: triggerId, view })
    const shown = asked.catch((): ModalView => refusalModal(words, 'modal-failed'))
    const quick = await inTime(shown, PATIENCE_MS)
    if (quick.kind === 'done') {
      await open(quick.value)
      return
    }
    const opened = await open(loadingModal(words))
    const slow = await inTime(shown, LONGEST_MS)
    const view = slow.kind === 'done' ? slow.value : refusalModal(words, 'modal-failed')
    const viewId = opened.view?.id
    if (viewId !== undefined) await client.views.update({ view_id: viewId, view })
  }
}

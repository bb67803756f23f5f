import type { App } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import type { Words } from '../../../words.ts'
import { inTime } from '../deadline.ts'
import { type Press, pressInbound, readPress } from '../parse/press.ts'
import { actionModal, MODAL_ACTIONS, originalModal, refusalModal } from '../render/modals.ts'
import type { ListenerContext } from './context.ts'

/** How long the acknowledgement waits for a modal; the rest of it goes on behind (S1). */
const MODAL_PATIENCE_MS = 1500

/** Every button but those of the directory. Ones that are not ours (links, old versions) are acknowledged and do nothing. */
export function registerButton(app: App, context: ListenerContext): void {
  app.action(/^(?!directory_)/, async ({ ack, body }) => {
    const press = readPress(body)
    if (press) await handle(press, context)
    await ack()
  })
}

async function handle(press: Press, context: ListenerContext): Promise<void> {
  const modal = press.for === 'case' ? MODAL_ACTIONS.find((action) => action === press.action) : undefined
  if (modal) {
    const { value: caseId, triggerId, user } = press
    const { words } = await context.readerOf(user)
    const view = context
      .authorizeModal(user, caseId, modal)
      .then((yes) => (yes ? actionModal(modal, caseId, words) : refusalModal(words, 'modal-refused')))
    return show(context, { triggerId, words, view })
  }
  if (press.for === 'original') {
    const { value: messageId, triggerId, user } = press
    const { words } = await context.readerOf(user)
    const view = context
      .originalFor(user, messageId)
      .then((text) => (text === null ? refusalModal(words, 'modal-refused') : originalModal(words, text)))
    return show(context, { triggerId, words, view })
  }
  const role = press.for === 'tenant' ? await context.roleOf(press.user) : 'staff'
  const profile =
    role === 'tenant' ? await context.profileOf(press.user) : { displayName: '', languageHint: null }
  const inbound = pressInbound(press, { self: context.self, role, profile })
  if (inbound) await context.store(inbound)
}

async function show(
  context: ListenerContext,
  asked: { triggerId: string; words: Words; view: Promise<ModalView> },
): Promise<void> {
  const opening = context.openView({ ...asked, inModal: false })
  context.background.follow(opening, 'slack: a modal could not be shown')
  await inTime(
    opening.catch(() => {}),
    MODAL_PATIENCE_MS,
  )
}

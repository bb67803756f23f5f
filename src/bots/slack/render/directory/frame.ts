import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import type { Form, Look } from '../../../../knowledge/upkeep/verbs.ts'
import type { Words } from '../../../../words.ts'
import { button, plain } from '../blocks.ts'
import { LIMITS } from '../limits.ts'

/** A modal to read, or with `submit` one to send. `private_metadata` proves nothing (S10). */
export function modal(
  words: Words,
  shown: {
    title: string
    blocks: KnownBlock[]
    submit?: { form: Form; about: string; label: string }
  },
): ModalView {
  const { title, blocks, submit } = shown
  return {
    type: 'modal',
    title: plain(title, LIMITS.modalTitle),
    close: plain(words(submit ? 'modal-cancel' : 'modal-back'), LIMITS.modalButton),
    blocks: blocks.slice(0, LIMITS.viewBlocks),
    ...(submit && {
      callback_id: submit.form,
      private_metadata: submit.about,
      submit: plain(submit.label, LIMITS.modalButton),
    }),
  }
}

/** Text of people as it is, inert. */
export function paragraph(text: string): KnownBlock {
  return { type: 'section', expand: true, text: plain(text, LIMITS.sectionText) }
}

/** A button that shows something of the directory. */
export function lookButton(words: Words, look: Look, about: string) {
  return button({
    text: words(`upkeep-button-${look.replace('directory_', '').replaceAll('_', '-')}`),
    actionId: look,
    value: about,
  })
}

/** Why somebody does something, for staff alone. */
export function reasonInput(words: Words, optional: boolean): InputBlock {
  return {
    type: 'input',
    block_id: 'reason',
    optional,
    label: plain(words('upkeep-reason'), LIMITS.fieldText),
    hint: plain(words('upkeep-reason-hint'), LIMITS.fieldText),
    element: {
      type: 'plain_text_input',
      action_id: 'reason',
      multiline: true,
      max_length: REASON_LENGTH,
    },
  }
}

/** Long enough to say why, short enough to be shown whole beside a change. */
const REASON_LENGTH = 1000

import type { InputBlock, ModalView } from '@slack/types'
import { OUTCOMES } from '../../../cases/case-event.ts'
import type { CaseAction } from '../../../cases/inbound.ts'
import type { Words } from '../../../words.ts'
import { note, plain } from './blocks.ts'
import { codeKey } from './case-words.ts'
import { LIMITS } from './limits.ts'
import { runningText } from './running-text.ts'

/** Verbs that ask something first. The submitted values come under the block ids `outcome` and `note`. */
export const MODAL_ACTIONS = ['case_close', 'case_note'] as const satisfies readonly CaseAction[]
export type ModalAction = (typeof MODAL_ACTIONS)[number]

/** The modal of a verb. `private_metadata` carries the case id, which proves nothing (S10). */
export function actionModal(action: ModalAction, caseId: string, words: Words): ModalView {
  const blocks: InputBlock[] =
    action === 'case_close' ? [outcomeInput(words), noteInput(words, true)] : [noteInput(words, false)]
  const theme = action === 'case_close' ? 'modal-close' : 'modal-note'
  return {
    type: 'modal',
    callback_id: action,
    private_metadata: caseId,
    title: plain(words(`${theme}-title`), LIMITS.modalTitle),
    submit: plain(words(`${theme}-submit`), LIMITS.modalButton),
    close: plain(words('modal-cancel'), LIMITS.modalButton),
    blocks,
  }
}

/** Shown at once when the answer takes longer than the three seconds a `trigger_id` lives (S7). */
export function loadingModal(words: Words): ModalView {
  return textModal(words, 'modal-loading')
}

/** `modal-refused`: not this person's case, or not in this state. `modal-failed`: it could not be found out. */
export function refusalModal(words: Words, key: 'modal-refused' | 'modal-failed'): ModalView {
  return textModal(words, key)
}

/** What a tenant wrote, before it was translated. */
export function originalModal(words: Words, text: string): ModalView {
  return {
    type: 'modal',
    title: plain(words('modal-original-title'), LIMITS.modalTitle),
    close: plain(words('modal-back'), LIMITS.modalButton),
    blocks: runningText([{ text }])
      .flatMap(({ blocks }) => blocks)
      .slice(0, LIMITS.viewBlocks),
  }
}

function textModal(words: Words, key: string): ModalView {
  return {
    type: 'modal',
    title: plain(words('modal-title'), LIMITS.modalTitle),
    close: plain(words('modal-back'), LIMITS.modalButton),
    blocks: [note(words(key))],
  }
}

function outcomeInput(words: Words): InputBlock {
  return {
    type: 'input',
    block_id: 'outcome',
    label: plain(words('modal-close-outcome'), LIMITS.fieldText),
    element: {
      type: 'static_select',
      action_id: 'outcome',
      placeholder: plain(words('modal-close-choose'), LIMITS.header),
      options: OUTCOMES.map((outcome) => ({
        text: plain(words(codeKey('card-outcome', outcome)), LIMITS.optionText),
        value: outcome,
      })),
    },
  }
}

function noteInput(words: Words, optional: boolean): InputBlock {
  return {
    type: 'input',
    block_id: 'note',
    optional,
    label: plain(words('modal-note-label'), LIMITS.fieldText),
    hint: plain(words('modal-note-hint'), LIMITS.fieldText),
    element: {
      type: 'plain_text_input',
      action_id: 'note',
      multiline: true,
      max_length: LIMITS.inputText,
    },
  }
}

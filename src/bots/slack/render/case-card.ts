import type { CaseView } from '../../../cases/outbound.ts'
import { button, buttonRow, header, note } from './blocks.ts'
import { caseFallback, factFields, stateText, titleText } from './case-facts.ts'
import type { Reader } from './case-words.ts'
import type { SlackMessage } from './running-text.ts'

/** The card in the desk's channel. It can be claimed while nobody has it, and shows by whom afterwards. */
export function caseCard(view: CaseView, reader: Reader): SlackMessage {
  const open = view.state === 'new' || view.state === 'offered'
  const claim = button({
    text: reader.words('staff-button-claim'),
    actionId: 'case_claim',
    value: view.caseId,
    style: view.urgency === 'emergency' ? 'danger' : 'primary',
  })
  return {
    text: caseFallback(view, reader),
    blocks: [
      header(titleText(view, reader)),
      factFields(view, reader),
      note(stateText(view, reader)),
      ...buttonRow(open ? [claim] : []),
    ],
  }
}

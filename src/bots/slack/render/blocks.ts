import type { ActionsBlock, Button, ContextBlock, HeaderBlock, PlainTextElement } from '@slack/types'
import { inert } from './inert-text.ts'
import { LIMITS } from './limits.ts'

/** Plain text of Slack's, inert and cut to `limit`. Emoji names such as `:fire:` stay as they were written. */
export function plain(text: string, limit: number): PlainTextElement {
  return { type: 'plain_text', text: inert(text, limit), emoji: false }
}

export function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(text, LIMITS.header) }
}

/** A small grey line: a word of ours beside what people wrote. */
export function note(text: string): ContextBlock {
  return { type: 'context', elements: [plain(text, LIMITS.contextText)] }
}

export function button(options: {
  text: string
  actionId: string
  value: string
  style?: 'primary' | 'danger'
  /** Asked in a window of Slack's before the press counts. */
  confirm?: { title: string; text: string; yes: string; no: string }
}): Button {
  return {
    type: 'button',
    text: plain(options.text, LIMITS.buttonText),
    action_id: options.actionId,
    value: options.value,
    ...(options.style ? { style: options.style } : {}),
    ...(options.confirm ? { confirm: question(options.confirm) } : {}),
  }
}

function question({ title, text, yes, no }: { title: string; text: string; yes: string; no: string }) {
  return {
    title: plain(title, LIMITS.questionTitle),
    text: plain(text, LIMITS.questionText),
    confirm: plain(yes, LIMITS.questionButton),
    deny: plain(no, LIMITS.questionButton),
  }
}

export function buttonRow(buttons: Button[]): ActionsBlock[] {
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons }]
}

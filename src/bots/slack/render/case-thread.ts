import type { Button, KnownBlock } from '@slack/types'
import type { CaseView, ThreadLine } from '../../../cases/outbound.ts'
import { button, buttonRow, header, note, plain } from './blocks.ts'
import { lookButton } from './directory/frame.ts'
import { caseFallback, factFields, stateText, titleText } from './case-facts.ts'
import { languageName } from '../../../words.ts'
import type { Reader } from './case-words.ts'
import { inert, inertPieces } from './inert-text.ts'
import { LIMITS } from './limits.ts'
import { runningText, type SlackMessage } from './running-text.ts'

/**
 * The root of a case's thread in the claimer's direct message: what the card says, the kind of danger, how the
 * thread works, and the verbs that make sense in this state.
 */
export function threadRoot(view: CaseView, reader: Reader): SlackMessage {
  const { words } = reader
  const danger: KnownBlock[] =
    view.crisis === null
      ? []
      : [
          {
            type: 'section',
            text: plain(
              words('thread-danger', { danger: words(`crisis-kind-${view.crisis}`) }),
              LIMITS.sectionText,
            ),
          },
        ]
  return {
    text: caseFallback(view, reader),
    blocks: [
      header(titleText(view, reader)),
      factFields(view, reader),
      ...danger,
      note(stateText(view, reader)),
      note(words(howToKey(view))),
      ...buttonRow(verbs(view, reader)),
    ],
  }
}

function howToKey(view: CaseView): string {
  if (view.state === 'closed') return 'thread-how-closed'
  return view.state === 'new' || view.state === 'offered' ? 'thread-how-open' : 'thread-how-claimed'
}

function verbs(view: CaseView, { words }: Reader): Button[] {
  const value = view.caseId
  switch (view.state) {
    case 'new':
    case 'offered':
      return []
    case 'claimed':
    case 'waiting':
    case 'answered':
      return [
        button({ text: words('staff-button-close'), actionId: 'case_close', value, style: 'primary' }),
        button({ text: words('staff-button-note'), actionId: 'case_note', value }),
        button({ text: words('staff-button-release'), actionId: 'case_release', value }),
        ...(view.urgency === 'emergency' ? [falseAlarm(value, words)] : []),
      ]
    case 'closed':
      return view.canReopen
        ? [button({ text: words('staff-button-reopen'), actionId: 'case_reopen', value })]
        : []
  }
}

function falseAlarm(value: string, words: Reader['words']): Button {
  return button({
    text: words('staff-button-false-alarm'),
    actionId: 'case_false_alarm',
    value,
    confirm: {
      title: words('false-alarm-question'),
      text: words('false-alarm-means'),
      yes: words('false-alarm-yes'),
      no: words('false-alarm-no'),
    },
  })
}

/** One line of the conversation: the tenant's words as running text, ours as a small note. */
export function threadLine(line: ThreadLine, { words }: Reader): SlackMessage[] {
  if (line.kind === 'tenant') return tenantLine(line, words)
  if (line.kind === 'named_entries') return [namedEntries(line.entries, words)]
  const leads = line.button ? buttonRow([lookButton(words, line.button.look, line.button.about)]) : []
  return noteMessages(words(line.key, line.args), leads)
}

/** A note may quote a person (a changed message): then nothing of it is cut. */
function noteMessages(text: string, leads: readonly KnownBlock[] = []): SlackMessage[] {
  if (inertPieces(text).join('').length > LIMITS.contextText) return runningText([{ text }])
  return [{ text: inert(text, LIMITS.fallback), blocks: [note(text), ...leads] }]
}

/** What the tenant wrote; where a machine translated it, marked so and with the original one click away. */
function tenantLine(line: Extract<ThreadLine, { kind: 'tenant' }>, words: Reader['words']): SlackMessage[] {
  const { translation, messageId, edited } = line
  const said = translation?.kind === 'translated' ? translation.text : line.text
  const messages = edited
    ? noteMessages(words('thread-tenant-edited', { text: said }))
    : runningText([{ text: said }])
  if (!translation || translation.kind === 'needless') return messages
  const language = languageName(words, translation.from)
  const isTranslated = translation.kind === 'translated'
  const mark = isTranslated
    ? words('thread-translated', { language })
    : words('thread-untranslated', { language, why: translation.why ?? 'other' })
  const original =
    isTranslated && messageId !== undefined
      ? [button({ text: words('thread-original-button'), actionId: SHOW_ORIGINAL, value: messageId })]
      : []
  const last = messages.at(-1)
  last?.blocks.push(note(mark), ...buttonRow(original))
  if (last) last.text = withMark(last.text, inert(mark, LIMITS.contextText))
  return messages
}

/** Notifications and screen readers are given the text alone: what is cut for the mark is cut between characters. */
function withMark(text: string, mark: string): string {
  const room = LIMITS.fallback - mark.length - 1
  const kept = text.length <= room ? text : text.slice(0, room).replace(/&\w*$/, '').toWellFormed()
  return `${kept}\n${mark}`
}

/** Shows a message of the tenant as it was written, to the person who has the case alone. */
export const SHOW_ORIGINAL = 'case_original'

/** What the bot named to the tenant, each to be called wrong in one click. */
function namedEntries(
  entries: readonly { id: string; name: string }[],
  words: Reader['words'],
): SlackMessage {
  const text = words('upkeep-named')
  return {
    text: inert(text, LIMITS.fallback),
    blocks: [
      note(text),
      ...entries.map(({ id, name }): KnownBlock => ({
        type: 'section',
        text: plain(name, LIMITS.sectionText),
        accessory: button({ text: words('upkeep-button-doubt'), actionId: 'directory_doubt', value: id }),
      })),
    ],
  }
}

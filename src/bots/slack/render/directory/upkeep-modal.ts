import type { KnownBlock, ModalView } from '@slack/types'
import type { Reply } from '../../../../cases/outbound.ts'
import type { Look } from '../../../../knowledge/upkeep/verbs.ts'
import { place } from '../../../../knowledge/upkeep/verbs.ts'
import type { UpkeepView, VersionBrief } from '../../../../knowledge/upkeep/view.ts'
import { buttonRow, header, note, plain } from '../blocks.ts'
import { codeKey, type Reader } from '../case-words.ts'
import { LIMITS } from '../limits.ts'
import { runningText } from '../running-text.ts'
import { changeBlocks, changeHead } from './changes.ts'
import { entryForm } from './entry-form.ts'
import { entryLines } from './entry-lines.ts'
import { lookButton, modal, paragraph, reasonInput } from './frame.ts'

type Of<Kind extends UpkeepView['kind']> = Extract<UpkeepView, { kind: Kind }>

/** A modal of the directory's upkeep. Every word of an entry in it is inert (S8). */
export function upkeepModal(view: UpkeepView, reader: Reader): ModalView {
  switch (view.kind) {
    case 'form':
      return entryForm(view, reader)
    case 'entry':
      return entryModal(view, reader)
    case 'reason':
      return reasonModal(view, reader)
    case 'history':
      return historyModal(view, reader)
    case 'version':
      return versionModal(view, reader)
    case 'answer':
      return answerModal(view, reader)
    case 'proposal':
      return proposalModal(view, reader)
    case 'refused':
      return modal(reader.words, {
        title: reader.words('modal-title'),
        blocks: [note(reader.words(view.key))],
      })
  }
}

function entryModal({ entry, waiting }: Of<'entry'>, reader: Reader): ModalView {
  const { words } = reader
  const told = entry.status === 'active' || entry.status === 'temporarily closed'
  const verbs: Look[] = [
    'directory_edit',
    ...(entry.status === 'active' ? (['directory_pause'] as const) : []),
    ...(told ? (['directory_retire'] as const) : []),
    ...(entry.status === 'active' ? [] : (['directory_resume'] as const)),
  ]
  const row = (looks: readonly Look[]) => buttonRow(looks.map((look) => lookButton(words, look, entry.id)))
  return modal(words, {
    title: words('upkeep-title-entry'),
    blocks: [
      paragraph(entryLines(entry, reader)),
      ...(waiting > 0 ? [note(words('upkeep-waiting', { count: waiting }))] : []),
      ...row(verbs),
      ...row(['directory_preview', 'directory_history']),
      ...(told ? [note(words('upkeep-confirm-how'))] : []),
    ],
    ...(told && {
      submit: {
        form: 'directory_confirm',
        about: place(entry.seen, entry.id),
        label: words('upkeep-submit-confirm'),
      },
    }),
  })
}

function reasonModal({ form, about, name }: Of<'reason'>, { words }: Reader): ModalView {
  const verb = form.replace('directory_', '')
  return modal(words, {
    title: words(`upkeep-title-${verb}`),
    blocks: [note(words(`upkeep-how-${verb}`, { name })), reasonInput(words, false)],
    submit: { form, about, label: words(`upkeep-submit-${verb}`) },
  })
}

function historyModal({ id, name, versions }: Of<'history'>, reader: Reader): ModalView {
  const { words } = reader
  const row = (version: VersionBrief): KnownBlock => ({
    type: 'section',
    text: plain(changeHead(version, reader), LIMITS.sectionText),
    accessory: lookButton(words, 'directory_version', place(version.number, id)),
  })
  return modal(words, {
    title: words('upkeep-title-history'),
    blocks: [header(name), ...versions.map(row)],
  })
}

function versionModal(view: Of<'version'>, reader: Reader): ModalView {
  const { id, name, version, changes, isCurrent, answer } = view
  const { words } = reader
  const about = place(version.number, id)
  const difference = isCurrent
    ? [note(words('upkeep-version-current'))]
    : [note(words('upkeep-version-changes')), ...changeBlocks(changes, reader).blocks]
  return modal(words, {
    title: words('upkeep-title-version'),
    blocks: [
      header(name),
      paragraph(changeHead(version, reader)),
      ...(isCurrent ? [] : [note(words('upkeep-how-restore')), reasonInput(words, false)]),
      ...difference,
      ...answerBlocks(answer, reader),
    ],
    ...(!isCurrent && {
      submit: { form: 'directory_restore', about, label: words('upkeep-submit-restore') },
    }),
  })
}

function answerModal({ status, answer }: Of<'answer'>, reader: Reader): ModalView {
  const { words } = reader
  const hidden = status === 'inactive' || status === 'defunct'
  return modal(words, {
    title: words('upkeep-title-preview'),
    blocks: [...(hidden ? [note(words('upkeep-preview-hidden'))] : []), ...answerBlocks(answer, reader)],
  })
}

function proposalModal({ proposal, changes, state }: Of<'proposal'>, reader: Reader): ModalView {
  const { words } = reader
  const { id, name, own, hadLink } = proposal
  const open = state === 'open'
  const { blocks, isWhole } = changeBlocks(changes, reader)
  // Nobody says yes to what they cannot see.
  const how = own ? 'withdraw' : hadLink ? 'had-link' : isWhole ? 'approve' : 'not-whole'
  const said = words(open ? `upkeep-how-${how}` : codeKey('upkeep-state', state))
  return modal(words, {
    title: words('upkeep-title-proposal'),
    blocks: [
      header(name),
      paragraph(changeHead(proposal, reader)),
      note(said),
      ...blocks,
      ...buttonRow([
        lookButton(words, 'directory_preview_proposal', id),
        ...(open && !own ? [lookButton(words, 'directory_decline', id)] : []),
      ]),
    ],
    ...(open &&
      (how === 'withdraw' || how === 'approve') && {
        submit: { form: `directory_${how}`, about: id, label: words(`upkeep-submit-${how}`) },
      }),
  })
}

/** What a tenant would read; their buttons are left out. */
function answerBlocks({ spans }: Reply, { words }: Reader): KnownBlock[] {
  return [note(words('upkeep-preview-how')), ...runningText(spans).flatMap(({ blocks }) => blocks)]
}

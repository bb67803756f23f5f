import type { PersonSays } from '../../cases/effects.ts'
import type { Button, Reply, Span } from '../../cases/outbound.ts'
import { languageName, type Words } from '../../words.ts'

/**
 * What a person of ours wrote, as the tenant reads it: by whom, and where a machine translated it that it did, with the
 * original one tap away.
 * @param messageId under which the original is kept
 */
export function personSays(words: Words, { name, text, translation }: PersonSays, messageId?: string): Reply {
  const by: Span = { text: words('tenant-person-says', { name }), bold: true }
  const shown = (body: string, mark: string | null, buttons: Button[][] = []): Reply => ({
    spans: [by, { text: `\n${body}` }, ...(mark === null ? [] : [{ text: `\n\n${mark}` }])],
    buttons,
  })
  switch (translation?.kind) {
    case 'translated': {
      const mark = words('tenant-translated', { language: languageName(words, translation.from) })
      const original: Button[][] =
        messageId === undefined
          ? []
          : [[{ action: 'original', id: messageId, label: words('tenant-original-button') }]]
      return shown(translation.text, mark, original)
    }
    case 'untranslated':
      return shown(text, words('tenant-untranslated', { language: languageName(words, translation.from) }))
    case 'needless':
    case undefined:
      return shown(text, null)
  }
}

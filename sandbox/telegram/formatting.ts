import { withFoundEntities } from './detect.ts'
import { readEntities } from './entities.ts'
import { parseHtml } from './html.ts'
import { parseMarkdown } from './markdown.ts'
import { json, text } from './params.ts'
import type { Params } from './params.ts'
import { badRequest } from './refusals.ts'
import { finishText, MAX_CAPTION, MAX_TEXT } from './text.ts'
import type { FormattedText } from './world.ts'

/** More bytes than this are refused before anything is parsed (Client.cpp, get_formatted_text). */
const MAX_BYTES = 1 << 15

/** The text of sendMessage and editMessageText, parsed and checked (T6). */
export function messageText(params: Params): FormattedText {
  if (text(params, 'text') === '') throw badRequest('Message text is empty', 'T6')
  const finished = finishText(formatted(params, 'text', 'entities'), { allowEmpty: false })
  if (finished.text.length > MAX_TEXT) throw badRequest('Message is too long', 'T6')
  return withFoundEntities(finished)
}

/** The caption of a photo, a voice message or a document, parsed and checked (T6); it may be empty. */
export function caption(params: Params): FormattedText {
  const finished = finishText(formatted(params, 'caption', 'caption_entities'), { allowEmpty: true })
  if (finished.text.length > MAX_CAPTION) throw badRequest('Message caption is too long', 'T6')
  return withFoundEntities(finished)
}

function formatted(params: Params, textName: string, entitiesName: string): FormattedText {
  const given = text(params, textName)
  if (Buffer.byteLength(given) > MAX_BYTES) throw badRequest('Text is too long', 'T6')
  const mode = text(params, 'parse_mode').toLowerCase()
  if (given === '' || mode === '' || mode === 'none')
    return { text: given, entities: readEntities(json(params, entitiesName, entitiesName)) }
  if (mode === 'markdown')
    throw badRequest(
      'Unsupported parse_mode: the sandbox knows HTML and MarkdownV2, not the legacy Markdown',
      'T6',
    )
  if (mode !== 'html' && mode !== 'markdownv2') throw badRequest('Unsupported parse_mode', 'T6')
  try {
    return mode === 'html' ? parseHtml(given) : parseMarkdown(given)
  } catch (error) {
    throw badRequest(`Can't parse entities: ${(error as Error).message}`, 'T6')
  }
}

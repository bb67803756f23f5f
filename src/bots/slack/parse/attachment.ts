import type { AttachmentKind } from '../../../cases/inbound.ts'

/**
 * What kind of thing a tenant sent. Voice and video clips recorded in Slack have a subtype of their own and may
 * both carry a video type (https://docs.slack.dev/reference/objects/file-object).
 */
export function attachmentKind(file: { mimetype: string; subtype: string }): AttachmentKind {
  if (file.subtype === 'slack_audio') return 'voice'
  if (file.subtype === 'slack_video') return 'video'
  const [family] = file.mimetype.split('/')
  if (family === 'image') return 'photo'
  if (family === 'audio') return 'voice'
  if (family === 'video') return 'video'
  return file.mimetype === '' ? 'other' : 'document'
}

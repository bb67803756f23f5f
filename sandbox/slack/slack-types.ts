/**
 * The shapes that travel between Slack and an app, as far as this platform produces them. Fields are named as on
 * the wire (https://docs.slack.dev/reference/objects/); records that only the platform keeps are in camel case.
 */

export type Json = Record<string, unknown>

export interface SlackTeam {
  id: string
  name: string
  domain: string
}

export interface SlackUser {
  id: string
  /** The handle, without `@`. */
  name: string
  realName: string
  /** Such as `de-DE`. */
  locale?: string
  deactivated?: boolean
}

export interface SlackChannel {
  id: string
  name: string
  /** People in it; the bot is listed in `botIsMember` instead. */
  members: string[]
  botIsMember: boolean
  /** Set for the direct message between this person and the bot. */
  directMessageWith?: string
}

export interface SlackReaction {
  name: string
  users: string[]
  count: number
}

export type SlackBlock = { type: string; block_id?: string } & Json

export interface SlackMessage {
  type: 'message'
  subtype?: string
  ts: string
  text: string
  user?: string
  team?: string
  client_msg_id?: string
  bot_id?: string
  app_id?: string
  bot_profile?: Json
  blocks?: SlackBlock[]
  attachments?: Json[]
  files?: SlackFile[]
  metadata?: Json
  upload?: boolean
  display_as_bot?: boolean
  thread_ts?: string
  parent_user_id?: string
  reply_count?: number
  reply_users?: string[]
  reply_users_count?: number
  latest_reply?: string
  is_locked?: boolean
  subscribed?: boolean
  hidden?: boolean
  edited?: { user: string; ts: string }
  reactions?: SlackReaction[]
  root?: SlackMessage
}

/** A message as the platform keeps it: the newest wire form, every earlier one, and whether it is gone. */
export interface MessageRecord {
  channel: string
  message: SlackMessage
  /** Earlier forms, oldest first, before each edit or deletion. */
  versions: SlackMessage[]
  /** `ts` of the deletion. */
  deletedTs?: string
  /** The root of a reply that was also sent to the channel. */
  broadcast?: boolean
}

/** A message "only visible to you": it is in no history and is gone when the client reloads. */
export interface EphemeralRecord {
  channel: string
  user: string
  message: SlackMessage
  deleted?: boolean
}

export interface SlackFile {
  id: string
  created: number
  timestamp: number
  name: string
  title: string
  mimetype: string
  filetype: string
  pretty_type: string
  user: string
  user_team: string
  editable: boolean
  size: number
  mode: 'hosted'
  is_external: boolean
  external_type: string
  is_public: boolean
  public_url_shared: boolean
  display_as_bot: boolean
  username: string
  url_private: string
  url_private_download: string
  permalink: string
  permalink_public: string
  is_starred: boolean
  has_rich_preview: boolean
  file_access: 'visible'
  channels: string[]
  groups: string[]
  ims: string[]
}

export interface FileRecord {
  file: SlackFile
  /** Base64. */
  content: string
}

export interface PlainText {
  type: 'plain_text'
  text: string
  emoji?: boolean
}

export type ViewStateValues = Record<string, Record<string, Json>>

export interface SlackView {
  id: string
  team_id: string
  app_id: string
  app_installed_team_id: string
  bot_id: string
  type: 'modal' | 'home'
  blocks: SlackBlock[]
  private_metadata: string
  callback_id: string
  external_id: string
  state: { values: ViewStateValues }
  hash: string
  title: PlainText
  close: PlainText | null
  submit: PlainText | null
  clear_on_close: boolean
  notify_on_close: boolean
  root_view_id: string
  previous_view_id: string | null
}

/** Everything that outlives a restart of the platform, ready for `JSON.stringify`. */
export interface SlackSnapshot {
  version: 1
  lastTsMicros: number
  lastId: number
  team: SlackTeam
  users: SlackUser[]
  channels: SlackChannel[]
  messages: MessageRecord[]
  ephemerals: EphemeralRecord[]
  files: FileRecord[]
  homes: Record<string, SlackView>
  modals: Record<string, SlackView[]>
}

export type SlackChange =
  | { kind: 'message'; channel: string; ts: string }
  | { kind: 'ephemeral'; channel: string; user: string }
  | { kind: 'views'; user: string }
  | { kind: 'home'; user: string }
  | { kind: 'people' }
  | { kind: 'delivery'; id: string }
  | { kind: 'violation'; rule: string }

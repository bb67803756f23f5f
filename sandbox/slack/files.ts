import { extname } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { FileRecord, SlackFile } from './slack-types.ts'
import type { Workspace } from './workspace.ts'

/** A file before it is shared anywhere: announced by name and length, then uploaded, then completed. */
interface PendingUpload {
  id: string
  filename: string
  length: number
  content?: Buffer
}

export type Files = ReturnType<typeof createFiles>

/** The workspace's files and where they can be fetched; `origin()` is the platform's own address. */
export function createFiles(workspace: Workspace, origin: () => string, saved?: FileRecord[]) {
  const files = new Map<string, FileRecord>((saved ?? []).map((record) => [record.file.id, record]))
  const uploads = new Map<string, PendingUpload>()

  function add(input: {
    id?: string
    name: string
    title?: string | undefined
    mimetype?: string | undefined
    content: Buffer
    user: string
  }): SlackFile {
    const id = input.id ?? workspace.nextId('F')
    const created = Math.floor(workspace.now().getTime() / 1000)
    const { filetype, mimetype, pretty } = kindOf(input.name, input.mimetype)
    const path = `${workspace.team.id}-${id}`
    const name = encodeURIComponent(input.name.toLowerCase())
    const file: SlackFile = {
      id,
      created,
      timestamp: created,
      name: input.name,
      title: input.title ?? input.name,
      mimetype,
      filetype,
      pretty_type: pretty,
      user: input.user,
      user_team: workspace.team.id,
      editable: false,
      size: input.content.length,
      mode: 'hosted',
      is_external: false,
      external_type: '',
      is_public: false,
      public_url_shared: false,
      display_as_bot: false,
      username: '',
      url_private: `${origin()}/files-pri/${path}/${name}`,
      url_private_download: `${origin()}/files-pri/${path}/download/${name}`,
      permalink: `https://${workspace.team.domain}.slack.com/files/${input.user}/${id}/${name}`,
      permalink_public: `https://slack-files.com/${path}-${randomBytes(5).toString('hex')}`,
      is_starred: false,
      has_rich_preview: false,
      file_access: 'visible',
      channels: [],
      groups: [],
      ims: [],
    }
    files.set(id, { file, content: input.content.toString('base64') })
    return file
  }

  return {
    add,
    get: (id: string) => files.get(id)?.file,
    content: (id: string) => {
      const record = files.get(id)
      return record && { file: record.file, bytes: Buffer.from(record.content, 'base64') }
    },
    /** Removes a file and where it can be fetched. */
    remove: (id: string) => files.delete(id),
    /** Notes where a file can be seen. */
    share(id: string, channel: string): void {
      const file = files.get(id)?.file
      if (!file) return
      const where = workspace.channel(channel)?.directMessageWith === undefined ? file.channels : file.ims
      if (!where.includes(channel)) where.push(channel)
    },
    announce(filename: string, length: number): { ticket: string; id: string } {
      const id = workspace.nextId('F')
      const ticket = randomBytes(16).toString('hex')
      uploads.set(ticket, { id, filename, length })
      return { ticket, id }
    },
    /** Takes the bytes of an announced upload; undefined for an unknown ticket. */
    receive(ticket: string, content: Buffer): PendingUpload | undefined {
      const upload = uploads.get(ticket)
      if (upload) upload.content = content
      return upload
    },
    /** Turns a received upload into a file; undefined when nothing was announced or received under this id. */
    complete(id: string, input: { title?: string | undefined; user: string }): SlackFile | undefined {
      const found = [...uploads].find(([, upload]) => upload.id === id && upload.content !== undefined)
      if (!found?.[1].content) return undefined
      uploads.delete(found[0])
      return add({ id, name: found[1].filename, content: found[1].content, ...input })
    },
    snapshot: () => structuredClone([...files.values()]),
  }
}

const KINDS: Record<string, { mimetype: string; pretty: string }> = {
  jpg: { mimetype: 'image/jpeg', pretty: 'JPEG' },
  png: { mimetype: 'image/png', pretty: 'PNG' },
  pdf: { mimetype: 'application/pdf', pretty: 'PDF' },
  csv: { mimetype: 'text/csv', pretty: 'CSV' },
  json: { mimetype: 'application/json', pretty: 'JSON' },
  text: { mimetype: 'text/plain', pretty: 'Plain Text' },
  mp4: { mimetype: 'video/mp4', pretty: 'MPEG 4 Video' },
  m4a: { mimetype: 'audio/mp4', pretty: 'M4A' },
}

function kindOf(name: string, mimetype?: string): { filetype: string; mimetype: string; pretty: string } {
  const extension = extname(name).slice(1).toLowerCase()
  const filetype = { jpeg: 'jpg', txt: 'text', '': 'binary' }[extension] ?? extension
  const kind = KINDS[filetype]
  return {
    filetype,
    mimetype: mimetype ?? kind?.mimetype ?? 'application/octet-stream',
    pretty: kind?.pretty ?? filetype.toUpperCase(),
  }
}

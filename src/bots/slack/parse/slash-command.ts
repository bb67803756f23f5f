import { z } from 'zod'

/** https://docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling */
const slashCommand = z.looseObject({
  command: z.string(),
  text: z.string().nullish(),
  user_id: z.string(),
  trigger_id: z.string(),
})

/** Subcommands of `/lotse` that this version answers. */
export const SUBCOMMANDS = ['cases', 'directory', 'desk', 'model', 'help'] as const
export type Subcommand = (typeof SUBCOMMANDS)[number]

export type SlashCommand = {
  user: string
  subcommand: Subcommand
  args: string
  triggerId: string
}

/** Reads `/lotse …`; an unknown or missing subcommand asks for help. Null for a broken payload. */
export function readSlashCommand(body: unknown): SlashCommand | null {
  const parsed = slashCommand.safeParse(body)
  if (!parsed.success) return null
  const [first = '', ...rest] = (parsed.data.text ?? '').trim().split(/\s+/)
  const subcommand = SUBCOMMANDS.find((name) => name === first.toLowerCase())
  return {
    user: parsed.data.user_id,
    subcommand: subcommand ?? 'help',
    args: subcommand ? rest.join(' ') : '',
    triggerId: parsed.data.trigger_id,
  }
}

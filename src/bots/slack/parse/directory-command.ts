/** What `/lotse directory …` asks for. */
export type DirectoryCommand =
  | { kind: 'overview' }
  | { kind: 'add' }
  | { kind: 'due' }
  | { kind: 'search'; words: string }

/** Words of the command's own, which stand alone; anything else is searched. */
const WORDS = ['add', 'due'] as const

export function readDirectoryCommand(args: string): DirectoryCommand {
  const words = args.trim()
  if (words === '') return { kind: 'overview' }
  const own = WORDS.find((word) => word === words.toLowerCase())
  return own ? { kind: own } : { kind: 'search', words }
}

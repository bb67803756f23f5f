/**
 * Reads `/lotse directory gaps [area]`.
 * @param args what stands behind `directory`
 * @returns null when it asks for something else
 */
export function readGapsRequest(args: string): { area: string | null } | null {
  const [first = '', ...rest] = args.trim().split(/\s+/)
  return first.toLowerCase() === 'gaps' ? { area: rest.join(' ') || null } : null
}

/**
 * A line of an answer, null when the entry does not say it. What can be spared goes first when a service takes too
 * much room, the highest number before the others; `0` always stays.
 */
export type Line = [text: string | null, spare: number]

import { z } from 'zod'
import { foldedWords } from '../search/fold.ts'

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean),
)

/** What `vocabulary/worded-answers.yaml` holds; each list is explained there. */
export const wordedAnswersSchema = z.strictObject({
  plain: z.record(z.string().length(2), list),
  names: list,
  titles: list,
  claims: z.record(z.string(), list),
  denials: list,
})

export type WordedAnswers = z.infer<typeof wordedAnswersSchema>

/** What a text claims, by id, `not` before those it denies. */
export type ClaimsIn = (text: string) => Set<string>

/** Words that may be followed by anything end with a star. */
type Piece = { word: string; isStart: boolean }

/** Finds claims clause by clause: what is denied in one is not denied in the next. */
export function createClaimsIn({ claims, denials }: Pick<WordedAnswers, 'claims' | 'denials'>): ClaimsIn {
  const compiled = Object.entries(claims).flatMap(([id, phrases]) =>
    phrases.map((phrase) => ({ id, pieces: piecesOf(phrase) })),
  )
  const denying = new Set(denials.flatMap(foldedWords))
  return (text) =>
    new Set(
      text.split(/[.!?,;:·\n]/).flatMap((clause) => {
        const words = foldedWords(clause)
        return compiled.flatMap(({ id, pieces }) =>
          words.flatMap((_, start) => {
            if (!pieces.every((piece, at) => isPiece(words[start + at], piece))) return []
            const around = [...words.slice(0, start), ...words.slice(start + pieces.length)]
            return [around.some((word) => denying.has(word)) ? `not ${id}` : id]
          }),
        )
      }),
    )
}

function piecesOf(phrase: string): Piece[] {
  return phrase.split(/\s+/).flatMap((word) => {
    const folded = foldedWords(word)
    return folded.map((piece, at) => ({
      word: piece,
      isStart: word.endsWith('*') && at === folded.length - 1,
    }))
  })
}

function isPiece(word: string | undefined, { word: wanted, isStart }: Piece): boolean {
  return word !== undefined && (isStart ? word.startsWith(wanted) : word === wanted)
}

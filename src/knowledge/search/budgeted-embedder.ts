import type { Embedder } from './embedder.ts'

/** Counts tokens before they are spent; false: the budget does not hold them. */
export type SpendTokens = (tokens: number) => Promise<boolean>

/** German has about four characters a token, other languages less: rather too many counted than too few. */
const CHARACTERS_A_TOKEN = 3

/** The budget is used up: nothing was asked. */
export class BudgetSpent extends Error {
  override name = 'BudgetSpent'
}

/** An embedder that asks nothing any more when its budget is used up (L6). */
export function withBudget(embedder: Embedder, spend: SpendTokens): Embedder {
  return {
    ...embedder,
    embed: async (texts, options) => {
      const characters = texts.reduce((sum, text) => sum + text.length, 0)
      if (!(await spend(Math.ceil(characters / CHARACTERS_A_TOKEN)))) {
        throw new BudgetSpent(
          'the budget for embedding is used up; raise EMBEDDING_TOKENS_PER_DAY or EMBEDDING_TOKENS_PER_MONTH, or wait',
        )
      }
      return embedder.embed(texts, options)
    },
  }
}

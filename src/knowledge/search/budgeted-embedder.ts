import type { Embedder, Question } from './embedder.ts'

/** Counts tokens before they are spent, for a question or, without one, for the directory; null: they may be. */
export type SpendTokens = (
  tokens: number,
  question?: Question,
) => Promise<'switched_off' | 'budget_spent' | null>

/** German has about four characters a token, other languages less: rather too many counted than too few. */
const CHARACTERS_A_TOKEN = 3

const REASONS = {
  switched_off: 'models are switched off (/lotse model on)',
  budget_spent:
    'the budget for embedding is used up; raise EMBEDDING_TOKENS_PER_DAY or EMBEDDING_TOKENS_PER_MONTH, or wait',
}

/** Nothing was asked. */
export class NotAsked extends Error {
  override name = 'NotAsked'
}

/** An embedder that asks nothing any more when its budget is used up (L6) or models are switched off (L7). */
export function withBudget(embedder: Embedder, spend: SpendTokens): Embedder {
  return {
    ...embedder,
    embed: async (texts, options) => {
      const characters = texts.reduce((sum, text) => sum + text.length, 0)
      const unspent = await spend(Math.ceil(characters / CHARACTERS_A_TOKEN), options?.question)
      if (unspent !== null) throw new NotAsked(REASONS[unspent])
      return embedder.embed(texts, options)
    },
  }
}

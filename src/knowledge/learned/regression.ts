/** Softmax regression over sparse features: small enough to be trained in seconds and to be read whole. */

/** Numbers of features below `size`, and their weights. */
export type Row = { features: Uint32Array; weights: Float32Array }

export type Sample = Row & {
  /** The share of each answer; they add up to 1. */
  target: readonly number[]
}

/** `scores[feature * answers + answer]`, each times `scale`: kept in bytes once they are learned. */
export type Regression = {
  answers: number
  scores: Float32Array | Int8Array
  scale: number
  bias: Float32Array
}

const EPOCHS = 20
/** What stands after each of the last passes is averaged: the order of one pass alone moves single messages. */
const AVERAGED = 10
const STEP = 0.3
/** What the sum of squares starts with in AdaGrad: bounds the first steps. */
const START = 1
const BIAS_STEP = 0.02
const SHRINK = 1e-5
/** Of what a sample has this share is left out each time it teaches: no answer may hang on one word. */
const LEFT_OUT = 0.3
/** Samples this well known teach nothing. */
const SETTLED = 1e-3

/** AdaGrad in a fixed order: the same samples give the same regression. */
export function fit(samples: readonly Sample[], size: number, answers: number): Regression {
  const scores = new Float32Array(size * answers)
  const squares = new Float32Array(size * answers).fill(START)
  const bias = new Float32Array(answers)
  const regression = { answers, scores, scale: 1, bias }
  const mean = new Float32Array(size * answers)
  const order = samples.map((_, at) => at)
  const random = sequence(7)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random)
    for (const at of order) {
      const sample = samples[at]
      if (!sample) continue
      const { target } = sample
      const row = thinned(sample, random)
      const { features, weights } = row
      const given = answer(regression, row)
      for (let which = 0; which < answers; which += 1) {
        const error = (given[which] ?? 0) - (target[which] ?? 0)
        if (Math.abs(error) < SETTLED) continue
        bias[which] = (bias[which] ?? 0) - BIAS_STEP * error
        for (let i = 0; i < features.length; i += 1) {
          const place = (features[i] ?? 0) * answers + which
          const slope = error * (weights[i] ?? 0) + SHRINK * (scores[place] ?? 0)
          const sum = (squares[place] ?? 0) + slope * slope
          squares[place] = sum
          scores[place] = (scores[place] ?? 0) - (STEP * slope) / Math.sqrt(sum)
        }
      }
    }
    if (epoch >= EPOCHS - AVERAGED)
      scores.forEach((score, place) => (mean[place] = (mean[place] ?? 0) + score / AVERAGED))
  }
  return { ...regression, scores: mean }
}

/** Without some of its features, and the others so much heavier that the whole weighs as before. */
function thinned({ features, weights }: Row, random: () => number): Row {
  const kept = features.map(() => (random() < LEFT_OUT ? 0 : 1))
  return {
    features: features.filter((_, at) => kept[at] === 1),
    weights: weights.filter((_, at) => kept[at] === 1).map((weight) => weight / (1 - LEFT_OUT)),
  }
}

/** The likelihood of each answer; they add up to 1. */
export function answer(
  { answers, scores, scale, bias }: Regression,
  { features, weights }: Row,
): Float64Array {
  const sums = Float64Array.from(bias)
  for (let i = 0; i < features.length; i += 1) {
    const start = (features[i] ?? 0) * answers
    const weight = (weights[i] ?? 0) * scale
    for (let which = 0; which < answers; which += 1)
      sums[which] = (sums[which] ?? 0) + (scores[start + which] ?? 0) * weight
  }
  const most = Math.max(...sums)
  const raised = sums.map((sum) => Math.exp(sum - most))
  const total = raised.reduce((one, other) => one + other, 0)
  return raised.map((value) => value / total)
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
}

/** The linear congruential generator of Numerical Recipes: 0 to 1, the same numbers everywhere. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

import type { Concept } from '../concepts/concept.ts'

/** For each concept of a vocabulary the id of the broadest above it; its own when it is the broadest. */
export function topConceptIn(concepts: readonly Concept[]): (concept: Concept) => string {
  const above = broaderIn(concepts)
  return (concept) => above(concept).at(-1) ?? concept.id
}

/** For each concept the ids above it, the nearest first. */
export function broaderIn(concepts: readonly Concept[]): (concept: Concept) => string[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  return (concept) => {
    const above = new Set<string>()
    for (let id = concept.broader; id !== null && !above.has(id); id = byId.get(id)?.broader ?? null) {
      above.add(id)
    }
    return [...above]
  }
}

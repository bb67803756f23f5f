import type { Words } from '../../words.ts'
import { LABEL_LANGUAGES, type Concept } from '../concepts/concept.ts'
import { FEWEST_TENANTS, type PublishedGap } from './publish-gaps.ts'

export type GapWords = { what: string; topic: string; where: string; todo: string }

/** A line of the gaps in words; concepts by their preferred label in the reader's language. */
export function gapWords(
  gap: PublishedGap,
  { words, language }: { words: Words; language: string },
  concepts: readonly Concept[],
): GapWords {
  return {
    what: whatText(),
    topic: words(`topic-${gap.topic}`),
    where: whereText(),
    todo: todoText(),
  }

  function whatText(): string {
    switch (gap.scope) {
      case 'topic':
        return words('gaps-other', { fewest: FEWEST_TENANTS })
      case 'concepts':
        return words('gaps-concepts', { concept: labelOf(gap.topConcept), fewest: FEWEST_TENANTS })
      case 'area':
      case 'areas':
        return labelOf(gap.concept)
    }
  }

  function labelOf(id: string | null): string {
    if (id === null) return words('gaps-no-concept')
    const spoken = LABEL_LANGUAGES.find((known) => known === language) ?? 'en'
    // A concept that the vocabulary has no more keeps its name.
    return concepts.find((concept) => concept.id === id)?.labels[spoken][0] ?? id
  }

  function whereText(): string {
    if (gap.scope === 'area') return gap.area ?? words('gaps-area-not-known')
    return words('gaps-areas')
  }

  function todoText(): string {
    if (gap.reason === 'not_helpful') return words('gaps-do-check-entries')
    if (gap.scope === 'topic' || gap.scope === 'concepts') return words('gaps-do-ask')
    return gap.concept === null ? words('gaps-do-add-word') : words('gaps-do-add-entry')
  }
}

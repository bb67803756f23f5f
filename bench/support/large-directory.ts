import { fileURLToPath } from 'node:url'
import type { DirectoryEntry } from '../../src/knowledge/directory/store.ts'
import { LABEL_LANGUAGES, type Concept } from '../../src/knowledge/concepts/concept.ts'
import { loadField } from '../../src/start/knowledge.ts'
import { readDirectoryFrom } from '../../src/storage/directory-on-disk.ts'
import { seededRandom, type Random } from '../faults/random.ts'

/** A municipality has about so many services. */
const SERVICES_AN_AREA = 250

const projectFile = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

export type LargeDirectory = {
  entries: DirectoryEntry[]
  /** Questions of tenants, in several languages, each with the asker's area. */
  questions: { text: string; language: string; area: string }[]
}

/**
 * A directory of any size in the field's own words: names and texts out of the vocabulary, sentences, hours and
 * contacts out of the demo's entries.
 */
export async function largeDirectory(services: number, questions: number): Promise<LargeDirectory> {
  const random = seededRandom(1)
  const { concepts } = loadField()
  const demo = await readDirectoryFrom(projectFile('demo/directory.csv'), 'de')
  if (demo.kind === 'unreadable') throw new Error('the demo directory cannot be read')
  const models = demo.entries.map(({ entry }) => entry)
  const areas = Array.from({ length: Math.ceil(services / SERVICES_AN_AREA) }, (_, number) => `Ort ${number}`)
  return {
    entries: Array.from({ length: services }, (_, number) => {
      const area = areas[number % areas.length] ?? ''
      return variation(
        pick(random, models),
        pick(random, models),
        pick(random, concepts),
        number,
        area,
        random,
      )
    }),
    questions: Array.from({ length: questions }, () => {
      const language = pick(random, LABEL_LANGUAGES)
      const words = [pick(random, concepts), pick(random, concepts)].map((concept) =>
        pick(random, concept.labels[language]),
      )
      return { text: words.join(' '), language, area: pick(random, areas) }
    }),
  }
}

/** A service like another one, for something else, elsewhere. */
function variation(
  model: DirectoryEntry,
  other: DirectoryEntry,
  concept: Concept,
  number: number,
  area: string,
  random: Random,
): DirectoryEntry {
  const id = `service-${number}`
  const { description: own } = model.service
  const { description: more } = other.service
  const service = {
    ...model.service,
    id,
    name: `${pick(random, concept.labels.de)} ${area}`,
    description: [own, concept.labels.de.join(', '), concept.plain.join(', '), more].join(' '),
    service_areas: [{ id: `area-${area}`, name: random.chance(0.02) ? '*' : area }],
  }
  return { service, record: { id }, contentHash: id }
}

function pick<T>(random: Random, choices: readonly T[]): T {
  const [first, ...others] = choices
  if (first === undefined) throw new Error('nothing to choose from')
  return random.pick([first, ...others])
}

import { createHash } from 'node:crypto'
import type { Service } from '../../../src/knowledge/directory/service.ts'
import type { DirectoryEntry } from '../../../src/knowledge/directory/store.ts'

type Sketch = Partial<Omit<Service, 'organization'>> & {
  id: string
  name: string
  areas?: string[]
  topics?: string[]
  speaks?: string[]
}

/** A service with nothing in it but what a test says. */
export function aService({ areas = ['*'], topics = [], speaks = [], ...sketch }: Sketch): Service {
  return {
    organization: { id: 'verein', name: 'Verein' },
    description: '',
    status: 'active',
    phones: [],
    schedules: [],
    service_areas: areas.map((name) => ({ id: name, name })),
    service_at_locations: [],
    languages: speaks.map((code) => ({ id: code, code })),
    cost_options: [],
    taxonomy_terms: topics.map((code) => ({ id: code, code, name: code, taxonomy: 'lotse-topic' })),
    language: 'de',
    source_kind: 'service',
    ...sketch,
  }
}

export function anEntry(service: Service): DirectoryEntry {
  const contentHash = createHash('sha256').update(JSON.stringify(service)).digest('hex')
  return { service, record: { id: service.id }, contentHash }
}

/** A neighbourhood in small: what tenants of three areas may ask for. */
export const neighbourhood: readonly Service[] = [
  aService({
    id: 'schulden',
    name: 'Schuldnerberatung Hafen',
    description: 'Wir ordnen Briefe und Rechnungen und sprechen mit den Gläubigern über Raten.',
    areas: ['Hafenviertel'],
    topics: ['debt', 'rent_arrears'],
    speaks: ['de', 'tr'],
  }),
  aService({
    id: 'miete',
    name: 'Hilfe bei Mietschulden',
    description:
      'Wenn Sie die Miete nicht zahlen können, vereinbaren wir Raten und verhindern die Kündigung.',
    areas: ['Hafenviertel', 'Nordstadt'],
    topics: ['rent_arrears', 'debt'],
  }),
  aService({
    id: 'kita',
    name: 'Kita-Platz-Vermittlung',
    description: 'Wir suchen mit Ihnen einen Betreuungsplatz für Ihr Kind.',
    areas: ['*'],
    topics: ['childcare'],
  }),
  aService({
    id: 'deutsch',
    name: 'Sprachkurse für Erwachsene',
    description: 'Deutsch lernen am Abend, mit Kinderbetreuung.',
    areas: ['Nordstadt'],
    topics: ['integration'],
  }),
  aService({
    id: 'tafel',
    name: 'Lebensmittelausgabe',
    description: 'Obst, Gemüse und Brot für Menschen mit wenig Geld.',
    areas: ['Neustadt-Neuschönefeld', '04315'],
    topics: ['food_clothing'],
  }),
  aService({
    id: 'pflege',
    name: 'Pflegestützpunkt',
    description: 'Beratung für ältere Menschen und ihre Angehörigen zur häuslichen Pflege.',
    areas: ['*'],
    topics: ['care'],
  }),
  aService({
    id: 'frueher',
    name: 'Schuldnertelefon',
    description: 'Schuldnerberatung am Telefon.',
    areas: ['*'],
    topics: ['debt'],
    status: 'inactive',
  }),
]

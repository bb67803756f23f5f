import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadStopWords } from '../search/stop-words.ts'
import { languagesSchema } from '../understanding/language-words.ts'
import { readYaml } from '../vocabulary.ts'
import { conceptsSchema, toConcepts, type Concept } from './concept.ts'
import { createField, type Field } from './field.ts'

/**
 * Reads the concepts of the field and what is needed to find them: `concepts/`, `languages.yaml`, `stop-words.yaml`.
 * @param folder the vocabulary
 * @throws Error of one line naming the file, the place in it and what is wrong
 */
export function readField(folder: string): Field {
  const concepts = readConcepts(join(folder, 'concepts'))
  const { affixes } = readYaml(join(folder, 'languages.yaml'), languagesSchema)
  const version = createHash('sha256')
    .update(JSON.stringify([concepts, affixes]))
    .digest('hex')
    .slice(0, 12)
  return createField(concepts, affixes, loadStopWords(join(folder, 'stop-words.yaml')), version)
}

/**
 * Reads `vocabulary/concepts/`.
 * @throws Error of one line naming the file, the concept and what is wrong
 */
export function readConcepts(folder: string): Concept[] {
  const fileOf = new Map<string, string>()
  const concepts = readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      const ofFile = toConcepts(readYaml(path, conceptsSchema))
      for (const { id } of ofFile) {
        const other = fileOf.get(id)
        if (other !== undefined) throw new Error(`${path}: concepts.${id} stands in ${other} too; rename one`)
        fileOf.set(id, path)
      }
      return ofFile
    })
  for (const { id, broader } of concepts) {
    if (broader !== null && !fileOf.has(broader)) {
      throw new Error(`${fileOf.get(id)}: concepts.${id}.broader: "${broader}" is no concept; correct its id`)
    }
  }
  return concepts
}

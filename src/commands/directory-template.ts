import { defineCommand } from 'citty'
import { existsSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { writeTemplate, type KnownValues } from '../knowledge/directory/template.ts'
import { loadVocabulary } from '../knowledge/vocabulary.ts'
import { localesFolder } from '../start/knowledge.ts'
import { vocabularyFolder } from '../start/understanding.ts'
import { createDeskStore } from '../storage/desks.ts'
import { createDirectoryStore } from '../storage/directory.ts'
import { writeWhole } from '../storage/directory-on-disk.ts'
import { openStores, type Stores } from '../storage/open.ts'
import { loadWords } from '../words.ts'
import { Refusal } from './run-command.ts'

export const template = defineCommand({
  meta: {
    name: 'template',
    description: 'Writes a workbook to fill in: columns, lists of topics, areas and languages, instructions',
  },
  args: { file: { type: 'positional', required: true, description: 'A new file, ending in .xlsx' } },
  run: async ({ args: { file } }) => {
    if (!/\.xlsx$/i.test(file)) throw new Refusal(`${file}: give a file name that ends in .xlsx`)
    if (existsSync(file)) throw new Refusal(`${file}: is there already; give the name of a new file`)
    const stores = await openStores(readConfig())
    try {
      const known = await knownValues(stores)
      await writeWhole(file, () => writeTemplate(loadWords(localesFolder), known))
      console.log(`${file}: fill in the first sheet, then npm run directory -- import ${file}`)
    } finally {
      await stores.stop()
    }
  },
})

/** Areas and languages that somebody has named before: in the directory, for a desk, in the vocabulary. */
async function knownValues({ db }: Stores): Promise<KnownValues> {
  const directory = createDirectoryStore(db)
  const desks = (await createDeskStore(db).load())?.desks ?? []
  const languages = new Set(loadVocabulary(vocabularyFolder).languages.known)
  for await (const page of directory.pages()) {
    for (const { service } of page) for (const { code } of service.languages) if (code) languages.add(code)
  }
  const areas = new Set([...(await directory.areas()), ...desks.flatMap((desk) => desk.areas)])
  areas.delete('*')
  const german = new Intl.Collator('de', { numeric: true })
  return { areas: [...areas].sort(german.compare), languages: [...languages] }
}

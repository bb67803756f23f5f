import { defineCommand } from 'citty'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { useGermanTime } from '../config.ts'
import { readExamples } from '../knowledge/learned/example.ts'
import { fingerprintOf } from '../knowledge/learned/fingerprint.ts'
import { learn } from '../knowledge/learned/learn.ts'
import { encodeLearned } from '../knowledge/learned/learned-file.ts'
import { loadVocabulary } from '../knowledge/vocabulary.ts'
import { loadField } from '../start/knowledge.ts'
import { createReaders, learnedFile, vocabularyFolder } from '../start/understanding.ts'
import { runCommandLine } from './run-command.ts'

useGermanTime()
await runCommandLine(
  'learn',
  defineCommand({
    meta: {
      name: 'learn',
      description: 'Learns the examples of vocabulary/examples anew, after they or the vocabulary changed',
    },
    run: () => {
      const examples = readExamples(join(vocabularyFolder, 'examples'))
      const vocabulary = loadVocabulary(vocabularyFolder)
      const { marksOf } = createReaders(vocabulary, loadField())
      const file = encodeLearned(learn(examples, marksOf), fingerprintOf(examples, vocabulary.senses))
      writeFileSync(learnedFile, file)
      console.log(
        `${examples.length} examples learned, ${Math.round(file.length / 1024)} kB written to ${learnedFile}`,
      )
    },
  }),
)

/**
 * How well messages are understood without a chat model, told by the examples themselves: each fifth of them is read by
 * what the other four teach. Writes docs/quality.md. Takes about two minutes.
 */
import { defineCommand } from 'citty'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommandLine } from '../src/commands/run-command.ts'
import { useGermanTime } from '../src/config.ts'
import { EXAMPLES_TODAY, readExamples, type Example } from '../src/knowledge/learned/example.ts'
import { learn } from '../src/knowledge/learned/learn.ts'
import type { MarksOf } from '../src/knowledge/learned/marks.ts'
import {
  CRISIS_KINDS,
  type CrisisKind,
  type Understanding,
} from '../src/knowledge/understanding/understanding.ts'
import { loadVocabulary } from '../src/knowledge/vocabulary.ts'
import { loadField } from '../src/start/knowledge.ts'
import { createBuiltIn, createReaders, vocabularyFolder } from '../src/start/understanding.ts'

const PARTS = 5
/** Examples that stand together were written together and are more alike than others: they stay in one part. */
const TOGETHER = 20
const target = fileURLToPath(new URL('../docs/quality.md', import.meta.url))

type Judged = { example: Example; ruled: CrisisKind | null; read: Understanding; milliseconds: number }

useGermanTime()
await runCommandLine(
  'bench:quality',
  defineCommand({
    meta: { name: 'bench:quality', description: 'Understanding by cross-validation; writes docs/quality.md' },
    run: () => {
      const examples = readExamples(join(vocabularyFolder, 'examples'))
      const judged = judge(examples)
      writeFileSync(target, report(judged))
      console.log(`${judged.length} examples read, ${target} written`)
      console.log(JSON.stringify(summary(judged)))
    },
  }),
)

function judge(examples: readonly Example[]): Judged[] {
  const readers = createReaders(loadVocabulary(vocabularyFolder), loadField())
  const known = new Map<string, ReturnType<MarksOf>>()
  const marksOf: MarksOf = (text, today) => {
    const marks = known.get(text) ?? readers.marksOf(text, today)
    known.set(text, marks)
    return marks
  }
  return Array.from({ length: PARTS }, (_, part) => {
    const isAsked = (_example: Example, at: number): boolean => Math.floor(at / TOGETHER) % PARTS === part
    const learned = learn(
      examples.filter((example, at) => !isAsked(example, at)),
      marksOf,
    )
    const { screen, understand } = createBuiltIn(readers, learned)
    return examples.filter(isAsked).map((example): Judged => {
      const begun = performance.now()
      screen(example.text, EXAMPLES_TODAY)
      const milliseconds = performance.now() - begun
      const context = { today: EXAMPLES_TODAY, tenantLanguage: null, platformLanguage: null }
      return {
        example,
        ruled: readers.rules(example.text)?.kind ?? null,
        read: understand(example.text, context),
        milliseconds,
      }
    })
  }).flat()
}

function report(judged: readonly Judged[]): string {
  const languages = [...new Set(judged.map(({ example }) => example.language))].sort()
  const byKind = CRISIS_KINDS.map((kind) =>
    row(
      kind,
      judged.filter(
        ({ example, read }) => example.crisis === kind || (!example.crisis && read.crisis === kind),
      ),
      false,
    ),
  )
  const byLanguage = languages.map((language) =>
    row(
      language,
      judged.filter(({ example }) => example.language === language),
    ),
  )
  const { topic, urgency, person, deadline, language, screen_ms } = summary(judged)
  return `# How well messages are understood

Written by \`npm run bench:quality\`, without a chat model, from the ${judged.length} invented examples in \`vocabulary/examples\`:
each fifth is read by what the other four teach. Half of the dangers are only hinted at, and a fifth of the calm ones are
look-alikes made to deceive: real messages are easier. Rules alone is what \`vocabulary/crisis\` finds without the examples.

## Danger by kind

${head('kind')}
${byKind.join('\n')}
${row('all', judged)}

A false alarm stands with the kind that was named.

## Danger by language

${head('language')}
${byLanguage.join('\n')}

## The rest

| right topic first | urgency | wish for a person, F1 | deadline found | deadlines given that are right | language |
| --- | --- | --- | --- | --- | --- |
| ${percent(topic)} | ${percent(urgency)} | ${person.toFixed(2)} | ${percent(deadline.recall)} | ${percent(deadline.precision)} | ${percent(language)} |

The screen takes ${screen_ms.toFixed(1)} ms a message at the median on the machine this was written on.
`
}

function head(what: string): string {
  return `| ${what} | dangers | found | of the right kind | by rules alone | false alarms, look-alikes | false alarms, others |\n${'| --- '.repeat(7)}|`
}

/** @param asShare whether false alarms are told as a share of the calm ones among `judged` */
function row(name: string, judged: readonly Judged[], asShare = true): string {
  const dangers = judged.filter(({ example }) => example.crisis)
  const calm = judged.filter(({ example }) => !example.crisis)
  const lookalikes = calm.filter(({ example }) => example.lookalike)
  const others = calm.filter(({ example }) => !example.lookalike)
  const alarms = (of: readonly Judged[]): string =>
    asShare
      ? counted(of.filter(({ read }) => read.crisis).length, of.length)
      : String(of.filter(({ read }) => read.crisis).length)
  return `| ${[
    name,
    String(dangers.length),
    counted(dangers.filter(({ read }) => read.crisis).length, dangers.length),
    counted(dangers.filter(({ read, example }) => read.crisis === example.crisis).length, dangers.length),
    counted(dangers.filter(({ ruled }) => ruled).length, dangers.length),
    alarms(lookalikes),
    alarms(others),
  ].join(' | ')} |`
}

function summary(judged: readonly Judged[]) {
  const calm = judged.filter(({ example, read }) => !example.crisis && !read.crisis)
  const told = judged.filter(({ example }) => example.language !== 'und')
  const due = judged.filter(({ example }) => example.deadline)
  const given = judged.filter(({ read }) => read.deadline)
  const right = due.filter(({ example, read }) => example.deadline === read.deadline).length
  const wished = judged.filter(({ example }) => example.wants_human)
  const seen = judged.filter(({ read }) => read.wantsHuman)
  const both = wished.filter(({ read }) => read.wantsHuman).length
  const dangers = judged.filter(({ example }) => example.crisis)
  const times = judged.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)
  return {
    examples: judged.length,
    crisis_recall: share(dangers.filter(({ read }) => read.crisis).length, dangers.length),
    false_alarms: share(
      judged.filter(({ example, read }) => !example.crisis && read.crisis).length,
      judged.length - dangers.length,
    ),
    topic: share(
      calm.filter(({ example, read }) => example.topics.includes(read.topics[0] ?? 'other')).length,
      calm.length,
    ),
    urgency: share(calm.filter(({ example, read }) => example.urgency === read.urgency).length, calm.length),
    person: share(2 * both, wished.length + seen.length),
    deadline: { recall: share(right, due.length), precision: share(right, given.length) },
    language: share(
      told.filter(({ example, read }) => example.language === read.language).length,
      told.length,
    ),
    screen_ms: times[Math.floor(times.length / 2)] ?? 0,
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function counted(part: number, whole: number): string {
  return whole === 0 ? '–' : `${percent(share(part, whole))} (${part}/${whole})`
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`
}

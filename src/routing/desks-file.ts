import { LineCounter, parseDocument, type Document } from 'yaml'
import { areaKey } from './area-name.ts'
import type { Organisation } from './desk.ts'
import { organisationSchema, quoted, suggestion } from './desks-file-schema.ts'
import { faultInHours } from './hours.ts'

export type DesksFileResult =
  | { kind: 'ok'; organisation: Organisation }
  /** One line each: file and line, desk and person, what is wrong, how to mend it. */
  | { kind: 'bad'; problems: string[] }

type Path = readonly PropertyKey[]
type Problem = { path: Path; what: string }

/**
 * Reads a desks file.
 * @param file named in the problems
 * @param now hours must open within about a year of this moment
 */
export function readDesksFile(file: string, text: string, now: Date): DesksFileResult {
  const lines = new LineCounter()
  // The failsafe schema keeps every scalar as written: a postcode its leading zero, a phone number its plus.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const unreadable = document.errors.map(({ pos, message }) =>
    notYaml(`${file}:${lines.linePos(pos[0]).line}`, message),
  )
  if (unreadable.length > 0) return { kind: 'bad', problems: unreadable }

  let root: unknown
  try {
    root = withoutBlanks(document.toJS())
  } catch (error) {
    // The yaml package refuses unknown aliases (an unquoted *name) and alias bombs only now.
    return { kind: 'bad', problems: [notYaml(file, error instanceof Error ? error.message : String(error))] }
  }
  const bad = (problems: Problem[]): DesksFileResult => {
    const located = problems.map(({ path, what }) => {
      const line = lineOf(document, lines, path)
      return { line, text: [`${file}:${line}`, ...placeOf(root, path), what].join(': ') }
    })
    return {
      kind: 'bad',
      problems: located.toSorted((one, other) => one.line - other.line).map((problem) => problem.text),
    }
  }

  const parsed = organisationSchema.safeParse(root)
  if (!parsed.success) {
    return bad(
      parsed.error.issues.map((issue) => ({
        path: issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path,
        what: issue.message,
      })),
    )
  }
  const problems = contradictions(parsed.data, now)
  return problems.length > 0 ? bad(problems) : { kind: 'ok', organisation: parsed.data }
}

function notYaml(where: string, message: string): string {
  const what = message.replaceAll(/\s+/g, ' ')
  return `${where}: not valid YAML: ${what}; check indentation, brackets and quotes ("*" needs them)`
}

/** What no single field shows. */
function contradictions(organisation: Organisation, now: Date): Problem[] {
  const { desks, federalState } = organisation
  const ids = desks.map((desk) => desk.id)
  return [
    ...desks.flatMap((desk, index): Problem[] => {
      const path = ['desks', index]
      const fault = faultInHours(desk.hours, federalState, now)
      return [
        ...(ids.indexOf(desk.id) === index
          ? []
          : [{ path: [...path, 'id'], what: 'is used by an earlier desk; give each desk its own id' }]),
        ...(fault
          ? [
              {
                path: [...path, 'hours'],
                what: `${quoted(desk.hours)}: ${fault}; write for example "Mo-Fr 09:00-17:00; PH off"`,
              },
            ]
          : []),
        ...repeatedAreas(desk.areas).map((position) => ({
          path: [...path, 'areas', position],
          what: `${quoted(desk.areas[position] ?? '')} is listed twice for this desk; remove one`,
        })),
        ...substituteFault(desk, ids).map((what) => ({ path: [...path, 'substitute'], what })),
      ]
    }),
    ...peopleFaults(organisation),
  ]
}

function substituteFault(desk: Organisation['desks'][number], ids: string[]): string[] {
  const { substitute } = desk
  if (substitute === null) return []
  if (substitute === desk.id) return ['a desk cannot stand in for itself; name another desk or leave it out']
  if (ids.includes(substitute)) return []
  const others = ids.filter((id) => id !== desk.id)
  if (others.length === 0)
    return [`${quoted(substitute)} is no desk of this file, which has only one; leave it out`]
  return [`${quoted(substitute)} is no desk of this file, ${suggestion(substitute, others)}`]
}

/** Positions of names that repeat an earlier one in another spelling. */
function repeatedAreas(areas: readonly string[]): number[] {
  const keys = areas.map((name) => (name === '*' ? '*' : areaKey(name)))
  return keys.flatMap((key, index) => (keys.indexOf(key) === index ? [] : [index]))
}

/** One person is one person: listed once a desk, and with the same name and languages at every desk. */
function peopleFaults({ desks }: Organisation): Problem[] {
  const listed = desks.flatMap((desk, d) =>
    desk.people.map((person, p) => ({ person, desk, path: ['desks', d, 'people', p] })),
  )
  return listed.flatMap(({ person, desk, path }, index): Problem[] => {
    const earlier = listed.slice(0, index).filter((other) => other.person.slackUser === person.slackUser)
    if (earlier.some((other) => other.desk === desk)) {
      return [{ path: [...path, 'slack_user'], what: 'is listed twice at this desk; remove one' }]
    }
    const first = earlier[0]
    if (!first) return []
    const differing = (['name', 'languages'] as const).filter(
      (field) => String(first.person[field]) !== String(person[field]),
    )
    return differing.map((field) => ({
      path: [...path, field],
      what: `differs from desk ${first.desk.id} (${String(first.person[field])}); write the same at every desk`,
    }))
  })
}

const BLANKS: ReadonlySet<string> = new Set(['', '~', 'null'])

/** An empty value counts as left out, in each of YAML's spellings. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (!isMapping(value)) return value
  const given = Object.entries(value).filter(([, field]) => typeof field !== 'string' || !BLANKS.has(field))
  return Object.fromEntries(given.map(([key, field]) => [key, withoutBlanks(field)]))
}

function placeOf(root: unknown, path: Path): string[] {
  const [top, deskIndex, ...rest] = path
  if (top !== 'desks' || typeof deskIndex !== 'number') return fieldOf(path)
  const desk = at(at(root, 'desks'), deskIndex)
  const deskPlace = `desk ${labelOf(desk, 'id', deskIndex)}`
  const [field, personIndex, ...inPerson] = rest
  if (field !== 'people' || typeof personIndex !== 'number') return [deskPlace, ...fieldOf(rest)]
  const person = at(at(desk, 'people'), personIndex)
  return [`${deskPlace}, person ${labelOf(person, 'slack_user', personIndex)}`, ...fieldOf(inPerson)]
}

function fieldOf(path: Path): string[] {
  const names = path.filter((part) => typeof part === 'string')
  return names.length > 0 ? [names.join('.')] : []
}

/** The name something goes by, or its place in the list counted from one. */
function labelOf(entry: unknown, key: string, index: number): string {
  const label = at(entry, key)
  return typeof label === 'string' ? label : `no. ${index + 1}`
}

function at(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** Line of the value at a path, or of the nearest thing around it. */
function lineOf(document: Document.Parsed, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    const range = at(node, 'range')
    if (Array.isArray(range) && typeof range[0] === 'number') return lines.linePos(range[0]).line
  }
  return 1
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

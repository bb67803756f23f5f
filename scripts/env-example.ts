/**
 * Writes `.env.example` from the schema of the settings, so that it cannot tell anything else than the product reads.
 * Run it (`npm run env-example`) after a change in `src/environment.ts`.
 */

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { environment } from '../src/environment.ts'

const WIDTH = 100
const HEAD = [
  'Settings of Lotse, generated from src/environment.ts by `npm run env-example`. None is needed on your own machine.',
  'Copy this file to .env and take the # away where you set something; what is set in the environment wins over .env.',
  'A default stands after the sign; nothing after it means: not set.',
]

/** The whole file: a comment and a line for every variable, each commented out, so that a copy changes nothing. */
export function envExample(): string {
  const { properties = {} } = z.toJSONSchema(environment, { io: 'input' })
  const variables = Object.entries(properties).map(([name, property]) => {
    const { description = '', default: preset } = typeof property === 'object' ? property : {}
    const value = typeof preset === 'string' || typeof preset === 'number' ? String(preset) : ''
    return [...wrapped(description), `# ${name}=${value}`].join('\n')
  })
  return `${[HEAD.flatMap(wrapped).join('\n'), ...variables].join('\n\n')}\n`
}

function wrapped(text: string): string[] {
  const lines = ['#']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line.length + 1 + word.length > WIDTH && line !== '#') lines.push(`# ${word}`)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(fileURLToPath(new URL('../.env.example', import.meta.url)), envExample())
}

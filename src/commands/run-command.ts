import { runCommand, runMain, type ArgsDef, type CommandDef } from 'citty'
import { stripVTControlCharacters } from 'node:util'

/** Bad input of a command: each line says what, where and how to mend it. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/**
 * Runs a command line. `--help` shows the usage; whatever fails is told in plain lines without a stack, and the exit
 * code is 1.
 * @param script the npm script, named where somebody should look for help
 */
export async function runCommandLine<Args extends ArgsDef>(
  script: string,
  command: CommandDef<Args>,
): Promise<void> {
  const rawArgs = process.argv.slice(2)
  if (rawArgs.includes('--help') || rawArgs.includes('-h')) return runMain(command, { rawArgs })
  try {
    await runCommand(command, { rawArgs })
  } catch (error) {
    const message = stripVTControlCharacters(error instanceof Error ? error.message : String(error))
    const usage = error instanceof Error && error.name === 'CLIError'
    console.error(usage ? `${message.replace(/\.$/, '')}; see npm run ${script} -- --help` : message)
    process.exitCode = 1
  }
}

import { modelSwitch, switchModel } from '../../storage/model-use.ts'
import type { JobContext } from '../context.ts'

/**
 * `/lotse model`, `/lotse model off`, `/lotse model on`: every member of staff may turn the models off or on, for all, at
 * once (L7). Who did it last is kept and logged.
 * @returns key of the locale files
 */
export async function answerModel(context: JobContext, args: string, slackUser: string): Promise<string> {
  const wish = args.trim().toLowerCase()
  if (wish === 'on' || wish === 'off') {
    await switchModel(context.db, wish === 'on', slackUser, context.now())
    context.log.warn({ slackUser, model: wish }, 'models were switched')
  } else if (wish !== '') return 'command-model-ask'
  return (await modelSwitch(context.db)).isOn ? 'command-model-on' : 'command-model-off'
}

import { problemLines, viewProblems } from '../block-rules.ts'
import type { Json } from '../slack-types.ts'
import type { Answer, MethodContext, Refusal, SlackMethod } from './method.ts'
import { invalidArguments, refused, structured, text } from './method.ts'

/** "view_too_large: … greater than 250kb" */
const VIEW_BYTES = 250_000

/** https://docs.slack.dev/reference/methods#views */
export const viewMethods: Record<string, SlackMethod> = {
  'views.open': { tier: 4, required: ['view'], run: open },
  'views.push': { tier: 4, required: ['view'], run: push },
  'views.update': { tier: 4, required: ['view'], run: update },
  'views.publish': { tier: 4, required: ['user_id', 'view'], run: publish },
}

/** Reads and checks the `view` argument (S7). */
export function readView(
  context: MethodContext,
  surface: 'modal' | 'home',
): { kind: 'view'; view: Json } | Refusal {
  const view = structured(context.args, 'view')
  if (view.kind !== 'value')
    return invalidArguments(['[ERROR] must provide a valid view [json-pointer:/view]'])
  if (Buffer.byteLength(JSON.stringify(view.value)) > VIEW_BYTES) {
    context.violation('S7', 'view is greater than 250 kB')
    return refused('view_too_large')
  }
  const problems = viewProblems(view.value, surface)
  if (problems.length > 0) {
    const lines = problemLines(problems)
    context.violation('S7', lines.join('; '))
    return invalidArguments(['[ERROR] failed to match all allowed schemas [json-pointer:/view]', ...lines])
  }
  return { kind: 'view', view: view.value as Json }
}

/** Spends the trigger of the person's last action. */
function exchangeTrigger(context: MethodContext): { kind: 'user'; user: string } | Refusal {
  const trigger = text(context.args, 'trigger_id')
  if (trigger === undefined) return invalidArguments(['[ERROR] missing required field: trigger_id'])
  const exchange = context.triggers.exchange(trigger, context.workspace.now().getTime())
  if (exchange.kind === 'granted') return { kind: 'user', user: exchange.user }
  context.violation('S7', `trigger_id refused: ${exchange.error}`)
  return refused(exchange.error)
}

function externalIdTaken(context: MethodContext, view: Json): boolean {
  return typeof view.external_id === 'string' && view.external_id !== ''
    ? context.views.externalIdTaken(view.external_id)
    : false
}

function open(context: MethodContext): Answer {
  const read = readView(context, 'modal')
  if ('error' in read) return read
  if (externalIdTaken(context, read.view)) return refused('duplicate_external_id')
  const trigger = exchangeTrigger(context)
  if ('error' in trigger) return trigger
  return { ok: true, view: context.views.open(trigger.user, read.view) }
}

function push(context: MethodContext): Answer {
  const read = readView(context, 'modal')
  if ('error' in read) return read
  if (externalIdTaken(context, read.view)) return refused('duplicate_external_id')
  const trigger = exchangeTrigger(context)
  if ('error' in trigger) return trigger
  const pushed = context.views.push(trigger.user, read.view)
  if (typeof pushed === 'object') return { ok: true, view: pushed }
  if (pushed === 'push_limit_reached') context.violation('S7', 'more than three stacked views')
  return refused(pushed)
}

function update(context: MethodContext): Answer {
  const { args, views } = context
  const read = readView(context, 'modal')
  if ('error' in read) return read
  const viewId = text(args, 'view_id')
  const externalId = text(args, 'external_id')
  if (viewId === undefined && externalId === undefined)
    return invalidArguments(['[ERROR] missing required field: view_id'])
  const found = views.find({ viewId, externalId })
  if (!found) return refused('not_found')
  const hash = text(args, 'hash')
  if (hash !== undefined && hash !== found.view.hash) return refused('hash_conflict')
  return { ok: true, view: views.update(found.user, found.view, read.view) }
}

/**
 * S6 asks for the hash of what is being replaced. Without one an older Home may overwrite a newer; only right after
 * a conflict there is no other way, since the refusal does not tell the current hash.
 */
function publish(context: MethodContext): Answer {
  const { args, views, workspace } = context
  const user = text(args, 'user_id') ?? ''
  if (!workspace.user(user)) return invalidArguments(['[ERROR] invalid `user_id` [json-pointer:/user_id]'])
  const read = readView(context, 'home')
  if ('error' in read) return read
  const current = views.home(user)
  const hash = text(args, 'hash')
  if (hash !== undefined && hash !== current?.hash) {
    views.homeConflicts.add(user)
    return refused('hash_conflict')
  }
  if (current && hash === undefined && !views.homeConflicts.has(user))
    context.violation('S6', `App Home of ${user} replaced without its hash`)
  views.homeConflicts.delete(user)
  return { ok: true, view: views.publish(user, read.view) }
}

import { clientObjections, filledState, type Entries } from './form-state.ts'
import { commonPayload } from './interaction-payloads.ts'
import { failureOf, type Outcome, type ShownFailure } from './interaction-outcome.ts'
import { readView } from './methods/views.ts'
import type { Arguments, MethodContext } from './methods/method.ts'
import type { InteractionParts } from './person-interactions.ts'
import type { Json, SlackView } from './slack-types.ts'

/** How a modal answered being sent. */
export type SubmitOutcome =
  | { kind: 'closed' }
  | { kind: 'cleared' }
  | { kind: 'updated'; view: SlackView }
  | { kind: 'pushed'; view: SlackView }
  /** The app objects, by `block_id`. */
  | { kind: 'errors'; errors: Record<string, string> }
  /** The client did not even send it: something required is missing or too long. */
  | { kind: 'held_back'; objections: Record<string, string> }
  | { kind: 'failed'; error: ShownFailure | 'invalid_response' }

export interface PersonViews {
  /** Fills fields of an open modal without sending it. */
  fill(viewId: string, entries: Entries): void
  submitView(viewId: string, entries?: Entries): Promise<SubmitOutcome>
  /** Closes the top modal with its close button; `all` is the cross of a stack. */
  closeView(viewId: string, options?: { all?: boolean }): Promise<Outcome>
}

export function personViews(
  parts: InteractionParts & {
    context: (args: Arguments, violation: MethodContext['violation']) => MethodContext
    violation: (rule: string, what: string) => void
  },
): PersonViews {
  const { user, workspace, views, triggers, deliveries } = parts

  function openView(viewId: string): SlackView {
    const top = views.stack(user.id).at(-1)
    if (top?.id !== viewId) throw new Error(`${user.id} does not see the view ${viewId}`)
    return top
  }

  function fill(viewId: string, entries: Entries): SlackView {
    const view = openView(viewId)
    views.setState(user.id, viewId, filledState(view.blocks, view.state.values, entries))
    return openView(viewId)
  }

  async function ask(type: 'view_submission' | 'view_closed', view: SlackView, extra: Json) {
    const payload = { type, ...commonPayload(workspace, user), view, ...extra }
    return deliveries.ask({ kind: 'interaction', what: `${type} ${view.callback_id}`, payload })
  }

  /** What the app wants done with the modal; undefined when its answer means nothing. */
  function follow(view: SlackView, answer: Json): SubmitOutcome | undefined {
    switch (answer.response_action) {
      case 'clear':
        views.close(user.id, true)
        return { kind: 'cleared' }
      case 'errors':
        return showErrors(view, answer.errors)
      case 'update': {
        const read = readView(parts.context({ view: answer.view }, parts.violation), 'modal')
        return 'error' in read ? undefined : { kind: 'updated', view: views.update(user.id, view, read.view) }
      }
      case 'push': {
        const read = readView(parts.context({ view: answer.view }, parts.violation), 'modal')
        const pushed = 'error' in read ? undefined : views.push(user.id, read.view)
        if (pushed === 'push_limit_reached') parts.violation('S7', 'more than three stacked views')
        return typeof pushed === 'object' ? { kind: 'pushed', view: pushed } : undefined
      }
      default:
        return undefined
    }
  }

  /** Errors must name input blocks of the modal, or nothing is shown. */
  function showErrors(view: SlackView, errors: unknown): SubmitOutcome | undefined {
    if (typeof errors !== 'object' || errors === null) return undefined
    const inputs = view.blocks.filter(({ type }) => type === 'input').map(({ block_id: id }) => id)
    const known = Object.entries(errors).every(
      ([blockId, reason]) => inputs.includes(blockId) && typeof reason === 'string',
    )
    return known && Object.keys(errors).length > 0
      ? { kind: 'errors', errors: errors as Record<string, string> }
      : undefined
  }

  return {
    fill: (viewId, entries) => void fill(viewId, entries),
    async submitView(viewId, entries = {}) {
      const view = fill(viewId, entries)
      if (view.submit === null) throw new Error(`The view ${viewId} has no submit button`)
      const objections = clientObjections(view.blocks, view.state.values)
      if (Object.keys(objections).length > 0) return { kind: 'held_back', objections }
      const trigger = triggers.issue(user.id, workspace.now().getTime())
      const attempt = await ask('view_submission', view, { trigger_id: trigger, response_urls: [] })
      const failure = failureOf(attempt)
      if (failure) return failure
      const body = attempt.kind === 'answered' ? attempt.body : ''
      if (body === '') {
        views.close(user.id, false)
        return { kind: 'closed' }
      }
      const outcome = typeof body === 'object' ? follow(view, body) : undefined
      if (!outcome) parts.violation('S7', `meaningless answer to view_submission ${view.callback_id}`)
      return outcome ?? { kind: 'failed', error: 'invalid_response' }
    },
    async closeView(viewId, options = {}) {
      const view = openView(viewId)
      const all = options.all === true || view.clear_on_close
      const closed = all ? views.stack(user.id).toReversed() : [view]
      views.close(user.id, all)
      let outcome: Outcome = { kind: 'acknowledged' }
      for (const each of closed.filter(({ notify_on_close: notify }) => notify))
        outcome = failureOf(await ask('view_closed', each, { is_cleared: all })) ?? outcome
      return outcome
    },
  }
}

import { randomBytes } from 'node:crypto'
import type { Json, PlainText, SlackBlock, SlackView, ViewStateValues } from './slack-types.ts'
import type { Workspace } from './workspace.ts'

/** "you can only have three views in the view stack at any one time", https://docs.slack.dev/surfaces/modals */
const STACK_LIMIT = 3

export type Views = ReturnType<typeof createViews>

/** The modals each person has open, the newest last, and everyone's App Home. */
export function createViews(
  workspace: Workspace,
  saved?: { homes: Record<string, SlackView>; modals: Record<string, SlackView[]> },
) {
  const homes = new Map<string, SlackView>(Object.entries(structuredClone(saved?.homes ?? {})))
  const stacks = new Map<string, SlackView[]>(Object.entries(structuredClone(saved?.modals ?? {})))

  const homeConflicts = new Set<string>()

  function stack(user: string): SlackView[] {
    return stacks.get(user) ?? []
  }

  function setStack(user: string, views: SlackView[]): void {
    stacks.set(user, views)
    workspace.changed({ kind: 'views', user })
  }

  function find(by: {
    viewId?: string | undefined
    externalId?: string | undefined
  }): { user: string; view: SlackView } | undefined {
    for (const [user, views] of stacks)
      for (const view of views)
        if (view.id === by.viewId || (by.externalId && view.external_id === by.externalId))
          return { user, view }
    return undefined
  }

  function build(input: Json, place: { id: string; root: string; previous: string | null }): SlackView {
    const { app, team } = workspace
    return {
      id: place.id,
      team_id: team.id,
      app_id: app.id,
      app_installed_team_id: team.id,
      bot_id: app.botId,
      type: input.type === 'home' ? 'home' : 'modal',
      blocks: withIds(input.blocks as SlackBlock[], workspace),
      private_metadata: asText(input.private_metadata),
      callback_id: asText(input.callback_id),
      external_id: asText(input.external_id),
      state: { values: {} },
      hash: `${Math.floor(workspace.now().getTime() / 1000)}.${randomBytes(4).toString('hex')}`,
      title: (input.title as PlainText | undefined) ?? { type: 'plain_text', text: 'View Title' },
      close: (input.close as PlainText | undefined) ?? null,
      submit: (input.submit as PlainText | undefined) ?? null,
      clear_on_close: input.clear_on_close === true,
      notify_on_close: input.notify_on_close === true,
      root_view_id: place.root,
      previous_view_id: place.previous,
    }
  }

  /** Opens a new stack; what was open is replaced, as a client shows one stack at a time. */
  function open(user: string, input: Json): SlackView {
    const id = workspace.nextId('V')
    const view = build(input, { id, root: id, previous: null })
    setStack(user, [view])
    return view
  }

  /** A view on top of the open ones, or what stands against it. */
  function push(user: string, input: Json): SlackView | 'not_found' | 'push_limit_reached' {
    const views = stack(user)
    const top = views.at(-1)
    if (!top) return 'not_found'
    if (views.length >= STACK_LIMIT) return 'push_limit_reached'
    const view = build(input, { id: workspace.nextId('V'), root: top.root_view_id, previous: top.id })
    setStack(user, [...views, view])
    return view
  }

  /** Replaces a view in place. Answers already given stay where block and action keep their ids. */
  function update(user: string, old: SlackView, input: Json): SlackView {
    const view = build(input, { id: old.id, root: old.root_view_id, previous: old.previous_view_id })
    view.state = { values: keptAnswers(old.state.values, view.blocks) }
    setStack(
      user,
      stack(user).map((shown) => (shown.id === old.id ? view : shown)),
    )
    return view
  }

  function publish(user: string, input: Json): SlackView {
    const id = homes.get(user)?.id ?? workspace.nextId('V')
    const view = build(input, { id, root: id, previous: null })
    homes.set(user, view)
    workspace.changed({ kind: 'home', user })
    return view
  }

  return {
    open,
    push,
    update,
    publish,
    find,
    stack,
    home: (user: string) => homes.get(user),
    /** People whose Home was last refused with `hash_conflict`. */
    homeConflicts,
    externalIdTaken: (externalId: string) => find({ externalId }) !== undefined,
    /** Takes the top view away, or all of them. */
    close: (user: string, all: boolean) => setStack(user, all ? [] : stack(user).slice(0, -1)),
    /** What the person has filled in so far. */
    setState(user: string, viewId: string, values: ViewStateValues): void {
      const views = stack(user)
      setStack(
        user,
        views.map((view) => (view.id === viewId ? { ...view, state: { values } } : view)),
      )
    },
    snapshot: () => structuredClone({ homes: Object.fromEntries(homes), modals: Object.fromEntries(stacks) }),
  }
}

/** Slack gives every block and every interactive element an id where the app gave none. */
export function withIds(blocks: SlackBlock[], workspace: Workspace): SlackBlock[] {
  return blocks.map((block) => {
    const named: SlackBlock = { ...block, block_id: block.block_id ?? workspace.nextId('b') }
    if (Array.isArray(block.elements) && block.type === 'actions')
      named.elements = (block.elements as Json[]).map((element) => withActionId(element, workspace))
    if (isElement(block.accessory)) named.accessory = withActionId(block.accessory, workspace)
    if (isElement(block.element)) named.element = withActionId(block.element, workspace)
    return named
  })
}

function isElement(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}

function withActionId(element: Json, workspace: Workspace): Json {
  return element.type === 'image'
    ? element
    : { ...element, action_id: element.action_id ?? workspace.nextId('a') }
}

function keptAnswers(values: ViewStateValues, blocks: SlackBlock[]): ViewStateValues {
  const kept: ViewStateValues = {}
  for (const [blockId, actions] of Object.entries(values)) {
    const element = blocks.find((block) => block.block_id === blockId)?.element
    const actionId = isElement(element) ? String(element.action_id) : undefined
    const answer = actionId === undefined ? undefined : actions[actionId]
    if (actionId !== undefined && answer !== undefined) kept[blockId] = { [actionId]: answer }
  }
  return kept
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

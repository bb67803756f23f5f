import { z } from 'zod'

const field = z.looseObject({
  value: z.string().nullish(),
  selected_options: z.array(z.looseObject({ value: z.string() })).nullish(),
  selected_user: z.string().nullish(),
})

/** `view.state` of an interaction, https://docs.slack.dev/reference/views/modal-views */
export const formState = z.looseObject({ values: z.record(z.string(), z.record(z.string(), field)) })

/** What stands in a form, by block id. Several choices stand with `|` between them. */
export function formValues(state: z.infer<typeof formState>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(state.values).map(([blockId, fields]) => {
      const [first] = Object.values(fields)
      const several = first?.selected_options?.map(({ value }) => value).join('|')
      return [blockId, several ?? first?.selected_user ?? first?.value ?? '']
    }),
  )
}

import { z } from 'zod'
import {
  confirmation,
  conversationFilter,
  dispatchAction,
  optionGroup,
  overflowOption,
  plainOption,
  plainText,
  richOption,
  webAddress,
} from './composition-schema.ts'

/** Block elements, with the limits of https://docs.slack.dev/reference/block-kit/block-elements/ */

const actionId = z.string().min(1).max(255).optional()
const placeholder = plainText(150).optional()
const focus = z.boolean().optional()
const picked = z.number().int().min(1).optional()
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be in format YYYY-MM-DD')
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be in format HH:mm')

const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  action_id: actionId,
  url: webAddress.optional(),
  value: z.string().max(2000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: confirmation.optional(),
  accessibility_label: z.string().max(75).optional(),
})

export const image = z.strictObject({
  type: z.literal('image'),
  image_url: webAddress,
  alt_text: z.string().min(1).max(2000),
})

const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: actionId,
  options: z.array(overflowOption).min(1).max(5),
  confirm: confirmation.optional(),
})

const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    action_id: actionId,
    options: z.array(richOption).min(1).max(10),
    initial_options: z.array(richOption).min(1).optional(),
    confirm: confirmation.optional(),
    focus_on_load: focus,
  })
  .superRefine(initialAmongOptions)

const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    action_id: actionId,
    options: z.array(richOption).min(1).max(10),
    initial_option: richOption.optional(),
    confirm: confirmation.optional(),
    focus_on_load: focus,
  })
  .superRefine(initialAmongOptions)

const choices = {
  action_id: actionId,
  placeholder,
  options: z.array(plainOption).min(1).max(100).optional(),
  option_groups: z.array(optionGroup).min(1).max(100).optional(),
  confirm: confirmation.optional(),
  focus_on_load: focus,
}

const staticSelect = z
  .strictObject({ type: z.literal('static_select'), ...choices, initial_option: plainOption.optional() })
  .superRefine(optionsOrGroups)
  .superRefine(initialAmongOptions)

const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...choices,
    initial_options: z.array(plainOption).min(1).optional(),
    max_selected_items: picked,
  })
  .superRefine(optionsOrGroups)
  .superRefine(initialAmongOptions)

const menu = { action_id: actionId, placeholder, confirm: confirmation.optional(), focus_on_load: focus }
const answersByUrl = z.boolean().optional()

const selects = [
  z.strictObject({ type: z.literal('users_select'), ...menu, initial_user: z.string().optional() }),
  z.strictObject({
    type: z.literal('channels_select'),
    ...menu,
    initial_channel: z.string().optional(),
    response_url_enabled: answersByUrl,
  }),
  z.strictObject({
    type: z.literal('conversations_select'),
    ...menu,
    initial_conversation: z.string().optional(),
    default_to_current_conversation: z.boolean().optional(),
    filter: conversationFilter.optional(),
    response_url_enabled: answersByUrl,
  }),
  z.strictObject({
    type: z.literal('external_select'),
    ...menu,
    initial_option: plainOption.optional(),
    min_query_length: z.number().int().min(0).optional(),
  }),
  z.strictObject({
    type: z.literal('multi_users_select'),
    ...menu,
    initial_users: z.array(z.string()).optional(),
    max_selected_items: picked,
  }),
  z.strictObject({
    type: z.literal('multi_conversations_select'),
    ...menu,
    initial_conversations: z.array(z.string()).optional(),
    default_to_current_conversation: z.boolean().optional(),
    filter: conversationFilter.optional(),
    max_selected_items: picked,
  }),
  z.strictObject({
    type: z.literal('multi_channels_select'),
    ...menu,
    initial_channels: z.array(z.string()).optional(),
    max_selected_items: picked,
  }),
] as const

const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  ...menu,
  initial_date: isoDate.optional(),
})

const timepicker = z.strictObject({
  type: z.literal('timepicker'),
  ...menu,
  initial_time: clockTime.optional(),
  timezone: z.string().optional(),
})

const datetimepicker = z.strictObject({
  type: z.literal('datetimepicker'),
  action_id: actionId,
  initial_date_time: z.number().int().optional(),
  confirm: confirmation.optional(),
  focus_on_load: focus,
})

const typed = {
  action_id: actionId,
  initial_value: z.string().max(3000).optional(),
  dispatch_action_config: dispatchAction.optional(),
  focus_on_load: focus,
  placeholder,
}

const textInputs = [
  z.strictObject({
    type: z.literal('plain_text_input'),
    ...typed,
    multiline: z.boolean().optional(),
    min_length: z.number().int().min(0).max(3000).optional(),
    max_length: z.number().int().min(1).max(3000).optional(),
  }),
  z.strictObject({ type: z.literal('email_text_input'), ...typed }),
  z.strictObject({ type: z.literal('url_text_input'), ...typed }),
  z.strictObject({
    type: z.literal('number_input'),
    ...typed,
    is_decimal_allowed: z.boolean(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
  }),
] as const

const fileInput = z.strictObject({
  type: z.literal('file_input'),
  action_id: actionId,
  filetypes: z.array(z.string()).min(1).optional(),
  max_files: z.number().int().min(1).max(10).optional(),
})

const pickers = [datepicker, timepicker, radioButtons, checkboxes, staticSelect, multiStaticSelect] as const

export const sectionAccessory = z.discriminatedUnion('type', [
  button,
  image,
  overflow,
  ...pickers,
  ...selects,
])

export const actionsElement = z.discriminatedUnion('type', [
  button,
  overflow,
  datetimepicker,
  ...pickers,
  ...selects,
])

export const inputElement = z.discriminatedUnion('type', [
  ...textInputs,
  fileInput,
  datetimepicker,
  ...pickers,
  ...selects,
])

type Choice = { value: string }
interface WithChoices {
  options?: Choice[]
  option_groups?: { options: Choice[] }[]
  initial_option?: Choice
  initial_options?: Choice[]
}

function optionsOrGroups(element: WithChoices, context: z.RefinementCtx): void {
  if ((element.options === undefined) === (element.option_groups === undefined))
    context.addIssue({ code: 'custom', message: 'must define either `options` or `option_groups`' })
}

/** A preselected option has to equal one that is offered. */
function initialAmongOptions(element: WithChoices, context: z.RefinementCtx): void {
  const offered = [
    ...(element.options ?? []),
    ...(element.option_groups ?? []).flatMap((group) => group.options),
  ].map((option) => JSON.stringify(option))
  const initial = [
    ...(element.initial_options ?? []),
    ...(element.initial_option ? [element.initial_option] : []),
  ]
  for (const option of initial)
    if (!offered.includes(JSON.stringify(option)))
      context.addIssue({
        code: 'custom',
        message: 'initial option was not found in the options list',
        path: [element.initial_option ? 'initial_option' : 'initial_options'],
      })
}

import { z } from 'zod'

/**
 * Composition objects of Block Kit with the limits of
 * https://docs.slack.dev/reference/block-kit/composition-objects/ (@slack/types 3.2 repeats them). Objects are strict:
 * the real API refuses properties it does not know.
 * Lengths are counted in UTF-16 units, which is never more lenient than counting characters.
 */

export function plainText(maximum: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(maximum),
    emoji: z.boolean().optional(),
  })
}

export function mrkdwn(maximum: number) {
  return z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(maximum),
    verbatim: z.boolean().optional(),
  })
}

export function anyText(maximum: number) {
  return z.discriminatedUnion('type', [plainText(maximum), mrkdwn(maximum)])
}

/** https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
export const confirmation = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(['primary', 'danger']).optional(),
})

export const webAddress = z
  .string()
  .max(3000)
  .refine((value) => URL.canParse(value) && /^(https?|mailto|tel|slack):/.test(value), 'must be a valid URL')

/** Value 150: https://docs.slack.dev/reference/block-kit/composition-objects/option-object (75 in older typings). */
const optionValue = z.string().min(1).max(150)

export const plainOption = z.strictObject({
  text: plainText(75),
  value: optionValue,
  description: plainText(75).optional(),
})

export const overflowOption = z.strictObject({
  text: plainText(75),
  value: optionValue,
  description: plainText(75).optional(),
  url: webAddress.optional(),
})

/** Checkboxes and radio buttons may format their labels. */
export const richOption = z.strictObject({
  text: anyText(75),
  value: optionValue,
  description: anyText(75).optional(),
})

export const optionGroup = z.strictObject({
  label: plainText(75),
  options: z.array(plainOption).min(1).max(100),
})

export const dispatchAction = z.strictObject({
  trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1),
})

export const conversationFilter = z.strictObject({
  include: z
    .array(z.enum(['im', 'mpim', 'private', 'public']))
    .min(1)
    .optional(),
  exclude_external_shared_channels: z.boolean().optional(),
  exclude_bot_users: z.boolean().optional(),
})

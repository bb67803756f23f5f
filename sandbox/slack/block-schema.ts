import { z } from 'zod'
import { anyText, plainText, webAddress } from './composition-schema.ts'
import { actionsElement, image, inputElement, sectionAccessory } from './element-schema.ts'

/** Blocks, with the limits of https://docs.slack.dev/reference/block-kit/blocks/ */

const blockId = z.string().min(1).max(255).optional()

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: sectionAccessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine((block) => block.text !== undefined || block.fields !== undefined, {
    message: 'must define either `text` or `fields`',
  })

const header = z.strictObject({ type: z.literal('header'), block_id: blockId, text: plainText(150) })

const divider = z.strictObject({ type: z.literal('divider'), block_id: blockId })

const context = z.strictObject({
  type: z.literal('context'),
  block_id: blockId,
  elements: z
    .array(z.discriminatedUnion('type', [image, ...anyText(3000).options]))
    .min(1)
    .max(10),
})

const actions = z
  .strictObject({
    type: z.literal('actions'),
    block_id: blockId,
    elements: z.array(actionsElement).min(1).max(25),
  })
  .superRefine((block, refinement) => {
    // "Should be unique among all other action_ids in the containing block": the API answers invalid_blocks.
    const seen = new Set<string>()
    for (const [index, { action_id: id }] of block.elements.entries()) {
      if (id !== undefined && seen.has(id))
        refinement.addIssue({
          code: 'custom',
          message: `\`action_id\` "${id}" already exists`,
          path: ['elements', index, 'action_id'],
        })
      if (id !== undefined) seen.add(id)
    }
  })

const imageBlock = z.strictObject({
  type: z.literal('image'),
  block_id: blockId,
  image_url: webAddress,
  alt_text: z.string().min(1).max(2000),
  title: plainText(2000).optional(),
})

const input = z.strictObject({
  type: z.literal('input'),
  block_id: blockId,
  label: plainText(2000),
  element: inputElement,
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
})

const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: blockId,
  elements: z
    .array(
      z.looseObject({
        type: z.enum(['rich_text_section', 'rich_text_list', 'rich_text_preformatted', 'rich_text_quote']),
        elements: z.array(z.looseObject({ type: z.string() })),
      }),
    )
    .min(1),
})

const markdown = z.strictObject({
  type: z.literal('markdown'),
  block_id: blockId,
  text: z.string().min(1).max(12_000),
})

const shared = [section, header, divider, context, actions, imageBlock, input, richText] as const

/** At most 50 in a message, 100 in a view. */
export const messageBlocks = z.array(z.discriminatedUnion('type', [...shared, markdown])).max(50)
export const viewBlocks = z.array(z.discriminatedUnion('type', [...shared])).max(100)

const viewBase = {
  blocks: viewBlocks,
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
}

/** https://docs.slack.dev/reference/views/modal-views */
export const modalView = z
  .strictObject({
    type: z.literal('modal'),
    ...viewBase,
    title: plainText(24),
    close: plainText(24).optional(),
    submit: plainText(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
  })
  .refine((view) => view.submit !== undefined || !view.blocks.some((block) => block.type === 'input'), {
    message: '`submit` is required when an `input` block is within the `blocks` array',
  })

/** https://docs.slack.dev/reference/views/home-tab-views */
export const homeView = z.strictObject({ type: z.literal('home'), ...viewBase })

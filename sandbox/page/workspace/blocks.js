import { h } from '../dom.js'
import { words } from '../words.js'
import { drawElement } from './elements.js'
import { drawInput } from './inputs.js'
import { markup, plain } from './markup.js'
import { richTextBlock } from './rich-text.js'

/**
 * Block Kit as elements. `ui` says who is who (`names`) and what a press does (`press`, `choose`); in a modal it
 * also holds the form's `entries` and `objections`.
 */
export function drawBlocks(blocks, ui) {
  return blocks.map((block) => drawBlock(block, ui))
}

function drawBlock(block, ui) {
  switch (block.type) {
    case 'header':
      return h('h4', { class: 'block-header' }, plain(block.text))
    case 'section':
      return section(block, ui)
    case 'context':
      return h(
        'div',
        { class: 'block-context' },
        block.elements.map((element) => h('p', {}, text(element, ui))),
      )
    case 'actions':
      return h(
        'div',
        { class: 'block-actions' },
        block.elements.map((element) => drawElement(element, block, ui)),
      )
    case 'divider':
      return h('hr')
    case 'image':
      return h('p', { class: 'block-image' }, words('slack.image', { name: block.alt_text }))
    case 'rich_text':
      return richTextBlock(block, ui.names)
    case 'markdown':
      return h('p', { class: 'block-text' }, block.text)
    case 'input':
      return drawInput(block, ui)
    default:
      return h('p', { class: 'block-context' }, words('slack.unknown-block', { type: block.type }))
  }
}

function section(block, ui) {
  return h(
    'div',
    { class: 'block-section' },
    h(
      'div',
      { class: 'block-section-body' },
      block.text ? h('div', { class: 'block-text', dir: 'auto' }, text(block.text, ui)) : null,
      block.fields
        ? h(
            'div',
            { class: 'block-fields' },
            block.fields.map((field) => h('div', {}, text(field, ui))),
          )
        : null,
    ),
    block.accessory ? h('div', { class: 'block-accessory' }, drawElement(block.accessory, block, ui)) : null,
  )
}

function text(object, ui) {
  if (object.type === 'image') return words('slack.image', { name: object.alt_text })
  return object.type === 'mrkdwn' ? markup(object.text, ui.names) : plain(object)
}

import { h } from '../dom.js'
import { words } from '../words.js'
import { confirmed } from './confirm.js'
import { drawChoice } from './choices.js'
import { plain } from './markup.js'

/** An interactive element in a message, the App Home or a modal: what it does happens at once. */
export function drawElement(element, block, ui) {
  switch (element.type) {
    case 'button':
      return button(element, block, ui)
    case 'image':
      return h('span', { class: 'block-image' }, words('slack.image', { name: element.alt_text }))
    case 'overflow':
      return drawChoice(
        { ...element, type: 'static_select', placeholder: { text: '…' } },
        immediate(element, ui),
      )
    default:
      return drawChoice(element, immediate(element, ui))
  }
}

function immediate(element, ui) {
  return {
    names: ui.names,
    label: element.placeholder ? plain(element.placeholder) : words('slack.choose'),
    focus: element.action_id,
    changed: async (entry) => {
      if (await confirmed(element.confirm)) await ui.choose(element, entry)
    },
  }
}

function button(element, block, ui) {
  const focus = `${block.block_id}-${element.action_id}-${element.value ?? ''}`
  const shared = {
    class: `button ${element.style ? `button-${element.style}` : 'button-plain'}`,
    'aria-label': element.accessibility_label ?? null,
    data: { focus, action: element.action_id, value: element.value },
  }
  const label = plain(element.text)
  if (element.url && /^https?:/i.test(element.url))
    return h(
      'a',
      {
        ...shared,
        href: element.url,
        target: '_blank',
        rel: 'noreferrer',
        on: { click: () => void ui.press(element, block) },
      },
      label,
    )
  return h(
    'button',
    {
      ...shared,
      type: 'button',
      on: {
        click: async (event) => {
          const pressed = event.currentTarget
          if (!(await confirmed(element.confirm))) return
          pressed.setAttribute('aria-busy', 'true')
          await ui.press(element, block)
          pressed.removeAttribute('aria-busy')
        },
      },
    },
    label,
  )
}

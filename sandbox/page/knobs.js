import { byId, h } from './dom.js'
import { showNotice } from './notices.js'
import { act } from './wire.js'
import { words } from './words.js'

const FAULTS = {
  telegram: ['drop_after', 'drop_before', 'server_error', 'too_many', 'slow', 'duplicate'],
  slack: [
    'drop_after',
    'drop_before',
    'server_error',
    'too_many',
    'slow',
    'duplicate',
    'bad_signature',
    'tomorrow',
  ],
}

/** What can be made to go wrong, to see what the product makes of it. */
export function createKnobs() {
  function draw() {
    for (const [platform, faults] of Object.entries(FAULTS))
      byId(`knobs-${platform}`).replaceChildren(...faults.map((fault) => knob(platform, fault)))
    byId('knobs-clear').replaceChildren(knob('both', 'clear'))
  }
  draw()
  return { draw }
}

function knob(platform, fault) {
  const label = words(`fault.${fault}`)
  return h(
    'button',
    {
      type: 'button',
      class: 'button button-plain',
      data: { fault: `${platform}-${fault}` },
      on: {
        click: async () => {
          const answer = await act('sandbox/faults', { platform, fault })
          if (answer) showNotice(words(fault === 'clear' ? 'fault.cleared' : 'fault.set', { fault: label }))
        },
      },
    },
    label,
  )
}

/**
 * An element. Strings among the children become text and nothing else: what tenants write is hostile.
 * `on` holds listeners, `data` data attributes; `true` sets an attribute without a value, `false`, null and
 * undefined leave it out.
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'on')
      for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener)
    else if (name === 'data') Object.assign(element.dataset, present(value))
    else if (value === true) element.setAttribute(name, '')
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value)
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ''),
  )
  return element
}

/** Text that only a screen reader says. */
export function spoken(text) {
  return h('span', { class: 'spoken' }, text)
}

export function byId(id) {
  return document.getElementById(id)
}

function present(values) {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  )
}

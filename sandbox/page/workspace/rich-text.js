import { h } from '../dom.js'
import { glyph } from './emoji.js'
import { link, mention } from './markup.js'

/** A `rich_text` block (https://docs.slack.dev/reference/block-kit/blocks/rich-text-block). */
export function richTextBlock(block, names) {
  return h(
    'div',
    { class: 'block-text' },
    block.elements.map((element) => part(element, names)),
  )
}

function part(element, names) {
  const children = () => element.elements.map((one) => inline(one, names))
  switch (element.type) {
    case 'rich_text_list':
      return h(
        element.style === 'ordered' ? 'ol' : 'ul',
        {},
        element.elements.map((item) => h('li', {}, part(item, names))),
      )
    case 'rich_text_preformatted':
      return h('pre', {}, h('code', {}, children()))
    case 'rich_text_quote':
      return h('blockquote', {}, children())
    default:
      return h('p', {}, children())
  }
}

function inline(element, names) {
  switch (element.type) {
    case 'text':
      return styled(element.text, element.style)
    case 'link':
      return styled(link(element.url, element.text ?? element.url), element.style)
    case 'user':
      return mention(`@${names.person(element.user_id)}`)
    case 'channel':
      return mention(`#${names.channel(element.channel_id)}`)
    case 'broadcast':
      return mention(`@${element.range}`)
    case 'emoji':
      return glyph(element.name)
    default:
      return element.fallback ?? ''
  }
}

const STYLES = { bold: 'strong', italic: 'em', strike: 's', code: 'code' }

function styled(content, style = {}) {
  return Object.keys(STYLES)
    .filter((name) => style[name])
    .reduce((inner, name) => h(STYLES[name], {}, inner), content)
}

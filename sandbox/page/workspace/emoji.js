/** The names of Slack that Lotse and its people use; any other stays as it was written. */
const GLYPHS = {
  white_check_mark: '✅',
  warning: '⚠️',
  rotating_light: '🚨',
  wave: '👋',
  thumbsup: '👍',
  '+1': '👍',
  eyes: '👀',
  tada: '🎉',
  heart: '❤️',
  smile: '😄',
  pray: '🙏',
  x: '❌',
}

export function emoji(text) {
  return text.replaceAll(/:([a-z0-9_+-]+):/g, (whole, name) => GLYPHS[name] ?? whole)
}

/** What stands for a reaction of this name. */
export function glyph(name) {
  return GLYPHS[name] ?? `:${name}:`
}

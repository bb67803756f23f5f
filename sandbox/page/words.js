/** The page's own words: two dictionaries, chosen by the browser's language, changed by the switch. */

const LANGUAGES = ['de', 'en']
const KEPT_UNDER = 'lotse-language'

const dictionaries = {}
const listeners = new Set()
let chosen = 'en'

export async function loadWords() {
  await Promise.all(
    LANGUAGES.map(async (name) => {
      dictionaries[name] = await (await fetch(`words.${name}.json`)).json()
    }),
  )
  chosen = keptLanguage() ?? (navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en')
  translatePage()
}

export function language() {
  return chosen
}

export function chooseLanguage(next) {
  chosen = next
  try {
    localStorage.setItem(KEPT_UNDER, next)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  translatePage()
  for (const listener of listeners) listener()
}

export function onLanguage(listener) {
  listeners.add(listener)
}

/** `words('slack.write-to', { place })`. With a `count`, the form is `key.one` or `key.other`. */
export function words(key, values = {}) {
  const form = 'count' in values ? `${key}.${new Intl.PluralRules(chosen).select(values.count)}` : key
  const text = dictionaries[chosen][form] ?? dictionaries[chosen][`${key}.other`] ?? key
  return text.replaceAll(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))
}

/** Whether the dictionaries know a word, for codes that may be newer than the page. */
export function hasWords(key) {
  return dictionaries[chosen][key] !== undefined
}

function keptLanguage() {
  try {
    const kept = localStorage.getItem(KEPT_UNDER)
    return LANGUAGES.includes(kept) ? kept : null
  } catch {
    return null
  }
}

const ATTRIBUTES = { wordsLabel: 'aria-label', wordsPlaceholder: 'placeholder', wordsTitle: 'title' }

/** `data-words` names an element's text, `data-words-label` and so on its attributes. */
function translatePage() {
  document.documentElement.lang = chosen
  document.title = words('page.title')
  for (const element of document.querySelectorAll('[data-words]'))
    element.textContent = words(element.dataset.words)
  for (const [name, attribute] of Object.entries(ATTRIBUTES)) {
    const selector = `[data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}]`
    for (const element of document.querySelectorAll(selector))
      element.setAttribute(attribute, words(element.dataset[name]))
  }
}

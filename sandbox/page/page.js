import { createCaseLog } from './cases/case-log.js'
import { byId } from './dom.js'
import { icon } from './icons.js'
import { createKnobs } from './knobs.js'
import { createPhone } from './phone/phone.js'
import { createRules } from './rules.js'
import { onSelect } from './selection.js'
import { listen } from './wire.js'
import { chooseLanguage, language, loadWords, onLanguage, words } from './words.js'
import { createWorkspace } from './workspace/workspace.js'

await loadWords()
for (const place of document.querySelectorAll('[data-icon]')) place.append(icon(place.dataset.icon))

let people = []
let desks = []
const caseLog = createCaseLog({
  person: (actor) => people.find(({ id }) => actor === `person:${id}`)?.name ?? actor,
  desk: (id) => desks.find((desk) => desk.id === id)?.name ?? id ?? '',
})
const phone = createPhone()
const workspace = createWorkspace({
  known(view) {
    people = view.people
    desks = view.desks
    caseLog.draw()
  },
})
const rules = createRules()
const knobs = createKnobs()

const parts = { phone: phone.refresh, workspace: workspace.refresh, violations: rules.refresh }

listen({
  changed(changed) {
    for (const part of changed) void parts[part]()
    caseLog.lookSoon()
  },
  connected(there) {
    byId('no-connection').hidden = there
  },
})

onSelect((names) => {
  if (names.includes('tenant')) void phone.refresh()
  if (names.some((name) => ['person', 'place', 'thread'].includes(name))) void workspace.refresh()
})

onLanguage(() => {
  for (const part of [phone, workspace, rules, knobs, caseLog]) part.draw()
  showLanguage()
})
for (const button of document.querySelectorAll('[data-language]'))
  button.addEventListener('click', () => chooseLanguage(button.dataset.language))
showLanguage()

function showLanguage() {
  for (const button of document.querySelectorAll('[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.language === language()))
  byId('no-connection').textContent = words('page.no-connection')
}

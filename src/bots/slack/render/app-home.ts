import type { HomeView as SlackHomeView, KnownBlock, SectionBlock } from '@slack/types'
import type { CaseView, HomeView } from '../../../cases/outbound.ts'
import { button, header, note, plain } from './blocks.ts'
import { stateText, titleText } from './case-facts.ts'
import {
  areaText,
  codeKey,
  languageText,
  momentText,
  type Reader,
  topicsText,
  urgencyText,
} from './case-words.ts'
import { taskBlocks } from './directory/tasks.ts'
import { LIMITS } from './limits.ts'

/** Cases shown per list: three lists and what there is to do for the directory stay under the 100 blocks of a view. */
const CASES_A_LIST = 20
const REQUESTS = 90

/** The Home tab by role: staff see unclaimed, own and overdue cases, a tenant their own requests. */
export function appHome(home: HomeView, reader: Reader): SlackHomeView {
  const blocks = home.role === 'staff' ? staffBlocks(home, reader) : tenantBlocks(home, reader)
  return { type: 'home', blocks: blocks.slice(0, LIMITS.viewBlocks) }
}

function staffBlocks(home: Extract<HomeView, { role: 'staff' }>, reader: Reader): KnownBlock[] {
  const list = (key: string, cases: CaseView[]): KnownBlock[] => [
    header(reader.words(`home-${key}`, { count: cases.length })),
    ...(cases.length === 0 ? [note(reader.words(`home-${key}-none`))] : []),
    ...cases.slice(0, CASES_A_LIST).map((view) => caseRow(view, reader)),
    ...more(cases.length - CASES_A_LIST, reader),
  ]
  return [
    ...list('overdue', home.overdue),
    ...list('unclaimed', home.unclaimed),
    ...list('mine', home.mine),
    ...taskBlocks(home.upkeep, reader),
    note(reader.words('home-staff-how')),
  ]
}

function caseRow(view: CaseView, reader: Reader): SectionBlock {
  const line = reader.words('home-case', {
    title: titleText(view, reader),
    topics: topicsText(view, reader),
    urgency: urgencyText(view, reader),
    area: areaText(view, reader),
    language: languageText(view, reader),
    since: momentText(view.waitingSince, reader),
    state: stateText(view, reader),
  })
  const open = view.state === 'new' || view.state === 'offered'
  const claim = {
    accessory: button({
      text: reader.words('staff-button-claim'),
      actionId: 'case_claim',
      value: view.caseId,
    }),
  }
  return { type: 'section', text: plain(line, LIMITS.sectionText), ...(open ? claim : {}) }
}

function tenantBlocks(home: Extract<HomeView, { role: 'tenant' }>, reader: Reader): KnownBlock[] {
  const { words } = reader
  const rows = home.requests.slice(0, REQUESTS).map(({ reference, state, openedAt }): KnownBlock => ({
    type: 'section',
    text: plain(
      words('home-request', {
        reference,
        state: words(codeKey('home-request-state', state)),
        since: momentText(openedAt, reader),
      }),
      LIMITS.sectionText,
    ),
  }))
  return [
    header(words('home-requests')),
    ...(rows.length === 0 ? [note(words('home-requests-none'))] : rows),
    ...more(home.requests.length - REQUESTS, reader),
    note(words('home-tenant-how')),
  ]
}

function more(count: number, { words }: Reader): KnownBlock[] {
  return count > 0 ? [note(words('home-more', { count }))] : []
}

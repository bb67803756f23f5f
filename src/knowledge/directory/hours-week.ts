import type { DayHours, Interval } from './hours-line.ts'
import { MINUTES_A_DAY, WEEKDAYS, type Day, type Weekday } from './hours-tokens.ts'

type Week = Map<Day, Interval[]>

/** Hours as OpenStreetMap writes them; null where nothing is open, or where one part says otherwise than another. */
export function writeWeek(hours: DayHours[]): string | null {
  const week = weekOf(hours)
  if (week === null || ![...week.values()].some((intervals) => intervals.length > 0)) return null
  if (![...WEEKDAYS, 'PH' as const].some((day) => !isAllDay(week.get(day)))) return '24/7'
  if ([...week.values()].some(overlap) || nightsOverlap(week) || twiceInAMonth(week)) return null
  return [...weekRules(week), ...monthRules(week), ...holidayRules(week)].join('; ')
}

function weekOf(hours: DayHours[]): Week | null {
  const week: Week = new Map()
  for (const day of new Set(hours.flatMap(({ days }) => days))) {
    const groups = hours.filter(({ days }) => days.includes(day))
    const open = groups.filter(({ intervals }) => intervals.length > 0)
    const closed = groups.filter(({ intervals }) => intervals.length === 0)
    // `Monday to Friday 9 to 12, Wednesday closed`: the nearer word counts.
    const nearer = closed.every((one) => open.every((other) => one.days.length < other.days.length))
    if (!nearer) return null
    const intervals = closed.length > 0 ? [] : open.flatMap((group) => group.intervals)
    week.set(
      day,
      intervals.sort((a, b) => a.from - b.from),
    )
  }
  return week
}

function isAllDay(intervals: Interval[] = []): boolean {
  return intervals.length === 1 && intervals[0]!.from === 0 && intervals[0]!.to === MINUTES_A_DAY
}

function overlap(intervals: Interval[]): boolean {
  return intervals.some(({ from }, index) => index > 0 && from < (intervals[index - 1]!.to ?? MINUTES_A_DAY))
}

/** Does a night reach into the hours of the next morning? */
function nightsOverlap(week: Week): boolean {
  return WEEKDAYS.some((day, index) => {
    const end = week.get(day)?.at(-1)?.to ?? 0
    const morning = week.get(WEEKDAYS[(index + 1) % 7]!)?.[0]?.from
    return morning !== undefined && end - MINUTES_A_DAY > morning
  })
}

/** Open every Tuesday, and at other times on the first one: instead, or as well? */
function twiceInAMonth(week: Week): boolean {
  return [...week].some(
    ([day, intervals]) =>
      day.includes('[') && intervals.length > 0 && (week.get(weekdayOf(day)) ?? []).length > 0,
  )
}

/** `Mo-Fr 09:00-12:00,14:00-16:00`: neighbouring days with equal hours together. */
function weekRules(week: Week): string[] {
  const groups: { days: Weekday[]; times: string }[] = []
  for (const day of WEEKDAYS) {
    const times = timesText(week.get(day) ?? [])
    if (times === null) continue
    const last = groups.at(-1)
    const isNext = last && WEEKDAYS.indexOf(last.days.at(-1)!) === WEEKDAYS.indexOf(day) - 1
    if (isNext && last.times === times) last.days.push(day)
    else groups.push({ days: [day], times })
  }
  return groups.map(({ days, times }) => `${span(days)} ${times}`)
}

/** `Sa[1,3] 10:00-12:00`. A later rule counts more, so a month's weekday may be closed. */
function monthRules(week: Week): string[] {
  const ofMonth = [...week]
    .filter(([day]) => day.includes('['))
    .map(([day, intervals]) => ({ day, key: `${weekdayOf(day)} ${timesText(intervals) ?? 'off'}` }))
  return [...Map.groupBy(ofMonth, ({ key }) => key)].map(([key, same]) => {
    const [weekday, times] = key.split(' ')
    return `${weekday}[${same.map(({ day }) => /-?\d/.exec(day)![0]).join(',')}] ${times}`
  })
}

function holidayRules(week: Week): string[] {
  const holidays = week.get('PH')
  return holidays === undefined ? [] : [`PH ${timesText(holidays) ?? 'off'}`]
}

function weekdayOf(day: Day): Weekday {
  return day.slice(0, 2) as Weekday
}

function timesText(intervals: Interval[]): string | null {
  if (intervals.length === 0) return null
  return intervals
    .map(({ from, to }) => (to === null ? `${clock(from)}+` : `${clock(from)}-${clock(to)}`))
    .join(',')
}

function span(days: Weekday[]): string {
  return days.length === 1 ? days[0]! : `${days[0]}${days.length === 2 ? ',' : '-'}${days.at(-1)}`
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const ofDay = minutes > MINUTES_A_DAY ? minutes - MINUTES_A_DAY : minutes
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`
}

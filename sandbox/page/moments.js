import { language } from './words.js'

/** The reader's own way of writing times, where their browser's language is the page's. */
function locale() {
  return navigator.languages.find((one) => one.startsWith(language())) ?? language()
}

/** Clock time today, day and clock time otherwise, in the reader's own time zone. */
export function moment(date) {
  const today = new Date().toDateString() === date.toDateString()
  const day = today ? {} : { day: 'numeric', month: 'short' }
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', ...day }).format(date)
}

/** To the second, for the case log. */
export function exactMoment(date) {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'short', timeStyle: 'medium' }).format(date)
}

/** A Slack `ts` is seconds since 1970 with a counter behind the point. */
export function timeOfTs(ts) {
  return new Date(Number(ts.split('.')[0]) * 1000)
}

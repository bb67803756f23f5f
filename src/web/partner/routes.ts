import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono, type Context } from 'hono'
import { accepts } from 'hono/accepts'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { WordsFor } from '../../words.ts'
import { correctionPage } from './correction-page.ts'
import { entryPage, type Reader } from './entry-page.ts'
import { PAGE_HEADERS, type Html } from './layout.ts'
import type { Answered, PartnerPort } from './port.ts'
import { LARGEST_FORM, readForm } from './read-form.ts'
import { remoteAddress } from './remote-address.ts'
import { expiredPage, linkSentPage, refusedPage, thanksPage, unknownPage } from './short-pages.ts'

const DEFAULT_LANGUAGE = 'de'
const FORM = 'application/x-www-form-urlencoded'

/**
 * The pages behind partners' links, at `/:token`. GET shows and changes nothing, whatever stands in its query; only POST
 * does. They need no script and set no cookie.
 */
export function partnerPages(port: PartnerPort, wordsFor: WordsFor): Hono {
  const app = new Hono()
  const readerOf = (context: Context): Reader => {
    const language = accepts(context, {
      header: 'Accept-Language',
      supports: [...wordsFor.staffLanguages],
      default: DEFAULT_LANGUAGE,
      match: (asked, { supports, default: preset }) =>
        asked
          .filter(({ q }) => q > 0)
          .toSorted((one, other) => other.q - one.q)
          .map(({ type }) => type.toLowerCase().split('-')[0] ?? '')
          .find((code) => supports.includes(code)) ?? preset,
    })
    return { language, words: wordsFor(language) }
  }
  const show = (context: Context, page: Html, status: ContentfulStatusCode): Response | Promise<Response> =>
    Promise.resolve(page).then((text) =>
      context.body(String(text), status, { ...PAGE_HEADERS, 'Content-Language': readerOf(context).language }),
    )
  const refuse = (context: Context, key: string, status: ContentfulStatusCode) => {
    const reader = readerOf(context)
    return show(context, refusedPage(reader, reader.words(key)), status)
  }

  app.use('/:token', async (context, next) => {
    const peer = getConnInfo(context).remote.address ?? ''
    const address = remoteAddress(peer, context.req.header('x-forwarded-for'))
    const wait = await port.admit(context.req.param('token'), address)
    if (wait === 0) return next()
    context.header('Retry-After', String(wait))
    return refuse(context, 'partner-too-many', 429)
  })
  app.get('/:token', async (context) => {
    const reader = readerOf(context)
    const view = await port.view(context.req.param('token'), reader.language)
    const wantsForm = new URL(context.req.url).searchParams.has('correction')
    if (view.kind === 'entry' && wantsForm)
      return show(context, correctionPage(reader, { ...view, note: '', again: null }), 200)
    return answer(context, reader, view, '')
  })
  app.post(
    '/:token',
    bodyLimit({
      maxSize: LARGEST_FORM,
      onError: async (context) => refuse(context, 'partner-too-large', 413),
    }),
    async (context) => {
      const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
      if (type !== FORM) return refuse(context, 'partner-no-form', 415)
      const read = readForm(await context.req.arrayBuffer())
      if (read.kind === 'bad') return refuse(context, 'partner-no-form', 400)
      const reader = readerOf(context)
      const answered = await port.answer(context.req.param('token'), read.form, reader.language)
      return answer(context, reader, answered, read.form.id)
    },
  )
  app.all('*', (context) => show(context, unknownPage(readerOf(context)), 404))
  app.onError((error, context) => {
    port.failed(error.name)
    return refuse(context, 'partner-failed', 500)
  })
  return app

  /** @param id of the form that came, if one did */
  function answer(
    context: Context,
    reader: Reader,
    what: Answered,
    id: string,
  ): Response | Promise<Response> {
    switch (what.kind) {
      case 'unknown':
        return show(context, unknownPage(reader), 404)
      case 'expired':
        return show(context, expiredPage(reader, what), 410)
      case 'entry':
        return show(context, entryPage(reader, what.entry, null), 200)
      case 'thanks':
        return show(context, thanksPage(reader, what), 200)
      case 'link_sent':
        return show(context, linkSentPage(reader, what), 200)
      case 'again': {
        const status = what.why === 'changed_meanwhile' ? 409 : 422
        return what.isCorrection
          ? show(context, correctionPage(reader, { ...what, again: { id, why: what.why } }), status)
          : show(context, entryPage(reader, what.entry, id), status)
      }
    }
  }
}

/**
 * The URL as Telegram keeps it, or the reason why it is none (tdlib, LinkManager::check_link_impl). A host needs a
 * dot, so `http://localhost` is no link; schemes other than http, https, tg, ton and tonsite are none either.
 */
export function checkLink(
  given: string,
): { kind: 'link'; url: string } | { kind: 'invalid'; reason: string } {
  const link = given.trim()
  if (/^(tg|ton|tonsite):/i.test(link)) return { kind: 'link', url: link }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(link)?.[1]?.toLowerCase()
  if (scheme && scheme !== 'http' && scheme !== 'https')
    return { kind: 'invalid', reason: 'Unsupported URL protocol' }
  let url: URL
  try {
    url = new URL(scheme ? link : `http://${link}`)
  } catch {
    return { kind: 'invalid', reason: 'Wrong HTTP URL' }
  }
  if (!url.hostname.includes('.') && !url.hostname.startsWith('['))
    return { kind: 'invalid', reason: 'Wrong HTTP URL' }
  return { kind: 'link', url: url.href }
}

/** The user that a `tg://user?id=` link names. */
export function linkedUser(url: string): number | undefined {
  const id = /^tg:(?:\/\/)?user\?id=(\d+)/i.exec(url)?.[1]
  return id ? Number(id) : undefined
}

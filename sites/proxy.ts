const HOST_NAME = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/
/** Innovative puts `0-` before the host, EZproxy `p8080-` before a host on a port of its own. */
const MARK = /^p?\d+-/
const HYPHENS = /--?/g

/** With its leading dot; empty for what can be no suffix. One label alone would make a proxy of every host. */
const suffixOf = (given: string): string => {
  const suffix = given
    .trim()
    .toLowerCase()
    .replace(/^\*?\./, '')
    .replace(/:\d*$/, '')
    .replace(/\.$/, '')
  return HOST_NAME.test(suffix) ? `.${suffix}` : ''
}

const hostBehind = (rewritten: string): string => {
  const host = rewritten.replace(MARK, '')
  const dotted = host.includes('.') ? host : host.replace(HYPHENS, found => (found === '--' ? '-' : '.'))
  return HOST_NAME.test(dotted) ? dotted : ''
}

/**
 * Undoes the rewriting of a library proxy: EZproxy with hyphens (`www-uptodate-com.proxy.example`, a real hyphen is
 * doubled) or with dots (`www.uptodate.com.proxy.example`), Innovative (`0-www-uptodate-com.proxy.example`).
 *
 * By its shape a proxy cannot be told from a trap such as `www-uptodate-com.evil.example`, so only given suffixes
 * count, and of several the longest. Never throws.
 * @param suffixes host names of the proxies the clinician added; a leading dot and a port do not matter
 * @returns the address behind the proxy, https and without port; the same object when there is none, also for the
 *   proxy's own pages such as `login?url=`, which are no visits
 */
export const undoProxy = (url: URL, suffixes: readonly string[]): URL => {
  const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname
  let longest = ''
  for (const given of suffixes) {
    const suffix = suffixOf(given)
    if (suffix.length > longest.length && host.endsWith(suffix)) longest = suffix
  }
  const behind = longest === '' ? '' : hostBehind(host.slice(0, -longest.length))
  if (behind === '') return url
  try {
    return new URL(`https://${behind}${url.pathname}${url.search}${url.hash}`)
  } catch {
    // `1.2.3.999` looks like the name of a host and is none.
    return url
  }
}

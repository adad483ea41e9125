import type { SearchRule } from '../site.ts'

/**
 * Lets a site answer info buttons, under any of its paths.
 * @param url the address kept of one, with `{query}`: best the site's own search for the term
 */
export const infobutton = (url: string, hosts?: readonly string[]): SearchRule => ({
  ...(hosts ? { hosts } : {}),
  path: /^\/.*$/s,
  infobutton: true,
  url,
})

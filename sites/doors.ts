import { hostsOf, SITES, siteIdsOfHost } from './index.ts'
import { undoProxy } from './proxy.ts'

/** How a library's proxy writes the name of the host behind it: with hyphens or dots, Innovative with `0-` before it. */
export const DOOR_FORMS = ['hyphens', 'dots', '0-hyphens', '0-dots'] as const
export type DoorForm = (typeof DOOR_FORMS)[number]

/** A library's door: the host name that its proxy puts behind every site's. It names the employer and is never exported. */
export interface Door {
  suffix: string
  form: DoorForm
}

/**
 * Why an address shows no door. `site`: it is the site itself, no door is needed · `login`: the door's own page, which
 * says nothing of how pages behind it are named · `wide`: the suffix would hold hosts of others · `unknown`: behind it
 * is no supported site.
 */
export type DoorProblem = 'notAddress' | 'notSecure' | 'site' | 'login' | 'wide' | 'unknown'

/** Under these anybody may have a name. */
const PUBLIC = /^(?:ac|co|com|edu|gov|net|nhs|org|sch)\.[a-z]{2}$/
const INNOVATIVE = /^0-/
const LOGIN = /^\/(?:login|connect|menu|redirector)(?:\/|$)/i

const isWide = (suffix: string): boolean =>
  PUBLIC.test(suffix) ||
  SITES.some(({ hosts, formerHosts = [] }) =>
    [...hosts, ...formerHosts].some(host => `.${host}`.endsWith(`.${suffix}`)),
  )

const formOf = (prefix: string): DoorForm => {
  const zero = INNOVATIVE.test(prefix)
  if (prefix.includes('.')) return zero ? '0-dots' : 'dots'
  return zero ? '0-hyphens' : 'hyphens'
}

/**
 * Reads a library's door from any address of a supported site behind it. Pure; grants nothing.
 * @returns the door, and the host it was recognised by; or why there is none
 */
export const readDoor = (address: string): { door: Door; host: string } | { problem: DoorProblem } => {
  if (!URL.canParse(address.trim())) return { problem: 'notAddress' }
  const url = new URL(address.trim())
  if (url.protocol !== 'https:') return { problem: url.protocol === 'http:' ? 'notSecure' : 'notAddress' }
  if (siteIdsOfHost(url.hostname).length > 0) return { problem: 'site' }
  const labels = url.hostname.split('.')
  for (let cut = 1; cut <= labels.length - 2; cut++) {
    const suffix = labels.slice(cut).join('.')
    const host = undoProxy(url, [suffix]).hostname
    if (siteIdsOfHost(host).length === 0) continue
    if (isWide(suffix)) return { problem: 'wide' }
    return { door: { suffix, form: formOf(labels.slice(0, cut).join('.')) }, host }
  }
  return { problem: LOGIN.test(url.pathname) ? 'login' : 'unknown' }
}

const rewritten = (host: string, form: DoorForm): string | undefined => {
  const before = form.startsWith('0-') ? '0-' : ''
  if (form.endsWith('dots')) return host.startsWith('*.') && before ? undefined : `${before}${host}`
  // A pattern has no sign for "any label that ends like this".
  if (host.startsWith('*.')) return undefined
  return `${before}${host.replaceAll('-', '--').replaceAll('.', '-')}`
}

/** @returns the match patterns of these sites behind these doors, sorted, each once; nothing else under the doors' names */
export const doorPatterns = (siteIds: readonly string[], doors: readonly Door[]): string[] => {
  const patterns = doors.flatMap(({ suffix, form }) =>
    hostsOf(siteIds).flatMap(host => {
      const name = rewritten(host, form)
      return name === undefined ? [] : [`https://${name}.${suffix}/*`]
    }),
  )
  return [...new Set(patterns)].sort()
}

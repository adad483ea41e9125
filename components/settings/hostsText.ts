import { count } from '../plural.ts'
import type { Say } from '../words.tsx'

/** A host as a person reads it; `*.example.org` is every host below it. */
export const hostText = (say: Say, host: string): string =>
  host.startsWith('*.') ? say('hostsBelow', host.slice(2)) : host

/** The hosts of a site on one short line: up to three of them, or the first and how many more. */
export const hostsText = (say: Say, hosts: readonly string[]): string => {
  const [first = '', ...others] = hosts.map(host => hostText(say, host))
  return others.length < 3 ? [first, ...others].join(', ') : count(say, 'hostsMore', others.length, first)
}

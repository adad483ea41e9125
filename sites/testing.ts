import { describe, expect, it } from 'vitest'
import { recognise } from './recognise.ts'
import type { Site } from './site.ts'
import type { Identifiers, PageFacts, Recognised } from './types.ts'

/** What an address must be. Where `url` is left out, the address that is kept is only asked to lead back. */
export type Expected = Omit<Recognised, 'site' | 'url'> & { url?: string; page?: PageFacts }

export const search = (query?: string, more: Partial<Expected> = {}): Expected => ({
  kind: 'search',
  ...(query === undefined ? {} : { query }),
  ...more,
})

export const source = (ids: Identifiers, more: Partial<Expected> = {}): Expected => ({ kind: 'source', ids, ...more })

export interface Addresses {
  notices: readonly (readonly [address: string, expected: Expected])[]
  ignores: readonly string[]
  /** Why there are fewer than three of each. */
  few?: string
}

/** What may stand in any address and must never come through: about a patient, about who asks, about who sent them. */
const NEVER: readonly (readonly [name: string, value: string])[] = [
  ['patientPerson.administrativeGenderCode.c', 'F'],
  ['age.v.v', '77'],
  ['observation.v.dn1', 'NEVERKEPT'],
  ['locationOfInterest.addr.ZIP', '98101'],
  ['holder.assignedEntity.certificateText', 'NEVERKEPT'],
  ['unid', 'NEVERKEPT'],
  ['srcsys', 'NEVERKEPT'],
  ['token', 'NEVERKEPT'],
  ['accountid', 'NEVERKEPT'],
  ['custid', 'NEVERKEPT'],
  ['SID', 'NEVERKEPT'],
  ['utm_source', 'NEVERKEPT'],
]

const withNoise = (address: string): string => {
  const [before = '', hash] = address.split(/#(.*)/s)
  const noise = NEVER.map(([name, value]) => `${name}=${value}`).join('&')
  return `${before}${before.includes('?') ? '&' : '?'}${noise}${hash === undefined ? '' : `#${hash}`}`
}

/** The test every site has: what it must notice and must ignore, that nothing else of an address is kept, and that what is kept leads back. */
export const checkSite = (site: Site, { notices, ignores, few }: Addresses): void => {
  describe(site.id, () => {
    it('is tried on enough addresses', () => {
      expect(few !== undefined || (notices.length >= 3 && ignores.length >= 3)).toBe(true)
    })

    it.each(notices)('notices %s', (address, { page, ...expected }) => {
      const found = recognise(address, page)
      expect(found).toEqual({ site: site.id, url: found?.url, ...expected })
    })

    it.each(notices)('keeps nothing else of %s', (address, { page }) => {
      const plain = recognise(address, page)
      const noisy = recognise(withNoise(address), page)
      expect(noisy).toEqual(plain)
      for (const [name, value] of NEVER) expect(noisy?.url).not.toMatch(`${name}=${value}`)
    })

    it.each(notices)('keeps an address of %s that leads back', (address, { page, infobutton }) => {
      const found = recognise(address, page)
      if (found?.kind === 'source' && Object.keys(recognise(address)?.ids ?? {}).length === 0) return
      const again = recognise(found?.url ?? '', page)
      expect(infobutton ? { ...again, infobutton } : again).toEqual(found)
    })

    it.each(ignores)('ignores %s', address => expect(recognise(address)).toBeUndefined())
  })
}

import { expect, test, vi } from 'vitest'
import type { Door } from '../../sites/doors.ts'
import { libraryProps } from './doors.ts'
import type { SitesAsking } from './sitesAsking.ts'

const door: Door = { suffix: 'ezproxy.example.edu', form: 'hyphens' }
const ADDRESS = 'https://pubmed-ncbi-nlm-nih-gov.ezproxy.example.edu/?term=sepsis'

const library = (sites: string[], doors: Door[], withheld: string[] = []) => {
  const asking: SitesAsking = {
    more: vi.fn(() => Promise.resolve('added' as const)),
    less: vi.fn(() => Promise.resolve()),
    again: vi.fn(() => Promise.resolve()),
    giveBack: vi.fn(() => Promise.resolve()),
  }
  return { asking, ...libraryProps({ sites, doors, own: [] }, new Set(withheld), asking, () => undefined) }
}

test('what is found in an address: the door, and which switched-on sites are noticed behind it', () => {
  // Every host of AccessMedicine is one below a domain, and a door writes those in no common way.
  const { readDoor } = library(['accessmedicine', 'pubmed', 'uptodate'], [])
  expect(readDoor(ADDRESS)).toEqual({ suffix: door.suffix, sites: 2, without: ['AccessMedicine'], known: false })
  expect(library([], [door]).readDoor(ADDRESS)).toMatchObject({ sites: 0, known: true })
})

test('an address without a door asks for nothing', async () => {
  const { asking, onAddDoor } = library(['pubmed'], [])
  expect(await onAddDoor('https://pubmed.ncbi.nlm.nih.gov/')).toBe('failed')
  expect(asking.more).not.toHaveBeenCalled()
})

test('a door behind which the browser withholds a site is asked for again, with no other host', () => {
  const patterns = ['https://pubmed-ncbi-nlm-nih-gov', 'https://www-ncbi-nlm-nih-gov'].map(
    host => `${host}.${door.suffix}/*`,
  )
  const { asking, doors, onAllowDoor } = library(['pubmed'], [door], patterns.slice(1))
  expect(doors).toEqual([{ id: 'hyphens ezproxy.example.edu', suffix: door.suffix, sites: 1, state: 'missing' }])
  onAllowDoor(0)
  expect(asking.again).toHaveBeenCalledExactlyOnceWith(patterns)
})

import { expect, test } from 'vitest'
import type { Door } from '../../sites/doors.ts'
import { freedBy, neededBy, patternsOf, type Reach, sitesBehind } from './sitesReach.ts'

const door: Door = { suffix: 'ezproxy.example.edu', form: 'hyphens' }
const nothing: Reach = { sites: [], doors: [], own: [] }
const hospital = { host: 'guidelines.hospital.example', under: '/' }

test('a site behind a door is asked for with both its names, in one go', () => {
  const needed = neededBy({ ...nothing, doors: [door] }, { ...nothing, sites: ['nice-cks'], doors: [door] })
  expect(needed).toEqual(['https://cks.nice.org.uk/*', 'https://cks-nice-org-uk.ezproxy.example.edu/*'])
})

test('what is there already is not asked for again', () => {
  const before: Reach = { ...nothing, sites: ['nice-cks'] }
  expect(neededBy(before, { ...before, doors: [door] })).toEqual(['https://cks-nice-org-uk.ezproxy.example.edu/*'])
  expect(neededBy(before, before)).toEqual([])
  expect(neededBy(before, { ...before, own: [hospital] })).toEqual(['https://guidelines.hospital.example/*'])
})

test('what something else still needs is not given back', () => {
  const both: Reach = { ...nothing, sites: ['pmc', 'pubmed'], doors: [door] }
  const freed = freedBy(both, { ...both, sites: ['pubmed'] })
  expect(freed).toContain('https://pmc.ncbi.nlm.nih.gov/*')
  expect(freed).toContain('https://pmc-ncbi-nlm-nih-gov.ezproxy.example.edu/*')
  // Both sites have addresses there.
  expect(freed).not.toContain('https://www.ncbi.nlm.nih.gov/*')
  const twoPaths = [hospital, { ...hospital, under: '/guidelines/' }]
  expect(freedBy({ ...nothing, own: twoPaths }, { ...nothing, own: [hospital] })).toEqual([])
})

test('a door without sites needs nothing', () => {
  expect(patternsOf({ ...nothing, doors: [door] })).toEqual([])
  expect(sitesBehind(door, ['pubmed', 'no-such-site'])).toEqual(['pubmed'])
})

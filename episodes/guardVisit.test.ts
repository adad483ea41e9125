import { expect, it } from 'vitest'
import { guardVisit } from './guardVisit.ts'
import type { Visit } from './types.ts'

const visit = (more: Partial<Visit>): Visit => ({
  ...{ id: '1', at: 0, zone: 'UTC', site: 'pubmed', kind: 'search', seconds: 0 },
  ...{ url: 'https://pubmed.ncbi.nlm.nih.gov/?term=x' },
  ...more,
})
const search = (query: string, url = `https://pubmed.ncbi.nlm.nih.gov/?term=${encodeURIComponent(query)}`) =>
  guardVisit(visit({ query, url }))

it('leaves what points to nobody', () => {
  const plain = visit({ query: 'apixaban dose CKD 4', title: 'Apixaban in Crohn disease, PARTNER 3' })
  expect(guardVisit(plain)).toBe(plain)
})

it('takes a number and a name out of a search, and out of its address', () => {
  const guarded = search('MRN 8812345 apixaban dose')
  expect(guarded.query).toContain('apixaban dose')
  expect(JSON.stringify(guarded)).not.toContain('8812345')
  expect(guarded.url).toBe('https://pubmed.ncbi.nlm.nih.gov/')
  expect(JSON.stringify(search('Mrs Margaret Oakley sepsis'))).not.toMatch(/Margaret|Oakley/)
})

it('keeps the start of a site when the words stand in its path', () => {
  const guarded = search(
    'jane.doe@example.org sepsis',
    'https://www.bmj.com/search/advanced/jane.doe%40example.org%20sepsis',
  )
  expect(guarded.url).toBe('https://www.bmj.com/')
  expect(JSON.stringify(guarded)).not.toContain('jane')
})

it('checks titles as well', () => {
  const guarded = guardVisit(visit({ kind: 'source', title: 'Record of Mr John Smith, NHS 943 476 5919' }))
  expect(JSON.stringify(guarded)).not.toMatch(/Smith|943/)
})

it('keeps a search of which nothing is left, without its words', () => {
  const guarded = search('jane.doe@example.org')
  expect(guarded).not.toHaveProperty('query')
  expect(guarded.kind).toBe('search')
})

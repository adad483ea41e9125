import { expect, test } from 'vitest'
import { httpsOnly, identifierLinks } from './links.ts'

test('only https may be followed', () => {
  expect(httpsOnly('https://example.org/a')).toBe('https://example.org/a')
  for (const address of ['http://example.org', 'javascript:alert(1)', 'data:text/html,x', 'not an address', '']) {
    expect(httpsOnly(address)).toBeUndefined()
  }
})

test('each registry number leads to its registry', () => {
  const links = identifierLinks({
    pmid: '36335914',
    pmcid: 'PMC9000001',
    nct: 'NCT01234567',
    doi: '10.1016/s0140-6736(20)1?x',
  })
  expect(links.map(link => link.href)).toEqual([
    'https://pubmed.ncbi.nlm.nih.gov/36335914/',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC9000001/',
    'https://clinicaltrials.gov/study/NCT01234567',
    'https://doi.org/10.1016/s0140-6736(20)1%3Fx',
  ])
})

test('what does not look like a registry number has no link', () => {
  expect(identifierLinks({ pmid: '../evil', pmcid: 'x', nct: 'NCT1', doi: 'x/y' })).toEqual([])
})

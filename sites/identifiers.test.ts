import { describe, expect, it } from 'vitest'
import { identifiersOf, normalise } from './identifiers.ts'

describe('normalise', () => {
  it.each([
    ['pmid', ' 33378557 ', '33378557'],
    ['pmid', 'PMID: 33378557', '33378557'],
    ['pmid', '0123', undefined],
    ['pmid', '123456789', undefined],
    ['pmid', '1,2', undefined],
    ['pmcid', '385420', 'PMC385420'],
    ['pmcid', 'pmc385420.2', 'PMC385420'],
    ['pmcid', 'NIHMS1', undefined],
    ['doi', 'https://doi.org/10.1002/14651858.CD001288.pub3', '10.1002/14651858.cd001288.pub3'],
    ['doi', 'doi: 10.1016/S0140-6736(11)60887-8', '10.1016/s0140-6736(11)60887-8'],
    ['doi', 'info:doi/10.1056/NEJMoa1.', '10.1056/nejmoa1'],
    ['doi', '10.1/x', undefined],
    ['doi', '10.1000/a b', undefined],
    ['doi', `10.1000/${'.'.repeat(1_000_000)}x`, undefined],
    ['nct', 'nct02703272', 'NCT02703272'],
    ['nct', 'NCT0270327', undefined],
    ['imageKey', 'neph/81217~CARD/1', 'NEPH/81217'],
    ['imageKey', '81217', undefined],
    ['slug', ' ', undefined],
  ] as const)('%s of %s', (kind, text, expected) => expect(normalise[kind](text)).toBe(expected))
})

describe('identifiersOf', () => {
  it('reads the meta of an article, the first valid one of each kind', () => {
    expect(
      identifiersOf({
        meta: [
          ['citation_pmid', 'none'],
          ['CITATION_PMID', '31210616'],
          ['citation_pmid', '999'],
          ['citation_doi', '10.1148/Radiol.2019182646'],
          ['ncbi_pmcid', '6677285'],
          ['dc.identifier', 'NCT02703272'],
        ],
      }),
    ).toEqual({ pmid: '31210616', doi: '10.1148/radiol.2019182646', pmcid: 'PMC6677285', nct: 'NCT02703272' })
  })

  it('takes nothing from names that are not of the article, or texts that do not say what they are', () => {
    expect(
      identifiersOf({
        meta: [
          ['dc.identifier', '31210616'],
          ['citation_reference', 'citation_doi=10.1000/x'],
          ['ncbi_uidlist', '31210616'],
          ['constructor', '31210616'],
        ],
        linked: [
          ['citation.identifier.PMID', '1'],
          ['isPartOf.doi', '10.1000/journal'],
          ['identifier', '31210616'],
          ['name', 'NCT02703272'],
        ],
      }),
    ).toEqual({})
    expect(identifiersOf({})).toEqual({})
  })

  it('reads a name that only one site uses', () => {
    expect(identifiersOf({ meta: [['ncbi_uidlist', '31210616']] }, { ncbi_uidlist: 'pmid' })).toEqual({
      pmid: '31210616',
    })
    expect(identifiersOf({ meta: [['ncbi_uidlist', '1,2']] }, { ncbi_uidlist: 'pmid' })).toEqual({})
  })

  it.each([
    ['identifier.PMID', '123', { pmid: '123' }],
    ['@graph.0.identifier[1].value', 'doi:10.1000/ABC', { doi: '10.1000/abc' }],
    ['identifier.https://registry.identifiers.org/registry/doi', '10.1000/abc', { doi: '10.1000/abc' }],
    ['mainEntity.sameAs', 'https://doi.org/10.1000/abc', { doi: '10.1000/abc' }],
    ['@id', 'PMC12', { pmcid: 'PMC12' }],
  ])('reads %s of the structured data', (path, text, expected) => {
    expect(identifiersOf({ linked: [[path, text]] })).toEqual(expected)
  })
})

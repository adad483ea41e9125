import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessProblem } from './guess.ts'
import { summarise } from './summarise.ts'
import type { Visit } from './types.ts'

const visit = (id: string, change: Partial<Visit>): Visit => ({
  id,
  at: Number(id),
  zone: 'UTC',
  site: 'pubmed',
  kind: 'source',
  url: `https://pubmed.ncbi.nlm.nih.gov/${id}/`,
  seconds: 10,
  ...change,
})

describe('summarise', () => {
  it('counts the same search and the same source once, and adds up reading', () => {
    const summary = summarise([
      visit('1', { kind: 'search', query: 'Apixaban  CKD', url: 'https://a' }),
      visit('2', { kind: 'search', query: 'apixaban ckd', url: 'https://a' }),
      visit('3', { ids: { pmid: '7' }, title: 'T' }),
      visit('4', { ids: { doi: '10.1/x', pmid: '7' }, site: 'pmc' }),
      visit('5', { ids: { doi: '10.1/x' } }),
    ])
    expect(summary.searches.map(search => search.query)).toEqual(['Apixaban  CKD'])
    expect(summary.sources).toHaveLength(1)
    expect(summary.sources[0]).toMatchObject({ title: 'T', seconds: 30, ids: { pmid: '7', doi: '10.1/x' } })
    expect([summary.seconds, summary.sites]).toEqual([30, ['pubmed', 'pmc']])
  })
  it('does not take the search that led to a source for a search of its own', () => {
    expect(summarise([visit('1', { query: 'copd', site: 'uptodate', ids: { slug: 'copd' } })]).searches).toEqual([])
  })
  it('does not depend on the order of visits and loses no second', () => {
    const any = fc.record({
      pmid: fc.constantFrom('1', '2', '3'),
      kind: fc.constantFrom('search' as const, 'source' as const),
      seconds: fc.nat(100),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), items => {
        const visits = items.map(({ pmid, kind, seconds }, i) =>
          visit(
            `${i + 1}`,
            kind === 'search' ? { kind, query: pmid, seconds, url: pmid } : { kind, ids: { pmid }, seconds },
          ),
        )
        const summary = summarise(visits)
        expect(summarise([...visits].reverse())).toEqual(summary)
        const read = visits.filter(item => item.kind === 'source').reduce((sum, item) => sum + item.seconds, 0)
        expect(summary.seconds).toBe(read)
      }),
    )
  })
})

describe('the same article', () => {
  it('on PubMed, at its publisher and in PubMed Central is one source', () => {
    const three = [
      visit('1', {
        site: 'pubmed',
        url: 'https://pubmed.example/1',
        ids: { pmid: '1', doi: '10.1016/x' },
        seconds: 10,
      }),
      visit('2', {
        site: 'lancet',
        url: 'https://lancet.example/1',
        ids: { pii: 'S0140673619323190', doi: '10.1016/x' },
        seconds: 20,
      }),
      visit('3', {
        site: 'sciencedirect',
        url: 'https://sd.example/1',
        ids: { pii: 'S0140673619323190' },
        seconds: 30,
      }),
      visit('4', { site: 'pmc', url: 'https://pmc.example/1', ids: { pmcid: 'PMC1', pmid: '1' }, seconds: 40 }),
    ]
    const { sources } = summarise(three)
    expect(sources.map(({ ids, seconds }) => ({ ids, seconds }))).toEqual([
      { ids: { pmid: '1', doi: '10.1016/x', pii: 'S0140673619323190', pmcid: 'PMC1' }, seconds: 100 },
    ])
  })

  it('is not another one with the same volume and page in another journal', () => {
    const two = ['gut', 'thorax'].map((journal, i) =>
      visit(`${i + 1}`, { site: 'bmj', url: `https://${journal}.bmj.com/content/62/1/1`, ids: { slug: '62/1/1' } }),
    )
    expect(summarise(two).sources).toHaveLength(2)
  })
})

describe('the address of a source', () => {
  const urlOf = (url: string, query?: string) =>
    summarise([visit('1', { url, ids: { slug: 'a' }, ...(query ? { query } : {}) })]).sources[0]?.url

  it('holds nothing of the search that led there', () => {
    expect(urlOf('https://www.uptodate.com/contents/a?search=apixaban%20ckd', 'apixaban ckd')).toBe(
      'https://www.uptodate.com/contents/a',
    )
    expect(urlOf('https://t.example/study/a?cond=MCI&term=amyloid%20PET&id=a', 'MCI; amyloid PET')).toBe(
      'https://t.example/study/a?id=a',
    )
    expect(urlOf('https://t.example/a?id=7', 'apixaban')).toBe('https://t.example/a?id=7')
    expect(urlOf('https://t.example/a?id=7')).toBe('https://t.example/a?id=7')
    expect(urlOf('no address', 'apixaban')).toBe('no address')
  })
})

describe('guessProblem', () => {
  it('takes the last search, else what led to a source, else a title', () => {
    const search = visit('1', { kind: 'search', query: 'copd steroid' })
    const topic = visit('2', { query: 'copd', title: 'COPD exacerbations' })
    expect(guessProblem([search, topic])).toBe('copd steroid')
    expect(guessProblem([topic])).toBe('copd')
    expect(guessProblem([visit('3', { title: 'A trial' })])).toBe('A trial')
    expect(guessProblem([])).toBe('')
  })
})

import { describe, expect, it } from 'vitest'
import { recognise } from './recognise.ts'
import type { PageFacts } from './types.ts'

const PUBMED = 'https://pubmed.ncbi.nlm.nih.gov'
const queryOf = (term: string) => recognise(`${PUBMED}/?term=${term}`)?.query

describe('the query', () => {
  it.each([
    ['HbA1c%206.5%25+diagnosis', 'HbA1c 6.5% diagnosis'],
    ['heart%2520failure', 'heart%20failure'],
    ['paracetamol%2Fcodeine', 'paracetamol/codeine'],
    ['Marfan+%2B+aorta', 'Marfan + aorta'],
    ['%E0%A4%A+fever', 'à¤%A fever'],
    ['100%zz', '100%zz'],
    ['safe%E2%80%AEexe.pdf', 'safeexe.pdf'],
    ["=cmd|'/C%20calc'!A0", "=cmd|'/C calc'!A0"],
    ['a@b.example', 'a@b.example'],
    ['&term=sepsis&term=other', 'sepsis'],
    ['*', undefined],
    ['%00', undefined],
  ])('of ?term=%s', (term, expected) => expect(queryOf(term)).toBe(expected))

  it('survives lone surrogates', () => {
    expect(queryOf('a\uD800b')).toBe('a\uFFFDb')
  })

  it('is never cut: too long an address is not noticed', () => {
    expect(queryOf('x'.repeat(8_000))).toHaveLength(8_000)
    expect(queryOf('x'.repeat(8_200))).toBeUndefined()
    expect(queryOf('x'.repeat(1_000_000))).toBeUndefined()
  })
})

describe('the address', () => {
  it.each([
    'HTTPS://PUBMED.NCBI.NLM.NIH.GOV/?term=sepsis',
    'http://pubmed.ncbi.nlm.nih.gov:80/?term=sepsis',
    'https://pubmed.ncbi.nlm.nih.gov:8443/?term=sepsis',
    'https://pubmed.ncbi.nlm.nih.gov./?term=sepsis',
    'https://user:secret@pubmed.ncbi.nlm.nih.gov/?term=sepsis#results',
    '  https://pubmed.ncbi.nlm.nih.gov/?term=sepsis&utm_source=x&ncbi_sessionid=1\n',
  ])('%s comes out clean', address => expect(recognise(address)?.url).toBe(`${PUBMED}/?term=sepsis`))

  it.each([
    '',
    'pubmed.ncbi.nlm.nih.gov/?term=sepsis',
    'https://',
    'https://pubmed.ncbi.nlm.nih.gov../?term=sepsis',
    'https://[::1/?term=sepsis',
    'http://127.0.0.1:8080/?term=sepsis',
    'javascript:alert(1)//pubmed.ncbi.nlm.nih.gov/?term=sepsis',
    'blob:https://pubmed.ncbi.nlm.nih.gov/?term=sepsis',
    'ftp://pubmed.ncbi.nlm.nih.gov/?term=sepsis',
    'https://xpubmed.ncbi.nlm.nih.gov/?term=sepsis',
    `https://${'a.'.repeat(7_000)}bmj.com/search/sepsis`,
    'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC12/bin/supplement_1.docx',
    'https://www.bmj.com/content/bmj/379/bmj-2022-071517/F1.large.jpg',
  ])('%s is nothing', address => expect(recognise(address)).toBeUndefined())

  it('keeps a filter only when it is a choice from a list', () => {
    const typed = `${PUBMED}/?term=sepsis&filter=Mr%20Smith&filter=${'x'.repeat(65)}&sort=a%40b&filter=lang.english`
    expect(recognise(typed)?.url).toBe(`${PUBMED}/?term=sepsis&filter=lang.english`)
  })
})

describe('the facts of the page', () => {
  it('give an article its title and further identifiers', () => {
    const page: PageFacts = {
      title: 'Bosniak Classification of Cystic Renal Masses - PubMed',
      meta: [
        ['citation_pmid', '31210616'],
        ['citation_doi', '10.1148/RADIOL.2019182646'],
      ],
    }
    expect(recognise(`${PUBMED}/31210616/`, page)).toEqual({
      site: 'pubmed',
      kind: 'source',
      ids: { pmid: '31210616', doi: '10.1148/radiol.2019182646' },
      title: 'Bosniak Classification of Cystic Renal Masses',
      url: `${PUBMED}/31210616/`,
    })
  })

  it('of another article give no identifier', () => {
    const page: PageFacts = {
      meta: [
        ['citation_pmid', '1'],
        ['citation_doi', '10.1000/one'],
      ],
    }
    expect(recognise(`${PUBMED}/31210616/`, page)?.ids).toEqual({ pmid: '31210616' })
  })

  it('give a search its title only', () => {
    const page: PageFacts = { title: 'sepsis - Search Results - PubMed', meta: [['citation_pmid', '1']] }
    expect(recognise(`${PUBMED}/?term=sepsis`, page)).toEqual({
      site: 'pubmed',
      kind: 'search',
      query: 'sepsis',
      title: 'sepsis',
      url: `${PUBMED}/?term=sepsis`,
    })
  })

  it('take the title from the meta while the page has only the name of the site', () => {
    const page: PageFacts = { title: 'UpToDate', meta: [['og:title', 'Coronaviruses - UpToDate']] }
    expect(recognise('https://www.uptodate.com/contents/coronaviruses', page)?.title).toBe('Coronaviruses')
    expect(recognise('https://www.uptodate.com/contents/coronaviruses', { title: 'UpToDate' })).not.toHaveProperty(
      'title',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { type Choices, keptOf, stillUnsaid } from './keeping.ts'

const CHOICES: Choices = {
  sites: ['pubmed', 'uptodate', 'openevidence', 'consensus', 'web-of-science'],
  doors: [{ suffix: 'ezproxy.example.edu', form: 'hyphens' }],
  own: [{ host: 'guidelines.hospital.example', under: '/', query: 'find' }],
  infobutton: true,
  answerText: false,
}
const kept = (address: string, choices: Partial<Choices> = {}, page = {}) =>
  keptOf(address, page, { ...CHOICES, ...choices })

describe('what is kept', () => {
  it('is only what belongs to a switched-on site', () => {
    expect(kept('https://pubmed.ncbi.nlm.nih.gov/?term=sepsis')?.query).toBe('sepsis')
    expect(kept('https://pubmed.ncbi.nlm.nih.gov/?term=sepsis', { sites: [] })).toBeUndefined()
    expect(kept('https://guidelines.hospital.example/?find=DKA')?.site).toBe('own:guidelines.hospital.example')
    expect(kept('https://guidelines.hospital.example/?find=DKA', { own: [] })).toBeUndefined()
  })

  it('holds nothing of the library, and only of the library that was added', () => {
    const address = 'https://www-uptodate-com.ezproxy.example.edu/contents/search?search=sepsis'
    expect(kept(address)).toEqual(kept('https://www.uptodate.com/contents/search?search=sepsis'))
    expect(JSON.stringify(kept(address))).not.toContain('ezproxy')
    expect(kept(address, { doors: [] })).toBeUndefined()
  })

  it('leaves out what health records ask when that is switched off', () => {
    const address = 'https://www.uptodate.com/online/content/search.do?mainSearchCriteria.v.dn=Cystitis&age.v.v=77'
    expect(kept(address)).toMatchObject({ kind: 'search', query: 'Cystitis' })
    expect(kept(address, { infobutton: false })).toBeUndefined()
  })
})

describe('of a question to an AI answer site', () => {
  const asked = 'https://www.openevidence.com/search?q=72+year+old+man+with+melaena'
  const paper = 'https://consensus.app/papers/details/55acd995a60f505f86d80f0ad0dfc01d/'

  it('stays that it was asked, not what', () => {
    const page = {
      title: '72 year old man with melaena | OpenEvidence',
      meta: [['og:title', 'melaena']] as [string, string][],
    }
    expect(kept(asked, {}, page)).toEqual({
      site: 'openevidence',
      kind: 'search',
      url: 'https://www.openevidence.com/',
    })
  })

  it('stay the words when that was ticked', () => {
    expect(kept(asked, { answerText: true })?.query).toBe('72 year old man with melaena')
  })

  it('stays a paper that was opened there, with its title', () => {
    expect(kept(paper, {}, { title: 'Melaena in adults' })).toMatchObject({
      kind: 'source',
      title: 'Melaena in adults',
    })
  })
})

describe('a search whose address does not say what was asked', () => {
  const results =
    'https://www.webofscience.com/wos/woscc/summary/c3796df2-fc73-4d77-b66e-f088560f7a54-014fa5c4f0/relevance/1'

  it('is not kept without its words', () => expect(kept(results)).toBeUndefined())

  it('may be said by its page, on that site alone', () => {
    expect(stillUnsaid(results, { title: 'Web of Science' }, CHOICES)?.title).toBeDefined()
    expect(
      stillUnsaid(results, { title: 'sepsis (Topic) – 1,468 – Web of Science Core Collection' }, CHOICES),
    ).toBeUndefined()
    expect(kept(results, {}, { title: 'sepsis (Topic) – 1,468 – Web of Science Core Collection' })?.query).toBe(
      'sepsis',
    )
    expect(stillUnsaid(results, {}, { ...CHOICES, sites: [] })).toBeUndefined()
    expect(stillUnsaid('https://pubmed.ncbi.nlm.nih.gov/?term=sepsis', {}, CHOICES)).toBeUndefined()
  })

  it('is not looked for where an AI was asked, unless that was ticked', () => {
    const thread = 'https://consensus.app/search/melaena-at-72/hZwGchREQqSNOgJnRaCUAQ/'
    expect(stillUnsaid(thread, {}, CHOICES)).toBeUndefined()
    expect(stillUnsaid(thread, {}, { ...CHOICES, answerText: true })).toBeDefined()
  })
})

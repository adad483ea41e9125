import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SITES } from './index.ts'
import { recognise } from './recognise.ts'
import type { Recognised } from './types.ts'

const HOSTS = [...SITES.flatMap(site => [...site.hosts, ...(site.formerHosts ?? [])]), 'evil.example']
const PATHS: Record<string, readonly string[]> = {
  'pubmed.ncbi.nlm.nih.gov': ['/', '/12345678/', '/123-a-title/', '/clinical/'],
  'www.ncbi.nlm.nih.gov': ['/pubmed', '/pubmed/12345', '/pmc/', '/pmc/articles/PMC12/', '/entrez/query.fcgi', '/gene/'],
  'pmc.ncbi.nlm.nih.gov': ['/', '/search/', '/articles/PMC12/', '/articles/pmid/12/'],
  'www.pubmedcentral.nih.gov': ['/articlerender.fcgi'],
  'www.cochranelibrary.com': ['/search', '/es/advanced-search', '/cdsr/doi/10.1002/14651858.CD001288.pub3/full'],
  'cks.nice.org.uk': ['/search/', '/search', '/topics/croup/management/', '/bells-palsy'],
  'www.uptodate.com': ['/contents/search', '/contents/de/serum-osmolal-gap/print', '/contents/image'],
  'www.uptodate.cn': ['/contents/zh-Hans/search', '/online/content/search.do', '/contents/coronaviruses'],
}
const PLACES = Object.entries(PATHS).flatMap(([host, paths]) => paths.map(path => ({ host, path })))
const KEPT = ['term', 'q', 'search', 'imageKey', 'from_term', 'filter', 'sort', 't', 'p_p_id', 'searchText']
const FORM = '_scolarissearchresultsportlet_WAR_scolarissearchresults_'
const ALLOWED = new Set([...KEPT, `${FORM}searchText`, `${FORM}displayText`])
const DROPPED = [
  ...['patientPerson.administrativeGenderCode.c', 'age.v.v', 'ageGroup.v.dn', 'observation.v.dn1', 'encounter.c.c'],
  ...['holder.assignedEntity.certificateText', 'performer', 'srcsys', 'unid', 'id', 'token', 'otool', 'utm_source'],
]
const READ = [
  'db',
  'list_uids',
  'TermToSearch',
  'uid',
  'artid',
  'pubmedid',
  'mainSearchCriteria.v.dn',
  `${FORM}searchText`,
]

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.webQueryParameters(),
  fc.constantFrom(
    'pubmed',
    '12345678',
    'PMC7',
    'NEPH/81217',
    '%zz',
    '%E0%A4%A',
    '%40',
    'a%2540b',
    '\uD800',
    '\u202Ex',
    '+',
  ),
)
const name = fc.constantFrom(...KEPT, ...DROPPED, ...READ)
const parameters = fc.array(
  fc.tuple(name, value).map(([key, text]) => `${key}=${text}`),
  { maxLength: 6 },
)
const place = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PLACES) },
  { weight: 1, arbitrary: fc.constantFrom(...PLACES).map(({ host, path }) => ({ host, path: `${path}/x@y` })) },
  { weight: 1, arbitrary: fc.record({ host: fc.constantFrom(...HOSTS), path: fc.webPath() }) },
)
const address = fc
  .record({
    scheme: fc.constantFrom('https://', 'http://', 'https://user:pass@', 'HTTPS://'),
    place,
    port: fc.constantFrom('', '', ':443', ':2048', '.'),
    search: parameters,
    hash: parameters,
  })
  .map(({ scheme, place: { host, path }, port, search, hash }) => {
    return `${scheme}${host}${port}${path}?${search.join('&')}#${hash.join('&')}`
  })

const found = (text: string): Recognised | undefined => recognise(text, undefined, ['ezproxy.example.edu'])
const RUNS = { numRuns: 2_000 }

describe('recognise, whatever the address', () => {
  it('never throws', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.webUrl(), address)
    const text = fc.string({ unit: 'binary' })
    const page = fc.record({
      title: text,
      meta: fc.array(fc.tuple(text, text)),
      linked: fc.array(fc.tuple(text, text)),
    })
    fc.assert(
      fc.property(anything, page, fc.array(text), (given, facts, proxies) => {
        expect(() => recognise(given, facts, proxies)).not.toThrow()
      }),
      RUNS,
    )
  })

  it('gives an address that is recognised as the very same', () => {
    let noticed = 0
    fc.assert(
      fc.property(address, given => {
        const visit = found(given)
        if (!visit) return
        noticed++
        const { infobutton: _, ...kept } = visit
        expect(found(visit.url)).toEqual(kept)
      }),
      RUNS,
    )
    expect(noticed).toBeGreaterThan(RUNS.numRuns / 5)
  })

  it('gives an address with nothing but what is on the list', () => {
    fc.assert(
      fc.property(address, given => {
        const visit = found(given)
        if (!visit) return
        const url = new URL(visit.url)
        expect(visit.url).toMatch(/^https:\/\/[a-z.]+\//)
        expect(visit.url).not.toContain('@')
        expect([url.username, url.password, url.port, url.hash]).toEqual(['', '', '', ''])
        expect([...url.searchParams.keys()].filter(key => !ALLOWED.has(key))).toEqual([])
        expect(visit.query?.isWellFormed() ?? true).toBe(true)
      }),
      RUNS,
    )
  })
})

import { describe, expect, it } from 'vitest'
import { hostPatterns, originsOf, SITES, siteById, siteIdsOfHost, siteName, sitesByGroup } from './index.ts'
import type { Rule } from './site.ts'

describe('the list of sites', () => {
  const ids = SITES.map(site => site.id)

  it('is sorted and names each once', () => {
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(new Set(SITES.map(site => site.name)).size).toBe(SITES.length)
  })

  it('finds a site by its id', () => {
    expect(siteById('uptodate')?.creditsItself).toBe(true)
    expect(siteName('nice-cks')).toBe('NICE CKS')
    expect(siteById('constructor')).toBeUndefined()
    expect(siteName('gone')).toBe('gone')
  })

  it('asks for living hosts only, over https, sorted, each once', () => {
    expect(hostPatterns(['pubmed'])).toEqual(['https://pubmed.ncbi.nlm.nih.gov/*', 'https://www.ncbi.nlm.nih.gov/*'])
    expect(hostPatterns(['uptodate', 'pmc', 'gone', 'pmc'])).toEqual([
      'https://pmc.ncbi.nlm.nih.gov/*',
      'https://www.ncbi.nlm.nih.gov/*',
      'https://www.uptodate.cn/*',
      'https://www.uptodate.com/*',
    ])
    expect(hostPatterns([])).toEqual([])
    expect(originsOf(['nice-cks'])).toEqual(['https://cks.nice.org.uk'])
  })

  it('groups every site once, in the order a person looks for them', () => {
    const groups = sitesByGroup()
    expect(groups.flatMap(({ sites }) => sites.map(site => site.name))).toEqual([
      'Cochrane Library',
      'PubMed',
      'PubMed Central',
      'UpToDate',
      'NICE CKS',
    ])
    expect(groups.flatMap(({ sites }) => sites)).toHaveLength(SITES.length)
  })

  it('knows that a host may belong to several sites', () => {
    expect(siteIdsOfHost('www.ncbi.nlm.nih.gov')).toEqual(['pmc', 'pubmed'])
    expect(siteIdsOfHost('evil.example')).toEqual([])
  })
})

describe.each(SITES)('$id', site => {
  const rules: readonly Rule[] = [...site.sources, ...site.searches]
  const hosts = [...site.hosts, ...(site.formerHosts ?? [])]

  it('has rules, a date and lower-case hosts', () => {
    expect(site.sources.length).toBeGreaterThan(0)
    expect(site.searches.length).toBeGreaterThan(0)
    expect(site.checked).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(hosts.filter(host => new URL(`https://${host}`).hostname !== host)).toEqual([])
    expect(rules.flatMap(rule => rule.hosts ?? []).filter(host => !hosts.includes(host))).toEqual([])
  })

  it('has patterns without state, for whole paths', () => {
    expect(rules.filter(({ path }) => path.global || path.sticky || !/^\^.*\$$/.test(path.source))).toEqual([])
  })

  it('keeps every identifier in the address', () => {
    for (const { path, ids, url } of rules) {
      const inPath = [...path.source.matchAll(/\(\?<(\w+)>/g)].map(found => found[1])
      expect([...inPath, ...Object.keys(ids ?? {})].filter(name => !url.includes(`{${name}}`))).toEqual([])
    }
  })
})

import { describe, expect, it } from 'vitest'
import { hostPatterns, hostsOf, SITES, siteById, siteIdsOfHost, siteName, sitesByGroup } from './index.ts'
import type { Rule } from './site.ts'
import { SITE_GROUPS } from './types.ts'

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
    expect(hostsOf(['nice-cks'])).toEqual(['cks.nice.org.uk'])
  })

  it('groups every living site once, in the order a person looks for them', () => {
    const groups = sitesByGroup()
    const listed = groups.flatMap(({ sites }) => sites.map(site => site.id))
    expect([...listed].sort()).toEqual(SITES.filter(site => !site.closed).map(site => site.id))
    expect(groups.map(({ group }) => group)).toEqual(
      SITE_GROUPS.filter(each => groups.some(({ group }) => group === each)),
    )
    for (const { group, sites } of groups) expect(sites.filter(site => site.group !== group)).toEqual([])
  })

  it('knows that a host may belong to several sites', () => {
    expect(siteIdsOfHost('www.ncbi.nlm.nih.gov')).toEqual(expect.arrayContaining(['pmc', 'pubmed']))
    expect(siteIdsOfHost('evil.example')).toEqual([])
  })
})

/** The named groups of a pattern that stand in no other named group: with the outer one the inner is kept, too. */
const outermost = (source: string): string[] => {
  const found: string[] = []
  const open: boolean[] = []
  for (const [sign, name] of source.replace(/\\.|\[[^\]]*\]/g, '').matchAll(/\((?:\?<(\w+)>)?|\)/g)) {
    if (sign === ')') open.pop()
    else if (name && !open.includes(true)) found.push(name)
    if (sign !== ')') open.push(name !== undefined)
  }
  return found
}

describe.each(SITES)('$id', site => {
  const rules: readonly Rule[] = [...site.sources, ...site.searches]
  const hosts = [...site.hosts, ...(site.formerHosts ?? [])]

  it('has rules, a date and lower-case hosts', () => {
    expect(rules.length).toBeGreaterThan(0)
    expect(site.checked).toMatch(/^20\d\d-\d\d-\d\d$/)
    const plain = hosts.map(host => host.replace(/^\*\./, ''))
    expect(plain.filter(host => new URL(`https://${host}`).hostname !== host)).toEqual([])
    expect(rules.flatMap(rule => rule.hosts ?? []).filter(host => !hosts.includes(host))).toEqual([])
    expect(site.hosts.length > 0).toBe(!site.closed)
  })

  it('has patterns without state, for whole paths', () => {
    const patterns = rules.flatMap(({ path, hash }) => (hash ? [path, hash] : [path]))
    expect(patterns.filter(pattern => pattern.global || pattern.sticky || !/^\^.*\$$/.test(pattern.source))).toEqual([])
    expect(rules.flatMap(({ added }) => (added && !added.global ? [added] : []))).toEqual([])
  })

  it('keeps every identifier in the address, and the query of a path', () => {
    for (const { path, hash, ids, url } of rules) {
      const inPath = [...outermost(path.source), ...outermost(hash?.source ?? '')]
      expect([...inPath, ...Object.keys(ids ?? {})].filter(name => !url.includes(`{${name}}`))).toEqual([])
    }
  })

  it('has sources with a name, and searches with a query, unless it says why not', () => {
    const named = /\(\?<(?!query>)\w+>/
    for (const { path, hash, ids, unnamed } of site.sources) {
      expect(!unnamed).toBe(named.test(`${path.source}${hash?.source ?? ''}`) || ids !== undefined)
    }
    for (const { path, hash, query, unsaid, infobutton } of site.searches) {
      const inPath = `${path.source}${hash?.source ?? ''}`.includes('(?<query>')
      expect(inPath || (query?.length ?? 0) > 0 || infobutton || unsaid).toBeTruthy()
    }
  })
})

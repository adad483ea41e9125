import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undoProxy } from './proxy.ts'
import { recognise } from './recognise.ts'

const behind = (address: string, ...suffixes: string[]) => undoProxy(new URL(address), suffixes).href

describe('undoProxy', () => {
  it.each([
    ['https://www-uptodate-com.une.idm.oclc.org/contents/x', 'une.idm.oclc.org', 'https://www.uptodate.com/contents/x'],
    [
      'http://www.bmj.com.proxy.library.umkc.edu/content/345',
      'proxy.library.umkc.edu',
      'https://www.bmj.com/content/345',
    ],
    ['https://0-www-uptodate-com.lasiii.losrios.edu/', 'lasiii.losrios.edu', 'https://www.uptodate.com/'],
    ['https://0-www.uptodate.com.lasiii.losrios.edu/', 'lasiii.losrios.edu', 'https://www.uptodate.com/'],
    ['https://p8080-www.uptodate.com.ezproxy.example.edu/', 'ezproxy.example.edu', 'https://www.uptodate.com/'],
    [
      'https://www-uptodate-com.autorpa.cmu.edu.tw:8443/a?b=c#d',
      'autorpa.cmu.edu.tw:8443',
      'https://www.uptodate.com/a?b=c#d',
    ],
    ['https://a--b-example-org.ezproxy.example.edu/', '.Ezproxy.Example.EDU.', 'https://a-b.example.org/'],
    ['https://WWW-UPTODATE-COM.EZPROXY.EXAMPLE.EDU./', 'ezproxy.example.edu', 'https://www.uptodate.com/'],
  ])('%s', (address, suffix, expected) => expect(behind(address, suffix)).toBe(expected))

  it('takes the longest suffix, whatever the order', () => {
    const address = 'https://www-uptodate-com.ezproxy.example.edu/'
    expect(behind(address, 'example.edu', 'ezproxy.example.edu')).toBe('https://www.uptodate.com/')
    expect(behind(address, 'ezproxy.example.edu', 'example.edu')).toBe('https://www.uptodate.com/')
  })

  it.each([
    ['https://www-uptodate-com.evil.example/', 'ezproxy.example.edu'],
    ['https://www-uptodate-com.notezproxy.example.edu/', 'ezproxy.example.edu'],
    ['https://ezproxy.example.edu/login?url=https://www.uptodate.com/', 'ezproxy.example.edu'],
    ['https://login.ezproxy.example.edu/menu', 'ezproxy.example.edu'],
    ['https://www-uptodate-com.com/', 'com'],
    ['https://0-1-2-3-999.ezproxy.example.edu/', 'ezproxy.example.edu'],
    ['https://-.ezproxy.example.edu/', 'ezproxy.example.edu'],
  ])('leaves %s as it is', (address, suffix) => {
    const url = new URL(address)
    expect(undoProxy(url, [suffix])).toBe(url)
    expect(undoProxy(url, [])).toBe(url)
    expect(undoProxy(url, ['', '.', '*', 'https://x/'])).toBe(url)
  })

  it('undoes what a proxy does to any host', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8})?$/)
    const host = fc.array(label, { minLength: 2, maxLength: 4 }).map(labels => labels.join('.'))
    const suffix = 'ezproxy.example.edu'
    fc.assert(
      fc.property(host, name => {
        const hyphens = name.replaceAll('-', '--').replaceAll('.', '-')
        fc.pre(!/^p\d+-/.test(hyphens))
        expect(behind(`https://${hyphens}.${suffix}/a`, suffix)).toBe(`https://${name}/a`)
        expect(behind(`https://0-${hyphens}.${suffix}/a`, suffix)).toBe(`https://${name}/a`)
        fc.pre(!/^p\d+-/.test(name))
        expect(behind(`http://${name}.${suffix}:2048/a`, suffix)).toBe(`https://${name}/a`)
      }),
    )
  })
})

describe('recognise behind a library proxy', () => {
  const search = {
    site: 'pubmed',
    kind: 'search',
    query: 'sepsis',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=sepsis',
  }

  it('gives the address of the site, nothing of the proxy', () => {
    const address = 'https://pubmed-ncbi-nlm-nih-gov.clalit.portium.org/?otool=iilclalib&term=sepsis'
    expect(recognise(address, undefined, ['clalit.portium.org'])).toEqual(search)
    expect(recognise(address)).toBeUndefined()
    expect(recognise(address, undefined, ['portium.org'])).toBeUndefined()
  })

  it('still knows the site itself when a suffix is set too wide', () => {
    expect(recognise('https://pubmed.ncbi.nlm.nih.gov/?term=sepsis', undefined, ['nih.gov'])).toEqual(search)
  })

  it.each([
    'https://pubmed.ncbi.nlm.nih.gov.evil.example/?term=sepsis',
    'https://pubmed-ncbi-nlm-nih-gov.evil.example/?term=sepsis',
    'https://pubmed.ncbi.nlm.nih.gov@evil.example/?term=sepsis',
    'https://evil.example/?u=https://pubmed.ncbi.nlm.nih.gov/?term=sepsis',
    'https://evil.example/pubmed.ncbi.nlm.nih.gov/?term=sepsis',
    'https://ezproxy.example.edu/login?url=https://pubmed.ncbi.nlm.nih.gov/?term=sepsis',
    'https://ezproxy.example.edu/login?qurl=https%3A%2F%2Fpubmed.ncbi.nlm.nih.gov%2F%3Fterm%3Dsepsis',
  ])('never notices %s', address => expect(recognise(address, undefined, ['ezproxy.example.edu'])).toBeUndefined())
})

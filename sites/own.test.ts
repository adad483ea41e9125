import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OwnSite, ownPatterns, readOwn } from './own.ts'
import { recognise } from './recognise.ts'

const OWN: OwnSite[] = [
  { host: 'guidelines.hospital.example', under: '/clinical/', query: 'find' },
  { host: 'intranet.hospital.example', under: '/', query: 'q', page: 'doc' },
]
const found = (address: string, own = OWN) => recognise(address, undefined, [], own)

describe('an own page', () => {
  it.each([
    [
      'https://guidelines.hospital.example/clinical/search?find=DKA+fluids&user=jdoe',
      {
        kind: 'search',
        query: 'DKA fluids',
        url: 'https://guidelines.hospital.example/clinical/search?find=DKA%20fluids',
      },
    ],
    [
      'https://guidelines.hospital.example/clinical/dka/fluids.html?session=1#top',
      {
        kind: 'source',
        ids: { slug: 'dka/fluids.html' },
        url: 'https://guidelines.hospital.example/clinical/dka/fluids.html',
      },
    ],
    [
      'https://intranet.hospital.example/view.aspx?doc=42&mrn=123',
      { kind: 'source', ids: { slug: '42' }, url: 'https://intranet.hospital.example/view.aspx?doc=42' },
    ],
  ])('notices %s', (address, expected) => {
    expect(found(address)).toEqual({ site: `own:${new URL(address).hostname}`, ...expected })
    expect(found(expected.url)).toEqual(found(address))
  })

  it.each([
    'https://guidelines.hospital.example/',
    'https://guidelines.hospital.example/clinical/',
    'https://guidelines.hospital.example/other/page',
    'https://guidelines.hospital.example.evil.example/clinical/dka',
    'https://intranet.hospital.example/view.aspx?q=',
    'https://guidelines.hospital.example/clinical/search?find=',
    'https://evil.example/clinical/dka',
  ])('ignores %s', address => expect(found(address)).toBeUndefined())

  it('never hides a supported site', () => {
    const own = [{ host: 'cks.nice.org.uk', under: '/' }]
    expect(found('https://cks.nice.org.uk/topics/croup/', own)?.site).toBe('nice-cks')
  })

  it('never throws, and keeps no parameter but the two', () => {
    const part = fc.stringMatching(/^[\w%.~*+()[\]$|-]{0,12}$/)
    fc.assert(
      fc.property(part, part, part, fc.webQueryParameters(), (under, path, name, parameters) => {
        const own = [{ host: 'a.example', under: `/${under}/`, ...(name ? { query: name } : {}) }]
        const visit = found(`https://a.example/${under}/${path}?${parameters}`, own)
        const keys = visit ? [...new URL(visit.url).searchParams.keys()] : []
        expect(keys.every(key => key === name.toLowerCase() || key === name)).toBe(true)
      }),
    )
  })
})

describe('what an address offers', () => {
  it('is its host, its folders and its parameters', () => {
    expect(readOwn(' https://guidelines.hospital.example/clinical/search/?find=DKA&p=2 ')).toEqual({
      host: 'guidelines.hospital.example',
      under: ['/', '/clinical/', '/clinical/search/'],
      parameters: [
        { name: 'find', value: 'DKA' },
        { name: 'p', value: '2' },
      ],
    })
  })

  it.each([
    ['guidelines', 'notAddress'],
    ['file:///etc/passwd', 'notAddress'],
    ['http://intranet/', 'notSecure'],
    ['https://www.uptodate.com/contents/x', 'supported'],
    ['https://www.google.co.uk/search?q=x', 'general'],
  ])('is nothing for %s: %s', (address, problem) => expect(readOwn(address)).toEqual({ problem }))
})

it('asks for its host only', () => expect(ownPatterns(OWN)).toEqual(OWN.map(({ host }) => `https://${host}/*`)))

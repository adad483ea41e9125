import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SITES } from './index.ts'
import { recognise } from './recognise.ts'
import type { Rule } from './site.ts'
import type { Recognised } from './types.ts'

/** Every address that stands in the tests of the sites, noticed or ignored. */
const KNOWN = globSync('*/*.test.ts', { cwd: import.meta.dirname }).flatMap(name =>
  [...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/['"`](https?:\/\/[^'"`\s$]+)['"`]/g)].map(
    found => found[1] ?? '',
  ),
)

const RULES: readonly Rule[] = SITES.flatMap(site => [...site.sources, ...site.searches])
const plain = (place: string) => place.replace('#', '')
const inAddress = ({ url }: Rule) => [...url.matchAll(/[?&]([\w.]+)=/g)].map(found => found[1] ?? '')
/** The names of all parameters that some rule keeps. */
const ALLOWED = new Set(
  RULES.flatMap(rule => [...(rule.query ?? []), ...(rule.kept ?? []), ...inAddress(rule)]).map(plain),
)
const READ = [...new Set(RULES.flatMap(rule => [...(rule.query ?? []), ...Object.values(rule.ids ?? {}).flat()]))].map(
  plain,
)
const DROPPED = [
  ...['patientPerson.administrativeGenderCode.c', 'age.v.v', 'ageGroup.v.dn', 'observation.v.dn1', 'encounter.c.c'],
  ...[
    'holder.assignedEntity.certificateText',
    'performer',
    'srcsys',
    'unid',
    'token',
    'otool',
    'utm_source',
    'accountid',
  ],
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
const parameters = fc.array(
  fc
    .tuple(fc.constantFrom(...READ, ...DROPPED, 'mainSearchCriteria.v.dn'), value)
    .map(([name, text]) => `${name}=${text}`),
  { maxLength: 4 },
)

/** A known address with something changed: as a proxy, a share button or a person with an editor would leave it. */
const address = fc
  .record({
    known: fc.constantFrom(...KNOWN),
    login: fc.constantFrom('', '', '', 'user:pass@'),
    port: fc.constantFrom('', '', '', ':443', ':2048', '.'),
    path: fc.oneof({ weight: 6, arbitrary: fc.constant('') }, fc.constantFrom('/', '/x@y', '/print'), fc.webPath()),
    added: parameters,
    hash: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      parameters.map(all => all.join('&')),
    ),
  })
  .map(({ known, login, port, path, added, hash }) => {
    const [, scheme = '', host = '', rest = ''] = /^(https?:\/\/)([^/?#:]+)(?::\d+)?(.*)$/s.exec(known) ?? []
    const [, way = '', search = '', end = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(rest) ?? []
    const more = added.length > 0 ? `${search ? `${search}&` : '?'}${added.join('&')}` : search
    return `${scheme}${login}${host}${port}${way}${path}${more}${hash === undefined ? end : `#${hash}`}`
  })

const found = (text: string): Recognised | undefined => recognise(text, undefined, ['ezproxy.example.edu'])
const RUNS = { numRuns: 5_000 }

describe('recognise, whatever the address', () => {
  it('never throws', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.webUrl(), address)
    const text = fc.string({ unit: 'binary' })
    const page = fc.record({
      title: text,
      meta: fc.array(fc.tuple(text, text)),
      linked: fc.array(fc.tuple(text, text)),
      box: text,
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
        // Where the address names nothing that lasts, none can lead back.
        if (!visit || (visit.kind === 'source' && Object.keys(visit.ids ?? {}).length === 0)) return
        noticed++
        const { infobutton: _, ...kept } = visit
        const { infobutton: _again, ...again } = found(visit.url) ?? { site: '', kind: '', url: '' }
        expect(again).toEqual(kept)
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
        expect(visit.url).toMatch(/^https:\/\/[a-z\d.-]+\//)
        expect([url.username, url.password, url.port]).toEqual(['', '', ''])
        expect([...url.searchParams.keys()].filter(key => !ALLOWED.has(key))).toEqual([])
        expect(visit.query?.isWellFormed() ?? true).toBe(true)
      }),
      RUNS,
    )
  })

  it('notices no host that only looks like one of a site', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KNOWN), fc.constantFrom('evil.example', 'attacker.example'), (known, trap) => {
        const { hostname, pathname, search, hash } = new URL(known)
        const rest = `${pathname}${search}${hash}`
        for (const host of [`${hostname}.${trap}`, `${hostname.replaceAll('.', '-')}.${trap}`, `${hostname}@${trap}`]) {
          expect(found(`https://${host}${rest}`)).toBeUndefined()
        }
      }),
      RUNS,
    )
  })
})

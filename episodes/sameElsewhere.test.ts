import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Elsewhere, sameElsewhere } from './sameElsewhere.ts'
import type { Visit } from './types.ts'

const visit = (change: Partial<Visit>): Visit => ({
  ...{ id: 'v', at: 0, zone: 'UTC', site: 'pubmed', kind: 'search', url: 'https://x/', seconds: 0 },
  ...change,
})
const on = (device: string, visits: Partial<Visit>[], change: Partial<Elsewhere> = {}): Elsewhere => ({
  ...{ id: `of ${device}`, device, day: '2026-11-22', startedAt: device.charCodeAt(0) },
  visits: visits.map(visit),
  ...change,
})
const SEARCH = { query: 'apixaban CKD 4' }
const PAPER: Partial<Visit> = { kind: 'source', ids: { pmid: '31504556' }, title: 'A' }

describe('offered as one are two episodes of one day', () => {
  it.each([
    ['with the same words on the same site, but for case and blanks', [SEARCH], [{ query: ' Apixaban  ckd 4' }]],
    ['with the same paper, on whatever site', [PAPER], [{ ...PAPER, site: 'pmc', title: 'B' }]],
    ['with the same topic of a site', [{ ...PAPER, ids: { slug: 'a' } }], [{ ...PAPER, ids: { slug: 'a' } }]],
    ['with one thing of many', [{ query: 'x' }, SEARCH], [PAPER, SEARCH]],
  ])('%s', (_, a, b) => {
    expect(sameElsewhere([on('a', a), on('b', b)])).toEqual([{ one: 'of a', other: 'of b' }])
  })
})

describe('not offered are two', () => {
  it.each([
    ['of other words', on('a', [SEARCH]), on('b', [{ query: 'apixaban' }])],
    ['of the same words on other sites', on('a', [SEARCH]), on('b', [{ ...SEARCH, site: 'trip' }])],
    ['of another day', on('a', [SEARCH]), on('b', [SEARCH], { day: '2026-11-23' })],
    ['of one device', on('a', [SEARCH]), on('a', [SEARCH], { id: 'another' })],
    [
      'of the same slug on other hosts',
      on('a', [{ ...PAPER, ids: { slug: 'a' } }]),
      on('b', [{ ...PAPER, ids: { slug: 'a' }, url: 'https://y/' }]),
    ],
    ['of the same address alone', on('a', [{ kind: 'source' }]), on('b', [{ kind: 'source' }])],
    ['whose words were not kept', on('a', [{}]), on('b', [{}])],
    ['added by hand', on('a', []), on('b', [])],
  ])('%s', (_, a, b) => expect(sameElsewhere([a, b])).toEqual([]))
})

describe('any episodes', () => {
  const part: fc.Arbitrary<Partial<Visit>> = fc.oneof(
    fc.record({ query: fc.constantFrom('x', 'X ', 'y', ''), site: fc.constantFrom('pubmed', 'trip') }),
    fc.record({ kind: fc.constant('source' as const), ids: fc.record({ pmid: fc.constantFrom('1', '2') }) }),
  )
  const one = fc.record({
    device: fc.constantFrom('a', 'b', 'c'),
    day: fc.constantFrom('2026-11-22', '2026-11-23'),
    startedAt: fc.nat(3),
    visits: fc.array(part, { maxLength: 3 }),
  })
  const some = fc
    .array(one, { maxLength: 8 })
    .map(all => all.map((drawn, i) => ({ ...drawn, id: `e${i}`, visits: drawn.visits.map(visit) })))

  it('give each pair once, of two devices and one day, the earlier first, whatever their order', () => {
    fc.assert(
      fc.property(some, episodes => {
        const byId = new Map(episodes.map(episode => [episode.id, episode]))
        const pairs = sameElsewhere(episodes)
        expect(sameElsewhere([...episodes].reverse())).toEqual(pairs)
        expect(new Set(pairs.map(({ one, other }) => [one, other].sort().join())).size).toBe(pairs.length)
        for (const { one, other } of pairs) {
          const [a, b] = [byId.get(one), byId.get(other)]
          expect(a?.device).not.toBe(b?.device)
          expect(a?.day).toBe(b?.day)
          expect((a?.startedAt ?? 0) <= (b?.startedAt ?? 0)).toBe(true)
        }
      }),
    )
  })
  it('of which two are alike on two devices are found', () => {
    fc.assert(
      fc.property(some, part, (episodes, shared) => {
        const visits = [visit({ query: 'found', ...shared })]
        fc.pre(visits[0]?.query !== '')
        const two = ['y', 'z'].map(device => on(device, [], { visits }))
        expect(sameElsewhere([...episodes, ...two])).toContainEqual({ one: 'of y', other: 'of z' })
      }),
    )
  })
})

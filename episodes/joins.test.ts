import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, joins } from './joins.ts'
import { likeness } from './likeness.ts'
import type { Visit } from './types.ts'

const MINUTE = 60_000
const NOW = 1_800_000_000_000
const search = (query: string, at = NOW): Visit => ({
  id: 'v',
  at,
  zone: 'UTC',
  site: 'pubmed',
  kind: 'search',
  query,
  url: 'https://x',
  seconds: 0,
})
const going = (minutesAgo: number, text: string, change: Partial<Candidate> = {}): Candidate => ({
  id: text,
  lastAt: NOW - minutesAgo * MINUTE,
  settled: false,
  texts: [text],
  ...change,
})

describe('which episode a visit joins', () => {
  it('the one of this sitting, whatever its words', () => {
    expect(joins(search('warfarin bridging'), [going(4, 'apixaban CKD 4')])).toBe('apixaban CKD 4')
  })
  it('within half an hour the one that shares words', () => {
    expect(joins(search('apixaban dose CKD stage 4'), [going(20, 'apixaban CKD 4')])).toBe('apixaban CKD 4')
    expect(joins(search('croup dexamethasone'), [going(20, 'apixaban CKD 4')])).toBeUndefined()
  })
  it('later on the same day only one with nearly the same words', () => {
    expect(joins(search('apixaban CKD 4'), [going(300, 'apixaban CKD 4')])).toBe('apixaban CKD 4')
    expect(joins(search('apixaban'), [going(300, 'apixaban CKD 4 dose')])).toBeUndefined()
    expect(joins(search('apixaban CKD 4'), [going(25 * 60, 'apixaban CKD 4')])).toBeUndefined()
  })
  it('among several the most alike, not the latest', () => {
    const two = [going(1, 'croup dexamethasone dose'), going(3, 'apixaban CKD 4')]
    expect(joins(search('"apixaban"[Title] AND CKD'), two)).toBe('apixaban CKD 4')
  })
  it('an answered one takes only what shares its words', () => {
    expect(joins(search('croup dexamethasone'), [going(1, 'apixaban CKD 4', { settled: true })])).toBeUndefined()
    expect(joins(search('apixaban CKD stage 4'), [going(1, 'apixaban CKD 4', { settled: true })])).toBe(
      'apixaban CKD 4',
    )
  })
  it('does not depend on the order of candidates', () => {
    const candidate = fc.record({
      minutes: fc.nat(100),
      text: fc.constantFrom('apixaban CKD', 'croup', 'ferritin', 'apixaban'),
    })
    fc.assert(
      fc.property(fc.array(candidate), fc.constantFrom('apixaban', 'croup steroid', 'ferritin'), (items, query) => {
        const all = items.map(({ minutes, text }, i) => going(minutes, text, { id: `${i}` }))
        expect(joins(search(query), all)).toBe(joins(search(query), [...all].reverse()))
      }),
    )
  })
})

describe('likeness', () => {
  it('is symmetric, between 0 and 1, and blind to search syntax', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const alike = likeness(a, b)
        expect(alike).toBe(likeness(b, a))
        expect(alike).toBeGreaterThanOrEqual(0)
        expect(alike).toBeLessThanOrEqual(1)
      }),
    )
    expect(likeness('"heart failure"[MeSH] AND ferritin', 'heart failure ferritin')).toBe(1)
    expect(likeness('', '')).toBe(0)
  })
})

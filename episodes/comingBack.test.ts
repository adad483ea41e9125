import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cameBack, type Remembered } from './comingBack.ts'
import type { Visit } from './types.ts'

const HOUR = 3_600_000
const NOW = 1_800_000_000_000

const episode = (id: string, hoursAgo: number, query: string, change: Partial<Visit> = {}): Remembered => {
  const at = NOW - hoursAgo * HOUR
  const visit: Visit = {
    id,
    at,
    zone: 'UTC',
    site: 'pubmed',
    kind: 'search',
    query,
    url: `https://x/${id}`,
    seconds: 0,
    ...change,
  }
  return { id, startedAt: at, lastAt: at, visits: [visit] }
}

describe('a problem that comes back', () => {
  const now = episode('now', 0, 'apixaban[tiab] AND CKD 4')
  it.each([
    ['the same words two days ago', 48, 'CKD 4 apixaban', true],
    ['almost the same words', 48, 'apixaban CKD stage 4 dose', true],
    ['a week ago', 7 * 24, 'apixaban CKD 4', true],
    ['longer ago', 7 * 24 + 1, 'apixaban CKD 4', false],
    ['so late that it would have been joined', 20, 'apixaban CKD 4', false],
    ['one word in common', 48, 'apixaban cancer thrombosis', false],
    ['another problem', 48, 'croup dexamethasone', false],
  ])('%s', (_, hours, query, offered) =>
    expect(cameBack(now, [episode('then', hours, query)])?.id).toBe(offered ? 'then' : undefined),
  )

  it('is known by its source and by the words of the clinician', () => {
    const read = (id: string, hours: number) => episode(id, hours, id, { kind: 'source', ids: { pmid: '7' } })
    expect(cameBack(read('blue', 0), [read('red', 50)])?.id).toBe('red')
    const answered = { ...episode('then', 50, 'DOAC dialysis'), problem: 'Apixaban in CKD 4?' }
    expect(cameBack(now, [answered])?.id).toBe('then')
  })
  it('is not known by words that every problem has', () => {
    expect(
      cameBack(episode('now', 0, 'treatment guideline'), [episode('then', 50, 'treatment guideline')]),
    ).toBeUndefined()
  })
  it('is offered once: the likest, then the latest', () => {
    const three = [
      episode('a', 60, 'apixaban CKD 4'),
      episode('b', 50, 'apixaban CKD 4'),
      episode('c', 40, 'apixaban CKD'),
    ]
    expect(cameBack(now, three)?.id).toBe('b')
    expect(cameBack(now, [...three].reverse())?.id).toBe('b')
  })
  it('is never the episode itself, never out of time, and never throws', () => {
    const text = fc.oneof(fc.constantFrom('apixaban', 'croup', 'gout flare'), fc.string({ unit: 'binary' }))
    const any = fc.tuple(fc.integer({ min: -50, max: 300 }), text)
    fc.assert(
      fc.property(text, fc.array(any, { maxLength: 8 }), (query, items) => {
        const me = episode('me', 0, query)
        const found = cameBack(me, [me, ...items.map(([hours, said], i) => episode(`${i}`, hours, said))])
        if (!found) return
        expect(found.id).not.toBe('me')
        expect(NOW - found.lastAt).toBeGreaterThan(24 * HOUR)
        expect(NOW - found.lastAt).toBeLessThanOrEqual(7 * 24 * HOUR)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, joins } from './joins.ts'
import type { Visit } from './types.ts'

const MINUTE = 60_000
const NOW = 1_800_000_000_000
let made = 0
const visit = (change: Partial<Visit>, minutesAgo = 0): Visit => {
  const id = `v${String(made++).padStart(5, '0')}`
  const at = NOW - minutesAgo * MINUTE
  return { id, at, zone: 'UTC', site: 'pubmed', kind: 'search', url: `https://x/${id}`, seconds: 0, ...change }
}
const search = (query: string, minutesAgo = 0): Visit => visit({ query }, minutesAgo)
const source = (change: Partial<Visit>, minutesAgo = 0): Visit => visit({ kind: 'source', ...change }, minutesAgo)
const going = (id: string, visits: Visit[], change: Partial<Candidate> = {}): Candidate => ({
  id,
  lastAt: Math.max(...visits.map(one => one.at)),
  settled: false,
  visits,
  ...change,
})
const one = (query: string, minutesAgo: number, change: Partial<Candidate> = {}): Candidate =>
  going(query, [search(query, minutesAgo)], change)

describe('a search joins', () => {
  it.each([
    ['a reformulation', 'apixaban CKD 4', 'apixaban dialysis dose'],
    ['one in query syntax', 'apixaban CKD 4', '("apixaban"[tiab]) AND "Renal Insufficiency, Chronic"[Mesh]'],
    ['an abbreviation spelt out', 'AF stroke risk', 'atrial fibrillation anticoagulation'],
    ['a brand as its substance', 'entresto hypotension', 'sacubitril valsartan dose'],
    ['a corrected slip', 'clostridiodes recurrence', 'clostridioides difficile'],
    ['words run together', 'patiodoor locls', 'patio door locks'],
    ['one word added', 'scabies', 'scabies ivermectin'],
    ['one that only narrows it', 'croup dexamethasone', 'children dosing guideline 2023'],
    ['lines of its strategy', 'croup dexamethasone', '1 and 2'],
  ])('%s', (_, before, query) => expect(joins(search(query), [one(before, 4)])).toBe(before))

  it.each([
    ['an unrelated one, however soon', 'apixaban CKD 4', 'croup dexamethasone', 0.2],
    [
      'one that shares only general words',
      'treatment of severe acute asthma',
      'severe acute pancreatitis treatment',
      1,
    ],
    ['another cancer', 'lung cancer screening', 'breast cancer screening', 1],
    ['only a broad word', 'kidney transplant cmv', 'kidney stones tamsulosin', 1],
  ])('not %s', (_, before, query, minutes) => expect(joins(search(query), [one(before, minutes)])).toBeUndefined())

  it('later on the same day only one with much the same words', () => {
    expect(joins(search('apixaban CKD 4'), [one('apixaban CKD 4', 300)])).toBe('apixaban CKD 4')
    expect(joins(search('apixaban cancer thrombosis'), [one('apixaban CKD 4', 300)])).toBeUndefined()
    expect(joins(search('guideline'), [one('guideline', 300)])).toBeUndefined()
    expect(joins(search('apixaban CKD 4'), [one('apixaban CKD 4', 25 * 60)])).toBeUndefined()
  })
  it('among several the most alike, not the latest', () => {
    const two = [one('croup dexamethasone dose', 1), one('apixaban CKD 4', 3)]
    expect(joins(search('"apixaban"[Title] AND dialysis'), two)).toBe('apixaban CKD 4')
  })
  it('the words of a title that was read', () => {
    const read = source({ title: 'Effect of tocilizumab in giant cell arteritis' }, 1)
    expect(joins(search('tocilizumab infections'), [going('e', [search('GCA', 3), read])])).toBe('e')
  })
})

describe('a source joins', () => {
  const two = [one('apixaban CKD 4', 3), one('croup dexamethasone', 1)]
  it('the search from which it was opened, whatever its title', () => {
    expect(joins(source({ query: 'Apixaban  ckd 4', title: 'Croup' }), two)).toBe('apixaban CKD 4')
  })
  it('the episode that had it before, on any site', () => {
    const had = going('e', [source({ site: 'pmc', ids: { pmid: '1', pmcid: 'PMC2' }, title: 'A' }, 600)])
    expect(joins(source({ ids: { pmid: '1' }, title: 'B' }), [had, ...two])).toBe('e')
    expect(
      joins(source({ ids: { slug: 'a' }, url: 'https://x.example/a', title: 'B' }), [
        going('s', [source({ ids: { slug: 'a' } }, 60)]),
      ]),
    ).toBe(undefined)
  })
  it('the one whose words it has, not the latest', () => {
    expect(joins(source({ title: 'Apixaban in patients on dialysis' }), two)).toBe('apixaban CKD 4')
  })
  it('the latest search, when it shares no word but came out of its results', () => {
    expect(joins(source({ title: 'Steroids for laryngitis' }), two)).toBe('croup dexamethasone')
    expect(joins(source({ title: 'Steroids for laryngitis', site: 'pmc' }), two)).toBe('croup dexamethasone')
    expect(joins(source({ title: 'Steroids for laryngitis' }), [one('croup', 6)])).toBeUndefined()
    expect(joins(source({ title: 'Steroids for laryngitis', site: 'pmc' }), [one('croup', 3)])).toBeUndefined()
  })
  it('the latest search, when it has no words at all', () => {
    expect(joins(source({}), two)).toBe('croup dexamethasone')
    expect(joins(source({}), [one('croup', 20)])).toBeUndefined()
  })
  it('none, when another search led there', () => {
    expect(joins(source({ query: 'gout colchicine', title: 'Gout' }), two)).toBeUndefined()
  })
})

describe('an answered episode', () => {
  const answered = one('apixaban CKD 4', 1, { settled: true, problem: 'How much apixaban on dialysis' })
  it('takes what clearly shares its words or its sources', () => {
    expect(joins(search('apixaban CKD stage 4'), [answered])).toBe('apixaban CKD 4')
    expect(joins(search('apixaban dialysis'), [answered])).toBe('apixaban CKD 4')
    expect(joins(source({ query: 'apixaban CKD 4', title: 'Anything' }), [answered])).toBe('apixaban CKD 4')
  })
  it('and nothing else', () => {
    expect(joins(search('apixaban cancer thrombosis bleeding'), [answered])).toBeUndefined()
    expect(joins(search('children'), [answered])).toBeUndefined()
    expect(joins(source({}), [answered])).toBeUndefined()
    expect(joins(source({ title: 'Warfarin necrosis' }), [answered])).toBeUndefined()
  })
})

describe('any visit', () => {
  const text = fc.oneof(
    fc.constantFrom('apixaban', 'apixaban CKD', 'croup steroid', 'croup', 'treatment', '', '1 and 2'),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  const any = fc.record(
    { query: text, title: text, kind: fc.constantFrom('search' as const, 'source' as const) },
    { requiredKeys: ['kind'] },
  )
  it('finds the same episode whatever the order of candidates, and never throws', () => {
    const candidate = fc.record({
      minutes: fc.integer({ min: -60, max: 3000 }),
      visits: fc.array(any, { maxLength: 3 }),
      settled: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 6 }), any, (items, last) => {
        const all = items.map(({ minutes, visits, settled }, i) => ({
          id: `${i}`,
          lastAt: NOW - minutes * MINUTE,
          settled,
          visits: visits.map(change => visit(change, minutes)),
        }))
        const now = visit(last)
        const found = joins(now, all)
        expect(joins(now, [...all].reverse())).toBe(found)
        if (found !== undefined) expect(all.map(({ id }) => id)).toContain(found)
      }),
    )
  })
})

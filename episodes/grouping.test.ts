import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byClock, byClockAndLetters } from '../tests/practice/logs/baselines.ts'
import { practiceLog } from '../tests/practice/logs/log.ts'
import { measure } from '../tests/practice/logs/measure.ts'
import { groupVisits, lastAtOf } from './grouping.ts'
import { type Candidate, inOrder, joins } from './joins.ts'
import type { Visit } from './types.ts'

const MINUTE = 60_000

/** Visits from lines: minute, `?` for a search or `=` for a source, text. */
const log = (...lines: string[]): Visit[] =>
  lines.map((line, i) => {
    const [, minute = '', sign = '', text = ''] = /^([\d.]+) ([?=]) ?(.*)$/.exec(line) ?? []
    const base = {
      id: `v${String(i).padStart(4, '0')}`,
      at: Number(minute) * MINUTE,
      zone: 'UTC',
      site: 'pubmed',
      seconds: 0,
    }
    const url = `https://x/${i}`
    if (sign === '?') return { ...base, url, kind: 'search', query: text }
    return { ...base, url, kind: 'source', ...(text ? { title: text } : {}) }
  })

const texts = (groups: Visit[][]): string[][] =>
  groups.map(group => group.map(visit => visit.query ?? visit.title ?? ''))

/** One visit after the other, as the background does it. */
const folded = (visits: readonly Visit[]): Visit[][] => {
  const candidates: (Candidate & { visits: Visit[] })[] = []
  for (const visit of [...visits].sort(inOrder)) {
    const id = joins(visit, candidates)
    const found = candidates.find(candidate => candidate.id === id)
    if (found) {
      found.visits.push(visit)
      found.lastAt = Math.max(found.lastAt, lastAtOf(visit))
    } else candidates.push({ id: visit.id, lastAt: lastAtOf(visit), settled: false, visits: [visit] })
  }
  return candidates.map(candidate => candidate.visits)
}

describe('problems of a day', () => {
  it('keeps two problems in two tabs apart', () => {
    const visits = log(
      '0 ? apixaban CKD 4',
      '0.5 ? croup dexamethasone',
      '1 = Apixaban versus warfarin in advanced kidney disease',
      '1.5 = Glucocorticoids for croup in children',
      '2 ? apixaban dialysis',
      '2.5 ? croup nebulised adrenaline',
    )
    expect(groupVisits(visits).map(group => group.length)).toEqual([3, 3])
  })
  it('follows one problem through sites, syntax and slips', () => {
    const visits = log(
      '0 ? recurrent c diff fidaxomicin',
      '1 = Fidaxomicin versus vancomycin for Clostridium difficile infection',
      '2 ? "Clostridioides difficile"[Mesh] AND fidaxomycin[tiab]',
      '3 ? bezlotoxumab difficile',
      '4 ? guideline 2021',
      '5 =',
    )
    expect(groupVisits(visits)).toHaveLength(1)
  })
  it('takes the same search in two tabs for one', () => {
    expect(groupVisits(log('0 ? gout colchicine', '0 ? gout colchicine', '200 ? Gout  COLCHICINE'))).toHaveLength(1)
  })
  it('begins anew the next day, and when the subject changes', () => {
    expect(texts(groupVisits(log('0 ? gout', '1 ? scabies', '1600 ? gout')))).toEqual([['gout'], ['scabies'], ['gout']])
  })
})

const LOGS = Array.from({ length: 40 }, (_, seed) => practiceLog(seed + 1))

describe('logs with known problems', () => {
  it('are grouped better than by a time-out, and than by time and letters', () => {
    const ours = measure(LOGS, groupVisits)
    for (const rule of [byClock, byClockAndLetters]) {
      const other = measure(LOGS, rule)
      for (const view of ['pairs', 'boundaries', 'bCubed'] as const)
        expect(ours[view].f1).toBeGreaterThan(other[view].f1)
    }
    expect(ours.pairs.precision).toBeGreaterThan(0.95)
    expect(ours.pairs.f1).toBeGreaterThan(0.9)
    expect(ours.boundaries.f1).toBeGreaterThan(0.9)
    expect(ours.bCubed.f1).toBeGreaterThan(0.93)
  })
  it('measures a perfect grouping as perfect, and one group as complete but impure', () => {
    const truth = (visits: readonly Visit[]): Visit[][] => {
      const labels = LOGS.find(one => one.visits === visits)?.labels ?? []
      return [...new Set(labels)].map(label => visits.filter((_, i) => labels[i] === label))
    }
    expect(measure(LOGS, truth)).toMatchObject({ pairs: { f1: 1 }, boundaries: { f1: 1 }, bCubed: { f1: 1 } })
    expect(measure(LOGS, visits => [[...visits]])).toMatchObject({ pairs: { recall: 1 }, bCubed: { recall: 1 } })
  })
})

const TEXTS = ['apixaban CKD', 'apixaban', 'croup', 'croup steroid', 'treatment', '', '1 and 2', 'kidney', 'aprixaban']
const anyVisits = fc
  .array(
    fc.record(
      {
        kind: fc.constantFrom('search' as const, 'source' as const),
        at: fc.integer({ min: 0, max: 3000 }).map(minute => minute * MINUTE),
        seconds: fc.nat(900),
        site: fc.constantFrom('pubmed', 'uptodate'),
        query: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 30 })),
        title: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 30 })),
        ids: fc.record({ pmid: fc.constantFrom('1', '2', '3') }, { requiredKeys: [] }),
      },
      { requiredKeys: ['kind', 'at', 'seconds', 'site'] },
    ),
    { maxLength: 25 },
  )
  .map(list => list.map((one, i): Visit => ({ ...one, id: `v${i}`, zone: 'UTC', url: `https://x/${i % 7}` })))

describe('any visits', () => {
  it('are grouped all at once as one after the other', () => {
    fc.assert(
      fc.property(anyVisits, visits => {
        expect(groupVisits(visits)).toEqual(folded(visits))
      }),
    )
    for (const { visits } of LOGS.slice(0, 10)) expect(groupVisits(visits)).toEqual(folded(visits))
  })
  it('stand in exactly one group each, in order, whatever the order in which they come', () => {
    fc.assert(
      fc.property(anyVisits, visits => {
        const groups = groupVisits(visits)
        expect(groups.flat().sort(inOrder)).toEqual([...visits].sort(inOrder))
        expect(groups.flatMap(group => group.slice(0, 1))).toEqual(
          groups.flatMap(group => group.slice(0, 1)).sort(inOrder),
        )
        for (const group of groups) expect(group).toEqual([...group].sort(inOrder))
        expect(groupVisits([...visits].reverse())).toEqual(groups)
      }),
    )
  })
})

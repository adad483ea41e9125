import { expect, it } from 'vitest'
import type { Visit } from '../../episodes/types.ts'
import { choicesOf, earlierIn, partsOf } from './regroupParts.ts'
import { rowOf } from './rows.ts'

const NOW = Date.UTC(2026, 10, 20, 12)
const DAY = 24 * 3600_000

const search = (id: string, query: string, at: number): Visit => ({
  ...{ id, at, zone: 'UTC', site: 'pubmed', kind: 'search', query, seconds: 1 },
  url: `https://pubmed.ncbi.nlm.nih.gov/?term=${encodeURIComponent(query)}`,
})

const kept = (id: string, query: string, at: number) => ({
  episode: { id, kind: 'visits' as const, startedAt: at, lastAt: at, zone: 'UTC' },
  visits: [search(`${id}-v`, query, at)],
})

it('a search made twice moves as one', () => {
  const visits = [search('v1', 'croup', NOW), search('v2', 'croup', NOW + 1), search('v3', 'asthma', NOW + 2)]
  expect(partsOf(visits, () => 'facts', 'unsaid')).toEqual([
    { visits: ['v1', 'v2'], text: 'croup', facts: 'facts' },
    { visits: ['v3'], text: 'asthma', facts: 'facts' },
  ])
})

it('offers the nearest of the same days, and finds any by a search', () => {
  const from = kept('from', 'croup', NOW)
  const all = [
    from,
    kept('near', 'stridor', NOW - DAY / 2),
    kept('nearer', 'cough', NOW - 1000),
    kept('far', 'gout', NOW - 60 * DAY),
  ]
  const ids = (words: string) =>
    choicesOf(
      all,
      rowOf(from),
      words,
      () => 'PubMed',
      () => 'facts',
    ).map(({ id }) => id)
  expect(ids('')).toEqual(['nearer', 'near'])
  expect(ids('gout')).toEqual(['far'])
  expect(ids('croup')).toEqual([])
})

it('offers the same problem of the days before, once it was not refused', () => {
  const episodes = [
    kept('now', 'apixaban dose CKD 4', NOW),
    kept('then', 'apixaban dose CKD 4', NOW - 3 * DAY),
    kept('other', 'gout colchicine', NOW - 2 * DAY),
  ]
  const snapshot = { episodes, apart: [] as [string, string][] }
  expect(earlierIn(snapshot, 'now')).toMatchObject({ id: 'then', problem: 'apixaban dose CKD 4' })
  expect(earlierIn({ ...snapshot, apart: [['now', 'then']] }, 'now')).toBeUndefined()
})

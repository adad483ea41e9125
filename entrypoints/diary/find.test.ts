import { expect, it } from 'vitest'
import type { EpisodeRowData } from '../../components/diary/types.ts'
import { findRows } from './find.ts'

const row = (problem: string, outcome?: 'changed'): EpisodeRowData => ({
  episode: {
    id: problem,
    kind: 'visits',
    startedAt: 0,
    lastAt: 0,
    zone: 'UTC',
    problem,
    ...(outcome ? { outcome } : {}),
  },
  summary: {
    searches: [],
    sources: [
      { site: 'pubmed', title: 'Sjögren syndrome', ids: { pmid: '12345' }, url: 'https://x', at: 0, seconds: 0 },
    ],
    sites: ['pubmed'],
    seconds: 0,
  },
  problemGuess: '',
})

it('finds by every word, in problems, titles and identifiers, blind to accents and case', () => {
  const rows = [row('Dry eyes', 'changed'), row('Croup')]
  const found = (search: string, outcome: Parameters<typeof findRows>[2] = 'any') =>
    findRows(rows, search, outcome, () => 'PubMed').map(({ episode }) => episode.id)
  expect(found('')).toEqual(['Dry eyes', 'Croup'])
  expect(found('sjogren CROUP')).toEqual(['Croup'])
  expect(found('12345 eyes')).toEqual(['Dry eyes'])
  expect(found('nothing')).toEqual([])
  expect(found('pubmed croup')).toEqual(['Croup'])
  expect(found('', 'waiting')).toEqual([])
  expect(found('', 'changed')).toEqual(['Dry eyes'])
})

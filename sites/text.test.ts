import { describe, expect, it } from 'vitest'
import { cleanQuery, cleanTitle } from './text.ts'

describe('cleanQuery', () => {
  it.each([
    ["=cmd|'/C calc'!A0", "=cmd|'/C calc'!A0"],
    ['  two  words ', 'two  words'],
    ['a\u202Eb\u2066c\u0000d', 'abc d'],
    ['\u200Fצליאק', '\u200Fצליאק'],
    ['فشل القلب', 'فشل القلب'],
    ['a\uD800b', 'a\uFFFDb'],
    ['*', undefined],
    [' "" ', undefined],
    ['\u202E\u200B', undefined],
    ['', undefined],
  ])('%j', (text, expected) => expect(cleanQuery(text)).toBe(expected))
})

describe('cleanTitle', () => {
  const ends = ['PubMed', 'NCBI', 'Search Results', 'CKS', 'NICE', 'Cochrane Library']

  it.each([
    ['Early goal-directed therapy - PubMed', 'Early goal-directed therapy'],
    ['Early therapy. - PubMed - NCBI', 'Early therapy.'],
    ['sepsis - Search Results - PubMed', 'sepsis'],
    ['Croup | CKS | NICE', 'Croup'],
    ['Exercise for falls - Sherrington, C - 2019 | Cochrane Library', 'Exercise for falls - Sherrington, C - 2019'],
    ['成人高血糖的初始治疗- PubMed', '成人高血糖的初始治疗'],
    ['What is in PubMed', 'What is in PubMed'],
    ['pubmed', undefined],
    [' - PubMed', undefined],
    ['', undefined],
    ['a\n\t b\u202E', 'a b'],
  ])('%j', (title, expected) => expect(cleanTitle(title, ends)).toBe(expected))

  it('cuts between whole characters', () => {
    expect(cleanTitle('𝒳'.repeat(2_000), ends)).toBe('𝒳'.repeat(512))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS, sentence } from './identifiers/testing.ts'
import { findIdentifiers, type IdentifierKind, withoutIdentifiers } from './identifiers.ts'

/** Pieces that rules begin, go on or end with, so that chance puts them together in ways nobody thought of. */
const PIECES = [
  ...[
    'Mr ',
    'mrs. ',
    'Dr',
    ' Smith',
    'patient ',
    'name: ',
    'pt john ',
    'MRN ',
    'DOB ',
    'born ',
    'SSN ',
    'NHS ',
    'NPI ',
    'tel ',
  ],
  ...[
    '12',
    '/03/',
    '1954',
    '-',
    ' ',
    '.',
    '@',
    'x.org',
    '+44',
    '(0)',
    '943 476 5919',
    '123-45-6789',
    '92',
    '-year-old',
    ' yo',
  ],
  ...[
    'March ',
    'SW1A',
    ' 1AA',
    'K1A 0B1',
    ', MA 02115',
    '12 High',
    ' Street',
    'PO Box ',
    'http://',
    '10.1056/',
    '[',
    ']',
    '"',
    '\n',
  ],
  ...['é', '\u00a0', '\u2013', '\u{1F9D1}', '\uD800', "O'", 'apixaban 5 mg', 'aged ', 'Room 4', 'J.S. '],
]
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map(parts => parts.join(''))
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }), pieces)
const seeds = fc.integer({ min: 0, max: 2 ** 31 })
const kinds = fc.constantFrom(...KINDS)
const RUNS = { numRuns: 1_500 }

describe('findIdentifiers, whatever the text', () => {
  it('gives places in the text, in order, not empty and not overlapping', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0
        for (const { start, end } of findIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      RUNS,
    )
  })
  it('finds the same between sentences that have nothing to do with it', () => {
    const sentences = fc.constantFrom(
      'Which statin in CKD 4? ',
      'HbA1c was 6.5%. ',
      'See BMJ 2019;364:l245.\n',
      '("sepsis"[MeSH]) ',
    )
    fc.assert(
      fc.property(sentences, kinds, seeds, (before, kind, seed) => {
        const { text } = sentence(kind, seed)
        const shifted = findIdentifiers(text).map(one => ({
          ...one,
          start: one.start + before.length,
          end: one.end + before.length,
        }))
        expect(findIdentifiers(`${before}${text}\n\nWhich statin in CKD 4?`)).toEqual(shifted)
      }),
      RUNS,
    )
  })
})

describe('recall on made-up identifiers', () => {
  it.each(KINDS)('%s: at least 98 of 100 are marked whole', (kind: IdentifierKind) => {
    const missed: string[] = []
    for (let seed = 1; seed <= 500; seed++) {
      const { text, start, end } = sentence(kind, seed * 7919)
      if (!findIdentifiers(text).some(one => one.kind === kind && one.start <= start && one.end >= end))
        missed.push(text)
    }
    expect(missed.slice(0, missed.length > 10 ? 20 : 0)).toEqual([])
  })
})

describe('withoutIdentifiers', () => {
  it('takes them out and tidies what is left', () => {
    expect(withoutIdentifiers('Mr John Smith (DOB 12/03/1954), MRN 1234567, has AF')).toBe('(DOB), MRN, has AF')
    expect(withoutIdentifiers('apixaban for a 92-year-old woman in CKD 4?')).toBe('apixaban for a in CKD 4?')
    expect(withoutIdentifiers('call (0161) 496 0000.')).toBe('call.')
    expect(withoutIdentifiers('croup (jane@example.org) dose')).toBe('croup dose')
  })
  it('leaves a text without identifiers as it is', () => {
    expect(withoutIdentifiers('  two  spaces ( kept )')).toBe('  two  spaces ( kept )')
  })
  it('leaves nothing to find, whatever the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(findIdentifiers(withoutIdentifiers(text))).toEqual([])
      }),
      RUNS,
    )
    const rows = fc.array(fc.tuple(kinds, seeds), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(rows, all => {
        const text = all.map(([kind, seed]) => sentence(kind, seed).text).join(' ')
        expect(findIdentifiers(withoutIdentifiers(text))).toEqual([])
      }),
      RUNS,
    )
    expect(findIdentifiers(withoutIdentifiers('MRN 1234567 '.repeat(50)))).toEqual([])
    expect(findIdentifiers(withoutIdentifiers(`MRN ${'1234567 '.repeat(50)}`))).toEqual([])
  })
})

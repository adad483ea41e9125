import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jaccard, likeness, trigramsOf } from '../likeness.ts'
import { sameWord } from './sameWord.ts'
import { createVocabulary } from './vocabulary.ts'
import { GENERAL, wordsOf } from './words.ts'

const words = (text: string): string => [...wordsOf(text).keys()].join(' ')

describe('the words of a text', () => {
  it.each([
    ['AF in CKD stage 4: Eliquis vs Coumadin', 'atrial fibrillation chronic kidney disease stage 4 apixaban warfarin'],
    ['COVID-19, IL-6 and β-blockers', 'covid19 il6 beta blocker'],
    ['Crohn’s hæmorrhage, haemorrhages', 'crohn hæmorrhage hemorrhage'],
    ['die Behandlung der Gicht bei Erwachsenen 2023', 'behandlung gicht erwachsenen'],
    ['fièvre de l’enfant', 'fievre l enfant'],
    ['高血压', '高血 血压'],
    ['   ', ''],
  ])('%s', (text, left) => expect(words(text)).toBe(left))

  it('weigh by how much they tell', () => {
    const weights = wordsOf('treatment of breast apixaban 500mg')
    expect([...weights.values()]).toEqual([GENERAL, 0.5, 1, GENERAL])
  })
  it('never throws, and weighs every word between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const weight of wordsOf(text).values()) {
          expect(weight).toBeGreaterThan(0)
          expect(weight).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('one word in two spellings', () => {
  it.each([
    ['anticoagulant', 'anticoagulation'],
    ['diabetes', 'diabetic'],
    ['diarrhea', 'diarhea'],
    ['asthma', 'ashtma'],
    ['rivaroxaban', 'rivaroxiban'],
    ['clostridioides', 'clostridiodes'],
  ])('%s and %s', (a, b) => expect(sameWord(a, b)).toBe(true))
  it.each([
    ['hypothyroidism', 'hyperthyroidism'],
    ['hypertension', 'hyperthyroidism'],
    ['thrombosis', 'thrombolysis'],
    ['pneumonia', 'pneumothorax'],
    ['il6', 'il8'],
    ['ards', 'ards2'],
    ['gout', 'goat'],
    ['nephritis', 'nephrotic'],
  ])('but not %s and %s', (a, b) => expect(sameWord(a, b)).toBe(false))

  it('is the same either way round, and a vocabulary learns it in any order', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 12 })
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), list => {
        const vocabulary = createVocabulary()
        for (const one of list) vocabulary.learn(one)
        for (const one of list) {
          const others = list.filter(other => other !== one && sameWord(one, other))
          expect([...vocabulary.similar(one)].sort()).toEqual(others.sort())
          for (const other of others) expect(sameWord(other, one)).toBe(true)
        }
      }),
    )
  })
})

describe('likeness of letters', () => {
  it('does not see blanks, marks and search syntax', () => {
    expect(jaccard(trigramsOf(['citi', 'bank']), trigramsOf(['citibank']))).toBe(1)
    expect(likeness('"heart failure"[MeSH] AND ferritin', 'heart failure: ferritin')).toBe(1)
    expect(likeness('', '')).toBe(0)
  })
  it('is symmetric and between 0 and 1', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a))
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0)
        expect(likeness(a, b)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

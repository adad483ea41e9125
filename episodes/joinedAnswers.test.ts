import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinedAnswers } from './joinedAnswers.ts'
import type { Episode, ForOffice } from './types.ts'

const episode = (id: string, forOffice?: ForOffice): Episode => ({
  ...{ id, kind: 'visits', startedAt: 1, lastAt: 2, zone: 'UTC' },
  ...(forOffice ? { forOffice } : {}),
})
const joined = (into?: ForOffice, from?: ForOffice) => joinedAnswers(episode('into', into), episode('from', from))

describe('what an office asks, of two episodes that are one', () => {
  it('stands one below the other where both were answered', () => {
    const both = joined({ reason: 'a patient', typeOfChange: 'dose' }, { reason: 'a talk', answerFound: 'yes' })
    expect(both.forOffice).toEqual({ reason: 'a patient\na talk', typeOfChange: 'dose', answerFound: 'yes' })
  })

  it('keeps of a form what only one answered, and of a question that both answered the answer of the one that stays', () => {
    const into = { answers: { one: { q1: 'mine', q2: ['a'] } } }
    const from = { answers: { one: { q1: 'yours', q3: 4 }, two: { q1: 'other' } } }
    expect(joined(into, from).forOffice).toEqual({
      answers: { one: { q1: 'mine', q2: ['a'], q3: 4 }, two: { q1: 'other' } },
    })
  })

  it('is not there where nobody was asked', () => {
    expect(joined()).not.toHaveProperty('forOffice')
  })
})

const text = fc.constantFrom('one', 'two', 'three words here', 'ünï')
const answers = fc.dictionary(
  fc.constantFrom('q1', 'q2', 'constructor', '__proto__', 'toString'),
  fc.oneof(text, fc.integer({ min: -5, max: 5 }), fc.array(text, { maxLength: 2 })),
)
const office: fc.Arbitrary<ForOffice> = fc.record(
  {
    reason: text,
    answerFound: text,
    typeOfChange: text,
    answers: fc.dictionary(fc.constantFrom('1234567/a', 'constructor', '__proto__'), answers),
  },
  { requiredKeys: [] },
)

it('loses no text and no answer, whatever both hold', () => {
  fc.assert(
    fc.property(office, office, (into, from) => {
      const both = joined(into, from).forOffice ?? {}
      for (const one of [into, from]) {
        for (const field of ['reason', 'answerFound', 'typeOfChange'] as const) {
          expect(both[field] ?? '').toContain(one[field] ?? '')
        }
        for (const [pack, given] of Object.entries(one.answers ?? {})) {
          const kept = new Map(Object.entries(both.answers ?? {})).get(pack)
          expect(Object.keys(kept ?? {})).toEqual(expect.arrayContaining(Object.keys(given)))
        }
      }
      for (const [pack, given] of Object.entries(into.answers ?? {})) {
        expect(new Map(Object.entries(both.answers ?? {})).get(pack)).toMatchObject(given)
      }
    }),
  )
})

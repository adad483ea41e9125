import fc from 'fast-check'
import { expect, test } from 'vitest'
import { say } from '../../../components/testing.tsx'
import { ownEntries, ownGiven, ownOf } from './claimOfficeOwn.ts'

const ENTRIES = ownEntries(say)
const codes = (id: string): string[] =>
  ENTRIES.flatMap(entry => (entry.id === id && 'options' in entry ? entry.options.map(({ code }) => code) : []))

test('none is required, and no two choices of a question read alike', () => {
  expect(ENTRIES.map(({ id, required }) => [id, required])).toEqual([
    ['reason', false],
    ['answerFound', false],
    ['typeOfChange', false],
  ])
  for (const { id } of ENTRIES) expect(new Set(codes(id)).size).toBe(codes(id).length)
})

test('what is chosen is kept in words and comes back as it was chosen', () => {
  const one = (id: string) => fc.option(fc.constantFrom(...codes(id)), { nil: undefined })
  const several = fc.subarray(codes('typeOfChange'))
  fc.assert(
    fc.property(one('reason'), one('answerFound'), several, (reason, answerFound, typeOfChange) => {
      const answers = {
        ...(reason && { reason }),
        ...(answerFound && { answerFound }),
        ...(typeOfChange.length > 0 && { typeOfChange }),
      }
      expect(ownGiven(ownOf(answers)).answers).toEqual(answers)
    }),
  )
})

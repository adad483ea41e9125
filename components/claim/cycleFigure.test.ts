import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hundredthsOf } from './cycleFigure.ts'

test.each([
  ['25', 2500],
  ['0.5', 50],
  ['0,05', 5],
  [' 12.25 ', 1225],
  ['007', 700],
])('%s', (typed, expected) => {
  expect(hundredthsOf(typed)).toBe(expected)
})

test.each(['', '0', '0.00', '-1', '1.234', '1e3', '1.', '.5', '1 000', '1,000.5', '٣', '1234567', 'much'])(
  '%j is no figure',
  typed => {
    expect(hundredthsOf(typed)).toBeUndefined()
  },
)

test('what is kept comes back as it was, however it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.constantFrom('.', ','), (hundredths, point) => {
      expect(hundredthsOf(String(hundredths / 100).replace('.', point))).toBe(hundredths)
      expect(hundredthsOf((hundredths / 100).toFixed(2).replace('.', point))).toBe(hundredths)
    }),
  )
})

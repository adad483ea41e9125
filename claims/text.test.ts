import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean, fill } from './text.ts'

test('what hides or reorders text is gone, what means something stays', () => {
  expect(clean('\u202Egnp.exe\u202C \u2066x\u2069\u200F')).toBe('gnp.exe x')
  expect(clean('bell\u0007 escape\u001B[31m next\u0085line\nand\tmore\u2028end')).toBe(
    'bell escape[31m next line and more end',
  )
  expect(clean('zero\u200Bwidth\uFEFF soft\u00ADhyphen \u{E0041}tag')).toBe('zerowidth softhyphen tag')
  expect(clean('  ≥ ≤ µ ± β₂ 日本 עברית 👩‍⚕️  ')).toBe('≥ ≤ µ ± β₂ 日本 עברית 👩‍⚕️')
})

test('lone surrogates become U+FFFD and letters are composed', () => {
  expect(clean('a\ud800b')).toBe('a\uFFFDb')
  expect(clean('e\u0301')).toBe('é')
})

test('cleaning twice changes nothing, and its result is well-formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const once = clean(text)
      expect(clean(once)).toBe(once)
      expect(once.isWellFormed()).toBe(true)
    }),
  )
})

test('a value that looks like a place is not filled again', () => {
  expect(fill('{a} and {b}', { a: '{b}', b: 2 })).toBe('{b} and 2')
  expect(fill('{unknown}', {})).toBe('{unknown}')
})

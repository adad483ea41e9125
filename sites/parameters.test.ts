import { expect, it } from 'vitest'
import { decode, decodePath, parametersOf, valuesOf } from './parameters.ts'

it.each([
  ['heart+failure', 'heart failure'],
  ['6.5%25', '6.5%'],
  ['a%2520b', 'a%20b'],
  ['%E0%A4%A', 'à¤%A'],
  ['1%2B1+%zz', '1+1 %zz'],
  ['caf%E9', 'café'],
  ['Sj%F6gren%C3%B6', 'Sjögrenö'],
])('decodes %s', (raw, expected) => expect(decode(raw)).toBe(expected))

it('keeps a plus in a path, also beside broken escapes', () => {
  expect(decodePath('a+b%20c')).toBe('a+b c')
  expect(decodePath('a+b&c%zz')).toBe('a+b&c%zz')
})

it('reads repeated and oddly written parameters in order', () => {
  const found = parametersOf('?Term=a&&x&=y&te%72m=b+c&TERM=')
  expect(valuesOf(found, 'term')).toEqual(['a', 'b c', ''])
  expect(valuesOf(found, 'x')).toEqual([])
  expect(parametersOf('')).toEqual([])
  expect(parametersOf('#')).toEqual([])
})

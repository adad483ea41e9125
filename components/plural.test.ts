// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { count } from './plural.ts'
import { say } from './testing.tsx'
import type { Say } from './words.tsx'

test('English has two forms', () => {
  expect(count(say, 'sources', 1)).toBe('1 source')
  expect(count(say, 'sources', 0)).toBe('0 sources')
  expect(count(say, 'sources', 1200)).toBe('1,200 sources')
})

test('a form that a language has and its texts lack falls back', () => {
  const polish: Say = (key, n) => (key === 'languageTag' ? 'pl' : key === 'sources_other' ? `${n} inne` : '')
  expect(count(polish, 'sources', 3)).toBe('3 inne')
})

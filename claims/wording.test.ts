import { expect, test } from 'vitest'
import { freezeCounting } from './freezeRule.ts'
import { RULES, ruleById } from './rules/index.ts'
import { NO_AMOUNT } from './rules/parts.ts'
import { isRecent } from './sourcesThatCount.ts'
import { english } from './texts.en.ts'
import { figureIn, labelled, sayAnswer, sayCap, sayCapOver, sayCounting, sayExplained } from './wording.ts'
import 'temporal-polyfill/global'

const figure = figureIn(english)

test('what became of an episode, in words', () => {
  const capped = { why: 'capped', cap: '20.00', per: 'year', over: '3.50' } as const
  expect(sayExplained(english, capped, figure)).toBe('At most 20 a year: 3.5 over, not claimed.')
  expect(sayExplained(english, { why: 'noApplication' }, figure)).toBe('0: no application written.')
  expect(sayExplained(english, { why: 'countedArticles', counted: 1, all: 3 }, figure)).toBe(
    'Articles counted: 1. Sources opened: 3.',
  )
})

test('how each rule counts and what it gives at most, in words that leave no place unfilled', () => {
  for (const { id, counting, caps } of RULES) {
    const frozen = freezeCounting(counting)
    const said = [
      ...(frozen ? [sayCounting(english, frozen, figure)] : []),
      ...caps.map(c => sayCap(english, c, figure)),
    ]
    for (const text of said) expect(text, id).toMatch(/^[^{}]+\.$/)
  }
  const counting = freezeCounting(ruleById('ca-cfpc-linking-learning')?.counting ?? { basis: 'none', why: 'record' })
  expect(counting && sayCounting(english, counting, figure)).toBe('Up to 5 for each episode that was followed up.')
})

test('every reason for no amount has its words', () => {
  for (const why of NO_AMOUNT) expect(english[`noAmount_${why}`]).toMatch(/^(?:No amount: |This is a record).+\.$/)
})

test('an article is as old as it may be: of a year or month its first day is taken', () => {
  const recent = (published: string) => isRecent(published, 2, '2026-11-22')
  expect(['2025', '2024-12', '2024-11-22', '2024-11-21', '2024-11', '2024', '2021'].map(recent)).toEqual([
    ...[true, true, true, false, false, false, false],
  ])
})

test('an answer stands with the codes of the office, unless they say the same', () => {
  expect(sayAnswer(english, { text: 'Monitoring; Referral', codes: ['C', 'D'] })).toBe('Monitoring; Referral (C; D)')
  expect(sayAnswer(english, { text: '4', codes: ['4'] })).toBe('4')
  expect(sayAnswer(english, { text: '4 (1 low – 5 high)', codes: ['4'] })).toBe('4 (1 low – 5 high)')
  expect(sayAnswer(english, { text: 'In my own words' })).toBe('In my own words')
})

test('a question stands before its answer with one mark at its end', () => {
  const said = ['What did you find?', 'Found:', 'Anything else', 'Say what changed.'].map(one => labelled(english, one))
  expect(said).toEqual(['What did you find?', 'Found:', 'Anything else:', 'Say what changed.'])
})

test('a cap that took something says how much', () => {
  expect(sayCapOver(english, { amount: 2000, per: 'activity' }, 1000, figure)).toBe(
    'At most 20 in one activity of a provider: 10 over, not claimed.',
  )
})

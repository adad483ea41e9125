import { describe, expect, test } from 'vitest'
import { PACK_REASONS } from '../../claims/packs/problems.ts'
import { say } from '../testing.tsx'
import { pathsTo, placeText } from './places.ts'
import { foundText, problemText } from './problemText.ts'

describe('a problem in words', () => {
  test.each(PACK_REASONS)('%s is a sentence of its own', reason => {
    const text = problemText(say, { path: 'attestation', reason, found: 'x1', limit: 7 })
    expect(text).toMatch(/^[“A-Z].+[.]$/)
    expect(text).not.toMatch(/\$|undefined|\bx1\b.*\bx1\b/)
    const others = PACK_REASONS.filter(other => other !== reason)
    expect(
      others.map(other => problemText(say, { path: 'attestation', reason: other, found: 'x1', limit: 7 })),
    ).not.toContain(text)
  })

  test.each([
    ['provider.accmeId', 'wrongForm', 'seven digits'],
    ['activity.id', 'wrongForm', 'EVH-POC-2026'],
    ['sources[3]', 'wrongForm', 'host name'],
    ['form[0].id', 'wrongForm', 'small letters'],
    ['returnTo.web', 'wrongForm', 'https://'],
    ['submission.withinDays', 'wrongForm', 'whole number'],
    ['rule', 'wrongForm', 'us-ama-cat1-ipoc'],
    ['schemaVersion', 'notInList', 'the number 1'],
    ['activity.end', 'dateOrder', 'before the first'],
    ['submission.until', 'dateOrder', 'before the activity ends'],
    ['submission.completeWithinDays', 'dateOrder', 'days to finish'],
    ['submission', 'needsOne', 'claims are taken'],
    ['returnTo', 'needsOne', 'e-mail'],
    ['', 'empty', 'nothing in this file'],
  ] as const)('%s, %s: says what belongs there', (path, reason, words) => {
    expect(problemText(say, { path, reason })).toContain(words)
  })

  test.each([
    ['text', 'A text'],
    ['number', 'a number'],
    ['list', 'A list'],
    ['fields', 'braces'],
    ['yesNo', 'true or false'],
  ] as const)('what belongs there is %s', (wanted, words) => {
    expect(problemText(say, { path: 'form[0].required', reason: 'wrongType', found: 'x', wanted })).toContain(words)
  })

  test('the limit and the line', () => {
    expect(problemText(say, { path: 'credit.perCycle', reason: 'tooMuch', found: '50', limit: 5 })).toContain(
      'at most 5',
    )
    expect(problemText(say, { path: '', reason: 'notJson', line: 12 })).toContain('line 12')
  })

  test('what stands there, where the sentence does not say it', () => {
    expect(foundText({ path: 'attestation', reason: 'markup', found: '<b>' })).toBe('<b>')
    expect(foundText({ path: 'credit', reason: 'unknownField', found: 'x' })).toBeUndefined()
    expect(foundText({ path: 'disclosures', reason: 'tooFew', found: '[…]' })).toBeUndefined()
  })
})

describe('a place in words', () => {
  test.each([
    ['form[2].options[0].label', 'Question 3 · Answer 1 · Words'],
    ['evaluation[1].to', 'Evaluation question 2 · To'],
    ['roster.columns[4].header', 'Column 5 · Heading'],
    ['disclosures[0]', 'Paragraph 1'],
    ['professions[3]', 'Who may claim'],
    ['sources[12]', 'Approved sources'],
    ['credit.perCycle', 'For one question'],
    ['credit', 'Credit'],
    ['form', 'Your form for each question'],
    ['maximun', 'maximun'],
  ])('%s is %s', (path, words) => {
    expect(placeText(say, path)).toBe(words)
  })

  test('from the whole to the smallest', () => {
    expect(pathsTo('form[2].options[0].label')).toEqual([
      'form',
      'form[2]',
      'form[2].options',
      'form[2].options[0]',
      'form[2].options[0].label',
    ])
  })
})

import { expect, test } from 'vitest'
import { RULES, ruleById, rulesFor } from './index.ts'
import { creditRule } from './schema.ts'

test.each(RULES.map(rule => [rule.id, rule] as const))('%s is a rule', (_, rule) => {
  expect(creditRule.parse(rule)).toEqual(rule)
})

test('a rule with a mistake is refused', () => {
  const rule = ruleById('us-ama-cat2')
  expect(creditRule.safeParse({ ...rule, counting: { basis: 'time' } }).success).toBe(false)
  expect(creditRule.safeParse({ ...rule, requires: ['everything'] }).success).toBe(false)
  expect(creditRule.safeParse({ ...rule, extra: 1 }).success).toBe(false)
  expect(creditRule.safeParse({ ...rule, provenance: [{ url: 'javascript:alert(1)' }] }).success).toBe(false)
})

test('ids are unique, and no other file names one twice', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  expect(ruleById('xx-nothing')).toBeUndefined()
})

test('the learning record comes first for everybody, Category 2 only for physicians in the United States', () => {
  const ids = (country?: string, profession?: string) => rulesFor(country, profession).map(({ id }) => id)
  expect(ids()).toEqual(['learning-record'])
  expect(ids('US', 'RN')).toEqual(['learning-record'])
  expect(ids('CA', 'MD')).toEqual(['learning-record'])
  expect(ids('US')).toEqual(['learning-record'])
  expect(ids('us', ' md ')).toEqual(['learning-record', 'us-ama-cat2'])
  expect(ids('US', 'DO')).toEqual(['learning-record', 'us-ama-cat2'])
})

test('Category 2 says what the sources say', () => {
  const rule = ruleById('us-ama-cat2')
  expect(rule?.counting).toMatchObject({ unit: 'AMA PRA Category 2 Credit™', amount: 100, minutes: 60, increment: 25 })
  expect(rule?.wording.attestation).toBe(
    'I determined this to be a worthwhile, non-promotional learning experience related to my practice and claim only the time I spent.',
  )
  expect(rule?.wording.claimLine).toBe('Self-claimed by the physician; not certified by an accredited provider.')
  expect(rule?.provenance.map(({ checked }) => checked)).toEqual(['2026-11-22', '2026-11-22'])
})

test('no rule promises anything', () => {
  for (const { name, activity, wording } of RULES) {
    const said = [name, activity.name, wording.attestation, wording.claimLine].join(' ')
    expect(said).not.toMatch(/\bearned|awarded|eligible|approved|certificate|entitled/i)
    for (const never of wording.neverPrint) expect(said).not.toContain(never)
  }
})

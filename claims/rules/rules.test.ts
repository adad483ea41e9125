import { expect, test } from 'vitest'
import { COUNTRIES } from '../countries.ts'
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

const ids = (country?: string, profession?: string) => rulesFor(country, profession).map(({ id }) => id)

test('only the rules of one’s country and profession are offered, the learning record first', () => {
  expect(ids()).toEqual(['learning-record'])
  expect(ids('US')).toEqual(['learning-record'])
  expect(ids('US', 'other')).toEqual(['learning-record'])
  expect(ids('US', 'nurse')).toEqual(['learning-record', 'us-ancc-contact-hour'])
  expect(ids('US', 'RN')).toEqual(['learning-record', 'us-ancc-contact-hour'])
  expect(ids('US', 'physicianAssistant')).toEqual(['learning-record', 'us-nccpa-cat2'])
  expect(ids('US', 'pharmacist')).toEqual(['learning-record', 'us-acpe'])
  expect(ids('GB', 'nurse')).toEqual(['learning-record', 'gb-nmc-cpd'])
  expect(ids('GB', 'pharmacist')).toEqual(['learning-record', 'gb-gphc'])
  expect(ids('CA', 'trainee')).toContain('ca-cfpc-noncertified')
  expect(ids('us', ' md ')).toContain('us-ama-cat2')
  expect(ids('US', 'DO')).toContain('us-aoa-2b')
  expect(ids('US', 'MD')).not.toContain('us-aoa-2b')
  expect(ids('DE', 'physician')).toEqual(['learning-record', 'de-mfbo-e', 'eu-ecmec'])
  expect(ids('NZ', 'physician')).toEqual(['learning-record', 'nz-mcnz'])
})

test('every country that can be chosen has a rule for its physicians, and every rule a country that can be chosen', () => {
  for (const country of COUNTRIES) expect(ids(country, 'physician').length, country).toBeGreaterThan(1)
  const known: readonly string[] = COUNTRIES
  for (const { id, body } of RULES) expect(body?.countries.every(code => known.includes(code)) ?? true, id).toBe(true)
})

test('what excludes another is excluded by it, and is a rule', () => {
  for (const { id, stacking } of RULES) {
    for (const other of stacking.exclusiveWith) {
      expect(ruleById(other)?.stacking.exclusiveWith, `${id} and ${other}`).toContain(id)
    }
  }
})

test('below B nothing is counted, and what is counted rests on a page', () => {
  for (const { id, counting, confidence, provenance, body } of RULES) {
    if (confidence === 'C' || confidence === 'D') expect(counting.basis, id).toBe('none')
    expect(body === null || provenance.length > 0, id).toBe(true)
    if (counting.basis !== 'none')
      expect(
        provenance.some(({ supports }) => supports.includes('counting')),
        id,
      ).toBe(true)
  }
})

test('a rule of B says what year its oldest page is of, or rests on one without a date', () => {
  for (const { id, confidence, confirmedIn, provenance } of RULES.filter(rule => rule.confidence === 'B')) {
    const years = provenance.flatMap(({ date }) => date?.slice(0, 4) ?? [])
    if (confirmedIn !== null) expect(years, id).toContain(confirmedIn)
    else expect(confidence === 'B' && provenance.some(({ date }) => date === null), id).toBe(true)
  }
})

test('caps of a year or a cycle say when it begins', () => {
  for (const { id, caps, cycle } of RULES) {
    if (caps.some(({ per }) => per === 'cycle')) expect(cycle?.months, id).toBeGreaterThan(0)
    if (caps.some(({ per }) => per === 'year')) expect(cycle, id).not.toBeNull()
  }
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

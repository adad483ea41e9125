import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examplePack } from '../../../claims/packs/testing.ts'
import { RULES, ruleById } from '../../../claims/rules/index.ts'
import { learningRecord } from '../../../claims/rules/learning-record.ts'
import { say } from '../../../components/testing.tsx'
import { ASKED_BY_RULES, faultOf, fieldsAsked, learnerFields, learnerLeaving, learnerToKeep } from './claimLearner.ts'

const IPOC = ruleById('us-ama-cat1-ipoc') ?? learningRecord

describe('who claims', () => {
  test('a record asks for a name and nothing else', () => {
    expect(fieldsAsked(learningRecord)).toEqual(['name'])
  })

  test('a pack asks for what its file, its form and its table name', () => {
    const asked = fieldsAsked(IPOC, examplePack())
    expect(asked).toEqual(expect.arrayContaining(['givenName', 'familyName', 'npi', 'licenceState', 'birthMonthDay']))
    expect(asked).not.toContain('email')
  })

  test('every number or name that a rule also asks for has a field', () => {
    const about = /number|\bid\b|name|birth|NPI/
    const phrases = RULES.flatMap(({ alsoAsks }) => alsoAsks).filter(phrase => about.test(phrase))
    expect(phrases.length).toBeGreaterThan(3)
    for (const phrase of phrases) expect(ASKED_BY_RULES, phrase).toHaveProperty([phrase])
  })

  test('a number is called as its rule calls it', () => {
    const rule = ruleById('sg-smc-3a') ?? learningRecord
    const labels = learnerFields(say, rule, undefined, {}, false, () => undefined).map(({ label }) => label)
    expect(labels).toContain('Registration number')
  })

  test('what was remembered for another claim stays here', () => {
    const learner = { name: 'Dr A', npi: '1234567893', reportConsent: true }
    expect(learnerLeaving(learningRecord, undefined, learner)).toEqual({ name: 'Dr A' })
    expect(learnerLeaving(IPOC, examplePack(), learner)).toMatchObject({ npi: '1234567893', reportConsent: true })
    expect(learnerLeaving(IPOC, examplePack(), {})).toMatchObject({ reportConsent: false })
    expect(learnerLeaving(IPOC, examplePack(), { birthMonthDay: ' --04-23 ' })).toMatchObject({
      birthMonthDay: '04-23',
    })
    expect(learnerToKeep(learner)).toEqual({ name: 'Dr A', npi: '1234567893' })
  })
})

describe('a fact as it was typed', () => {
  // The example of CMS, "NPI Check Digit", 2004.
  test('an NPI has ten digits, the last of which checks the others', () => {
    expect(faultOf('npi', '1234567893')).toBeUndefined()
    expect(faultOf('npi', ' 1234567893 ')).toBeUndefined()
    for (const wrong of ['1234567890', '123456789', '12345678933', 'abcdefghij']) {
      expect(faultOf('npi', wrong), wrong).toBe('learnerNpiWrong')
    }
  })

  test('one wrong digit of an NPI is always seen', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'1234567893']
        digits[at] = String((Number(digits[at]) + by) % 10)
        expect(faultOf('npi', digits.join(''))).toBe('learnerNpiWrong')
      }),
    )
  })

  test('of a birthday the month and day, never the year', () => {
    expect(faultOf('birthMonthDay', '04-23')).toBeUndefined()
    expect(faultOf('birthMonthDay', '--04-23')).toBeUndefined()
    for (const wrong of ['1970-04-23', '13-01', '04-32', '4/23']) {
      expect(faultOf('birthMonthDay', wrong), wrong).toBe('learnerBirthMonthDayWrong')
    }
  })

  test('nothing is wrong with what was left empty', () => {
    for (const field of ['npi', 'birthMonthDay', 'email']) expect(faultOf(field, '  ')).toBeUndefined()
  })
})

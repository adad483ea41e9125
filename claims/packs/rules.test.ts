import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { RULES, ruleById } from '../rules/index.ts'
import { notFollowed } from './limits.ts'
import { limitsOfRule, ruleStanding, rulesWithPacks } from './rules.ts'
import { packShown } from './shown.ts'
import { examplePack } from './testing.ts'

describe('which rules can have a pack', () => {
  test('a provider’s, of which is known what it counts', () => {
    expect(rulesWithPacks().map(({ id }) => id)).toEqual(['us-ama-cat1-ipoc', 'us-aafp-poc'])
    expect(ruleStanding('us-ama-cat2')).toBe('notByProvider')
    expect(ruleStanding('ch-siwf')).toBe('notByProvider')
    expect(ruleStanding('us-abim-moc')).toBe('noAmount')
    expect(ruleStanding('us-no-such-rule')).toBe('unknown')
  })
})

describe('what a rule limits', () => {
  test('the last day of a rule is the one before it ends', () => {
    const rule = ruleById('us-aafp-poc')
    expect(rule && limitsOfRule({ ...rule, validTo: '2028-03-01' }).lastDay).toBe('2028-02-29')
  })

  test('is read from every rule', () => {
    for (const rule of RULES) expect(limitsOfRule(rule).requires).toBe(rule.requires)
  })

  test('of the AAFP is 20 an activity: a pack that gives more is told so', () => {
    const rule = ruleById('us-aafp-poc')
    const pack = { ...examplePack(), rule: 'us-aafp-poc', credit: { perCycle: 0.5, maximum: 30 } }
    expect(rule && notFollowed(limitsOfRule(rule), pack)).toEqual(['perActivity'])
  })
})

describe('a pack as it is shown', () => {
  test('with its rule, its sources by name and what it asks for', () => {
    const shown = packShown(examplePack(), id => (id === 'pmc' ? undefined : id === 'pubmed' ? 'PubMed' : id))
    expect(shown.sources.slice(0, 2)).toEqual(['PubMed', 'pmc'])
    expect(shown.unknownSources).toEqual(['pmc'])
    expect(shown.rule).toEqual({ name: ruleById('us-ama-cat1-ipoc')?.name, unit: 'AMA PRA Category 1 Credit™' })
    expect(shown.asked.map(({ id }) => id)).toEqual(['why', 'found', 'use', 'changed-what'])
    expect(shown.identity).toEqual(['npi', 'licenceState', 'licenceNumber', 'birthMonthDay'])
    expect(shown).toMatchObject({ standing: 'fits', notFollowed: [] })
  })

  test('of a rule that nobody knows, under its id and without an amount’s unit', () => {
    const shown = packShown({ ...examplePack(), rule: 'us-no-such-rule' }, id => id)
    expect(shown).toMatchObject({ rule: { name: 'us-no-such-rule', unit: '' }, standing: 'unknown', notFollowed: [] })
  })
})

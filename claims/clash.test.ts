import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimedIn, clash, clashesOf } from './clash.ts'

const VOIDED = { on: '2026-11-22' }

const claimed = (rule: string, amount: string | undefined, exclusiveWith?: string[]): string =>
  JSON.stringify({ rule: { id: rule, ...(exclusiveWith && { exclusiveWith }) }, totals: { episodes: 1, amount } })

const RULES = ['learning-record', 'us-one', 'us-two', 'ca-one'] as const
const rule = fc.constantFrom(...RULES)
const held = fc
  .record({
    rule,
    episodes: fc.array(fc.constantFrom<string>('e1', 'e2', 'e3', 'e4'), { maxLength: 5 }),
    amount: fc.constantFrom('1.00', undefined),
    exclusiveWith: fc.option(fc.subarray([...RULES]), { nil: undefined }),
    spoiled: fc.constantFrom(undefined, undefined, undefined, '', 'no JSON', '{}', 'null', '[]'),
    voided: fc.constantFrom(undefined, undefined, VOIDED),
  })
  .map(({ amount, exclusiveWith, spoiled, voided, ...claim }) => ({
    ...claim,
    document: spoiled ?? claimed(claim.rule, amount, exclusiveWith),
    ...(voided && { voided }),
  }))

describe('two claims of the same episode', () => {
  const of = (rule: string, amount?: string, exclusiveWith?: string[]) => ({
    ...{ rule, episodes: ['e1', 'e2'], document: claimed(rule, amount, exclusiveWith) },
  })

  test('clash under the same rule, and name what they share', () => {
    expect(clash(of('us-one', '1.00'), { ...of('us-one', '0.50'), episodes: ['e2', 'e3'] })).toEqual(['e2'])
    expect(clash(of('us-one', '1.00'), { ...of('us-one', '0.50'), episodes: ['e3'] })).toEqual([])
  })

  test('clash under rules of which either excludes the other, when both claim an amount', () => {
    const excluding = of('us-one', '1.00', ['us-two'])
    expect(clash(excluding, of('us-two', '1.00'))).toEqual(['e1', 'e2'])
    expect(clash(of('us-two', '1.00'), excluding)).toEqual(['e1', 'e2'])
    expect(clash(excluding, of('us-two'))).toEqual([])
    expect(clash(excluding, of('ca-one', '1.00'))).toEqual([])
  })

  test('do not, where one of them took nothing of it: a record, or a row of 0.00', () => {
    const rows = [{ amount: '0.00' }, { amount: '1.00' }]
    const document = JSON.stringify({ rule: { id: 'us-one' }, totals: { episodes: 2, amount: '1.00' }, rows })
    const one = { rule: 'us-one', episodes: ['e1', 'e2'], document }
    expect(clash(one, of('us-one', '1.00'))).toEqual(['e2'])
    expect(clash(of('us-one', '1.00'), one)).toEqual(['e2'])
    expect(clash(one, of('us-one'))).toEqual([])
    expect([...claimedIn([one])]).toEqual(['e2'])
    expect([...claimedIn([{ ...one, voided: VOIDED }, of('us-one'), of('learning-record', '1.00')])]).toEqual([])
  })

  test('that cannot be read are taken for claims with an amount', () => {
    const excluding = of('us-one', '1.00', ['us-two'])
    expect(clash(excluding, { ...of('us-two'), document: 'no JSON' })).toEqual(['e1', 'e2'])
    expect(clash(excluding, { ...of('us-two'), document: '{}' })).toEqual(['e1', 'e2'])
  })
})

describe('whatever is claimed', () => {
  test('it is the same seen from either side', () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        expect(clash(b, a).toSorted()).toEqual(clash(a, b).toSorted())
      }),
    )
  })

  test('what they clash over stands in both, each once', () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        const shared = clash(a, b)
        expect(new Set(shared).size).toBe(shared.length)
        for (const id of shared) expect([a.episodes.includes(id), b.episodes.includes(id)]).toEqual([true, true])
      }),
    )
  })

  test('what was withdrawn bars nothing, and neither does a record', () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        expect(clash({ ...a, voided: VOIDED }, b)).toEqual([])
        expect(clash({ ...a, rule: 'learning-record' }, b)).toEqual([])
      }),
    )
  })

  test('of many, each is named with those that it clashes with', () => {
    fc.assert(
      fc.property(fc.array(held, { maxLength: 6 }), many => {
        const claims = many.map((claim, index) => ({ ...claim, id: `c${index}` }))
        const found = clashesOf(claims)
        for (const one of claims) {
          const others = claims.filter(other => other !== one && clash(one, other).length > 0)
          expect((found.get(one.id) ?? []).toSorted()).toEqual(others.map(({ id }) => id).toSorted())
        }
      }),
    )
  })
})

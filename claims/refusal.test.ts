import { expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { count, type PackTerms } from './count.ts'
import { anEpisode } from './fixtures.ts'
import { prepare } from './prepare.ts'
import { ieMpcWbl } from './rules/ie-mpc-wbl.ts'
import type { CreditRule } from './rules/schema.ts'
import { usAmaCat1Ipoc } from './rules/us-ama-cat1-ipoc.ts'

const zone = 'Europe/Dublin'
const explained = (rule: CreditRule, at: string, pack?: PackTerms) => {
  const entry = anEpisode(0, { startedAt: Date.parse(at), zone })
  const period = { from: '2020-01-01', to: '2030-01-01', zone }
  const choices = { searches: false, minutes: false }
  const { ready } = prepare({ rule, episodes: [entry], period, claimed: [], choices })
  const { amount, episodes } = count(rule, ready, { method: 'episode', ...(pack && { pack }) })
  return [episodes[0]?.explanation, amount]
}

test('a rule counts from the first local day on which it is in force', () => {
  // Dublin is an hour ahead of UTC in May.
  expect(explained(ieMpcWbl, '2025-04-30T22:59:00Z')).toEqual(['notInForce', '0.00'])
  expect(explained(ieMpcWbl, '2025-04-30T23:00:00Z')).toEqual(['counted', '0.02'])
  expect(explained({ ...ieMpcWbl, validTo: '2026-05-01' }, '2026-04-30T23:00:00Z')).toEqual(['notInForce', '0.00'])
})

test('what began before a pack was acknowledged, or outside its days, is not in its activity', () => {
  const acknowledgedAt = Date.parse('2026-06-01T12:00:00Z')
  const pack: PackTerms = {
    ...{ id: 'p', ruleId: 'us-ama-cat1-ipoc', from: '2026-06-01', to: '2026-07-01', acknowledgedAt },
    ...{ amount: 50, most: null, vets: ({ site }) => site === 'uptodate' },
  }
  const when = (at: string) => explained(usAmaCat1Ipoc, at, pack)
  expect(when('2026-05-31T22:59:00Z')).toEqual(['outsidePack', '0.00'])
  expect(when('2026-06-01T11:59:59Z')).toEqual(['beforePack', '0.00'])
  expect(when('2026-06-01T12:00:00Z')).toEqual(['counted', '0.50'])
  expect(when('2026-06-30T23:00:00Z')).toEqual(['outsidePack', '0.00'])
  const vets = () => false
  expect(explained(usAmaCat1Ipoc, '2026-06-02T12:00:00Z', { ...pack, vets })).toEqual(['notVetted', '0.00'])
})

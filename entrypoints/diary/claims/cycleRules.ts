import type { Earlier } from '../../../claims/context.ts'
import { earlierOf } from '../../../claims/earlier.ts'
import { enoughUntil } from '../../../claims/enoughUntil.ts'
import { narrowRule } from '../../../claims/packs/terms.ts'
import { progress } from '../../../claims/progress.ts'
import { ruleById } from '../../../claims/rules/index.ts'
import type { CreditRule } from '../../../claims/rules/schema.ts'
import type { CycleSaid } from '../../../components/claim/cycleTypes.ts'
import type { FollowedCycle, Settings } from '../../../storage/settings.ts'
import type { Snapshot } from '../../../storage/watch.ts'
import { type HeldPack, heldPacks, packFor } from './claimPacks.ts'

/** A rule that is followed, as the newest pack for it narrows it. */
export interface FollowedRule {
  cycle: FollowedCycle
  /** Absent where this version does not know it. */
  rule?: CreditRule
  pack?: HeldPack
}

/** Every rule that is followed, in the order in which that began. */
export const followedRules = ({ cycles, packs }: Pick<Settings, 'cycles' | 'packs'>): FollowedRule[] => {
  const held = heldPacks(packs)
  return cycles.map(cycle => {
    const base = ruleById(cycle.rule)
    if (!base) return { cycle }
    const pack = packFor(held, base)
    const rule = (pack && narrowRule(base, pack.pack)) ?? base
    return { cycle, rule, ...(pack && { pack }) }
  })
}

/** What the claims hold that were not withdrawn. */
export const standingClaims = ({ claims }: Pick<Snapshot, 'claims'>): Earlier[] =>
  earlierOf(claims.filter(({ voided }) => voided === undefined))

/**
 * The local day before which nothing needs to be asked, because all followed rules have enough.
 * @param snapshot with all claims read: not one that says there is `more`
 * @param today ISO local day
 */
export const enoughUntilOf = (
  snapshot: { settings: Pick<Settings, 'cycles' | 'packs'> } & Pick<Snapshot, 'claims'>,
  today: string,
): string | undefined => {
  const earlier = standingClaims(snapshot)
  return enoughUntil(
    followedRules(snapshot.settings).flatMap(({ rule, cycle }) =>
      rule ? progress(rule, cycle, earlier, undefined, today) : [],
    ),
  )
}

/** The rules to keep once one more is followed; the same ones if it is already. */
export const following = (cycles: readonly FollowedCycle[], rule: string): FollowedCycle[] =>
  cycles.some(cycle => cycle.rule === rule) ? [...cycles] : [...cycles, { rule }]

/** … once one is not. */
export const notFollowing = (cycles: readonly FollowedCycle[], rule: string): FollowedCycle[] =>
  cycles.filter(cycle => cycle.rule !== rule)

/** … once something was said of one; what was left empty is no longer said. */
export const saying = (cycles: readonly FollowedCycle[], rule: string, said: CycleSaid): FollowedCycle[] =>
  cycles.map(cycle => (cycle.rule === rule ? { rule, ...said } : cycle))

import { ruleById } from '../rules/index.ts'
import type { IdentityField } from './fields.ts'
import { identityAsked } from './form.ts'
import { type Excess, notFollowed } from './limits.ts'
import { askedOfEach, type OfficeEntry } from './office.ts'
import { limitsOfRule, type RuleStanding, ruleStanding } from './rules.ts'
import type { Pack } from './schema.ts'
import { isHost } from './sources.ts'

/** A pack with what is read beside it: its rule, its sources by name, what it asks for. */
export interface PackShown {
  pack: Pack
  /** Its rule by name and unit; the id where this version does not know it. */
  rule: { name: string; unit: string }
  /** The approved sources by name, or as host names, in the pack's order. */
  sources: readonly string[]
  /** Among them short names of no site of this version: nothing that is noticed here is one of them. */
  unknownSources: readonly string[]
  /** Whether there can be a pack for its rule at all. */
  standing: RuleStanding
  /** In what it would give more than its rule, which is not followed. */
  notFollowed: readonly Excess[]
  /** What of each episode is asked. */
  asked: readonly OfficeEntry[]
  /** What is asked about the clinician. */
  identity: readonly IdentityField[]
}

/** @param siteName the name of a site by its id; undefined where there is none */
export const packShown = (pack: Pack, siteName: (id: string) => string | undefined): PackShown => {
  const rule = ruleById(pack.rule)
  const counting = rule?.counting
  return {
    pack,
    rule: { name: rule?.name ?? pack.rule, unit: counting && 'unit' in counting ? counting.unit : '' },
    sources: pack.sources.map(source => siteName(source) ?? source),
    unknownSources: pack.sources.filter(source => !isHost(source) && siteName(source) === undefined),
    standing: ruleStanding(pack.rule),
    notFollowed: rule ? notFollowed(limitsOfRule(rule), pack) : [],
    asked: askedOfEach(pack),
    identity: identityAsked(pack),
  }
}

import type { IdentityField } from '../../claims/packs/fields.ts'
import type { Excess } from '../../claims/packs/limits.ts'
import type { RuleStanding } from '../../claims/packs/rules.ts'
import type { Pack } from '../../claims/packs/schema.ts'
import type { TextKey } from '../words.tsx'

export const IDENTITY_TEXTS: Readonly<Record<IdentityField, TextKey>> = {
  npi: 'packFieldNpi',
  licenceState: 'packFieldLicenceState',
  licenceNumber: 'packFieldLicenceNumber',
  boardId: 'packFieldBoardId',
  birthMonthDay: 'packFieldBirthMonthDay',
  email: 'packFieldEmail',
}

export type Requires = NonNullable<Pack['requires']>[number]

export const REQUIRES_TEXTS: Readonly<Record<Requires, TextKey>> = {
  outcome: 'packRequiresOutcome',
  application: 'packRequiresApplication',
  minutes: 'packRequiresMinutes',
  followUp: 'packRequiresFollowUp',
}

/** In what a pack gives more than its rule. */
export const LIMIT_TEXTS: Readonly<Record<Excess, TextKey>> = {
  professions: 'packMoreProfessions',
  sources: 'packMoreSources',
  perEpisode: 'packMorePerEpisode',
  perYear: 'packMorePerYear',
  perActivity: 'packMorePerActivity',
  firstDay: 'packMoreFirstDay',
  lastDay: 'packMoreLastDay',
  claimUntil: 'packMoreClaimUntil',
  claimWithinDays: 'packMoreClaimWithin',
  completeWithinDays: 'packMoreCompleteWithin',
}

export const STANDING_TEXTS: Readonly<Record<Exclude<RuleStanding, 'fits'>, TextKey>> = {
  unknown: 'packRuleUnknown',
  notByProvider: 'packRuleNotByProvider',
  noAmount: 'packRuleNoAmount',
}

import type { ClaimOption } from '../../../components/claim/types.ts'
import type { Say } from '../../../components/words.tsx'
import type { ClaimChoices } from './claimChoices.ts'
import type { ClaimDraft } from './claimDraft.ts'

const EXTRAS = ['queries', 'minutes', 'forWhom', 'followUps', 'barriers'] as const
type Extra = (typeof EXTRAS)[number]

/** What may leave besides: each off until it is ticked, unless the rule or the pack's form needs it. */
export const optionsProps = (say: Say, { rule, extras }: ClaimDraft, choices: ClaimChoices): ClaimOption[] => {
  const byRule: Partial<Record<Extra, boolean>> = {
    minutes: rule.requires.includes('minutes'),
    followUps: rule.requires.includes('followUp'),
  }
  const byPack: Partial<Record<Extra, boolean>> = {
    queries: extras.searches && !choices.queries,
    minutes: extras.minutes && !choices.minutes,
  }
  return EXTRAS.map(extra => ({
    extra,
    on: choices[extra],
    forced: byRule[extra] ? say('claimMinutesNeeded') : byPack[extra] ? say('claimPackNeeds') : undefined,
  }))
}

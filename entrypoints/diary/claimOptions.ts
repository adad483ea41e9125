import type { CreditRule } from '../../claims/rules/schema.ts'
import type { ClaimOption } from '../../components/claim/types.ts'
import type { Say } from '../../components/words.tsx'
import type { ClaimChoices } from './claimChoices.ts'

const EXTRAS = ['queries', 'minutes', 'forWhom', 'followUps', 'barriers'] as const

/** What may leave besides: each off until it is ticked, unless the rule needs it. */
export const optionsProps = (say: Say, { requires }: CreditRule, choices: ClaimChoices): ClaimOption[] => {
  const needed = { minutes: requires.includes('minutes'), followUps: requires.includes('followUp') }
  return EXTRAS.map(extra => ({
    extra,
    on: choices[extra],
    forced: needed[extra as keyof typeof needed] ? say('claimMinutesNeeded') : undefined,
  }))
}

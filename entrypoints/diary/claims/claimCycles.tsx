import { useMemo } from 'preact/hooks'
import type { ClaimTexts } from '../../../claims/texts.ts'
import { CycleView } from '../../../components/claim/cycleView.tsx'
import { useSay } from '../../../components/words.tsx'
import { send } from '../../../messages/send.ts'
import type { FollowedCycle } from '../../../storage/settings.ts'
import type { Snapshot } from '../../../storage/watch.ts'
import type { ClaimDraft } from './claimDraft.ts'
import { cycleProps } from './cycleProps.ts'
import { enoughUntilOf, following, notFollowing, saying } from './cycleRules.ts'

/**
 * Looks again whether all followed rules have enough, after something was claimed, withdrawn, forgotten or followed. Not at
 * any other time: who wants to be asked all the same is asked.
 */
export const lookForEnough = (
  { settings, claims }: Pick<Snapshot, 'settings' | 'claims'>,
  today: string,
  cycles: FollowedCycle[] = settings.cycles,
): Promise<unknown> => {
  const until = enoughUntilOf({ settings: { ...settings, cycles }, claims }, today) ?? null
  const changed = cycles === settings.cycles ? {} : { cycles }
  return send<'settings'>({ type: 'settings', ...changed, enoughUntil: until })
}

export interface ClaimCyclesProps {
  snapshot: Snapshot
  draft: ClaimDraft
  texts: ClaimTexts
  /** ISO local day. */
  today: string
  tell: (work: Promise<unknown>) => void
}

/** How far one is in the cycles of the rules that one follows. */
export const ClaimCycles = ({ snapshot, draft, texts, today, tell }: ClaimCyclesProps) => {
  const say = useSay()
  const props = useMemo(() => cycleProps(say, { texts, today }, snapshot, draft), [say, texts, today, snapshot, draft])
  const { cycles } = snapshot.settings
  const set = (next: FollowedCycle[]) => tell(lookForEnough(snapshot, today, next))
  return (
    <CycleView
      {...props}
      onFollow={id => set(following(cycles, id))}
      onStop={id => set(notFollowing(cycles, id))}
      onChange={(id, said) => set(saying(cycles, id, said))}
      onAsk={asking =>
        tell(
          send<'settings'>({
            type: 'settings',
            enoughUntil: asking ? null : (enoughUntilOf(snapshot, today) ?? null),
          }),
        )
      }
    />
  )
}

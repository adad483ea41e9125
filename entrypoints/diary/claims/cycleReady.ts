import type { Earlier } from '../../../claims/context.ts'
import type { Count } from '../../../claims/count.ts'
import type { CycleWindow } from '../../../claims/cycleWindow.ts'
import type { Prepared } from '../../../claims/prepare.ts'

/** As much of a draft as says what could be claimed now. */
export interface CountedDraft {
  rule: { id: string }
  counted: Pick<Count, 'amount' | 'episodes'>
  preparation: { ready: readonly (Pick<Prepared, 'day'> & { episode: { id: string } })[] }
}

/**
 * What the draft would add to a rule in its present cycle or year: not what falls outside, nor what was just claimed.
 * @returns hundredths; undefined where the draft is of another rule or has no amount
 */
export const readyIn = (
  draft: CountedDraft | undefined,
  ruleId: string,
  window: CycleWindow | undefined,
  earlier: readonly Earlier[],
): number | undefined => {
  if (draft?.rule.id !== ruleId || draft.counted.amount === undefined) return undefined
  const claimed = new Set(earlier.filter(entry => entry.ruleId === ruleId).map(({ episodeId }) => episodeId))
  const inWindow = new Set(
    draft.preparation.ready
      .filter(({ day }) => !window || (window.from <= day && day < window.to))
      .map(({ episode }) => episode.id),
  )
  return draft.counted.episodes
    .filter(({ id }) => inWindow.has(id) && !claimed.has(id))
    .reduce((sum, { hundredths = 0 }) => sum + hundredths, 0)
}

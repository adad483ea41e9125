import { dayIn } from '../../../claims/days.ts'
import type { Progress } from '../../../claims/progress.ts'
import type { ClaimTexts } from '../../../claims/texts.ts'
import { figureIn } from '../../../claims/wording.ts'
import type { CycleAmounts } from '../../../components/claim/cycleTypes.ts'
import { count } from '../../../components/plural.ts'
import type { Say, TextKey } from '../../../components/words.tsx'

const TARGETS: Record<NonNullable<Progress['target']>['from'], TextKey> = {
  own: 'cycleTargetOwn',
  body: 'cycleTargetBody',
  cap: 'cycleTargetCap',
}

/** Why there are no days to show; claims are then taken together, where they have amounts at all. */
const withoutWindow = (say: Say, startMissing: boolean, hasAmounts: boolean): string => {
  if (startMissing) return say(hasAmounts ? 'cycleNoStart' : 'cycleStartFirst')
  return hasAmounts ? say('cycleNoWindow') : ''
}

/** "1 Jan to 31 Dec 2026 · 39 days left", or why not. @param startMissing of a cycle that is one's own */
export const windowText = (say: Say, { window, countable }: Progress, startMissing: boolean, today: string): string => {
  if (!window) return withoutWindow(say, startMissing, countable)
  const { from, daysLeft } = window
  const last = Temporal.PlainDate.from(today).add({ days: daysLeft }).toString()
  const language = say('languageTag')
  const first = dayIn(language, from.slice(0, 4) === last.slice(0, 4) ? 'brief' : 'short')
  const left = daysLeft === 0 ? say('cycleLastDay') : count(say, 'cycleDaysLeft', daysLeft)
  return `${say('cycleWindow', first(from), dayIn(language, 'short')(last))} · ${left}`
}

/** The sums of a rule, as figures to draw and in words. */
export const amountsText = (
  say: Say,
  { claimed, ready, target }: Progress,
  unit: string,
  texts: ClaimTexts,
): CycleAmounts => {
  const figure = (hundredths = 0): string => figureIn(texts)(hundredths / 100)
  const [has, could, whole] = [figure(claimed), figure(ready), figure(target?.amount)]
  return {
    ...{ claimed, ready, target: target?.amount },
    claimedText: say('cycleClaimed', has),
    readyText: say('cycleReady', could),
    targetText: target ? say(TARGETS[target.from], whole) : '',
    label: ready === undefined ? say('cycleBar', unit, has, whole) : say('cycleBarReady', unit, has, could, whole),
  }
}

import type { Earlier } from '../../../claims/context.ts'
import { asksStart, windowOf } from '../../../claims/cycleWindow.ts'
import { dayIn } from '../../../claims/days.ts'
import { termsOf } from '../../../claims/packs/terms.ts'
import { progress } from '../../../claims/progress.ts'
import type { CreditRule } from '../../../claims/rules/schema.ts'
import { noAmountOf } from '../../../claims/standing.ts'
import type { ClaimTexts } from '../../../claims/texts.ts'
import { figureIn, sayCap } from '../../../claims/wording.ts'
import type { CycleFollowed, CycleViewProps } from '../../../components/claim/cycleTypes.ts'
import type { Say, TextKey } from '../../../components/words.tsx'
import type { Snapshot } from '../../../storage/watch.ts'
import { type CountedDraft, readyIn } from './cycleReady.ts'
import { enoughUntilOf, type FollowedRule, followedRules, standingClaims } from './cycleRules.ts'
import { amountsText, windowText } from './cycleWords.ts'

/** What is shown with, and on which local day. */
export interface CycleMoment {
  texts: ClaimTexts
  /** ISO. */
  today: string
}

const ENOUGH: Record<'cycle' | 'year' | 'none', TextKey> = {
  cycle: 'cycleEnough',
  year: 'cycleEnoughYear',
  none: 'cycleEnoughAll',
}

/** One rule that is followed, in words and figures. */
const followedProps = (
  say: Say,
  { texts, today, profession }: CycleMoment & { profession: string | undefined },
  { rule, cycle, pack }: FollowedRule,
  earlier: readonly Earlier[],
  draft: CountedDraft | undefined,
): CycleFollowed => {
  if (!rule) return { id: cycle.rule, name: cycle.rule, window: '', facts: [], note: say('cycleUnknown') }
  const ready = readyIn(draft, rule.id, windowOf(rule, cycle.start, today), earlier)
  const found = progress(rule, cycle, earlier, ready, today)
  const terms = pack && termsOf(pack.pack, pack.acknowledgedAt)
  const why = noAmountOf(rule, { today, ...(profession && { profession }), ...(terms && { pack: terms }) })
  const unit = found.countable && 'unit' in rule.counting ? rule.counting.unit : undefined
  const startMissing = asksStart(rule) && cycle.start === undefined
  const caps = found.most.map(({ cap, used }) => {
    const most = sayCap(texts, cap, figureIn(texts))
    return used === undefined ? most : say('cycleCapUsed', most, figureIn(texts)(used / 100))
  })
  const asked = found.target?.from === 'body' ? [say('cycleBodyAsks')] : []
  return {
    ...{ id: rule.id, name: rule.name, window: windowText(say, found, startMissing, today) },
    ...(unit !== undefined && { amounts: amountsText(say, found, unit, texts), target: cycle.target ?? null }),
    ...(unit !== undefined && found.enough && { enough: say(ENOUGH[found.window?.per ?? 'none']) }),
    facts: unit === undefined ? [] : [say('cycleUnit', unit), ...caps, ...asked],
    ...(why && { note: texts[`noAmount_${why}`] }),
    ...(asksStart(rule) && { start: cycle.start ?? '' }),
  }
}

/**
 * What the cycle view shows.
 * @param snapshot with all claims read: not one that says there is `more`
 * @param draft the claim being made: what could be claimed now, under its rule alone; a rule not followed is offered
 */
export const cycleProps = (
  say: Say,
  { texts, today }: CycleMoment,
  snapshot: Snapshot,
  draft?: CountedDraft & { rule: Pick<CreditRule, 'name' | 'counting'> },
): Pick<CycleViewProps, 'followed' | 'follow' | 'enough'> => {
  const { settings } = snapshot
  const earlier = standingClaims(snapshot)
  const moment = { texts, today, profession: settings.profession }
  const followed = followedRules(settings).map(rule => followedProps(say, moment, rule, earlier, draft))
  const isOffered = draft && 'unit' in draft.rule.counting && !followed.some(({ id }) => id === draft.rule.id)
  const offered = isOffered ? draft.rule : undefined
  // What holds goes before what would hold: while nothing is asked, it is said, and can be ended.
  const silent = settings.enoughUntil !== undefined && today < settings.enoughUntil ? settings.enoughUntil : undefined
  const until = silent ?? enoughUntilOf(snapshot, today)
  return {
    followed,
    ...(offered && { follow: { id: offered.id, name: offered.name } }),
    ...(until !== undefined && {
      enough: { day: dayIn(say('languageTag'), 'long')(until), asking: silent === undefined },
    }),
  }
}

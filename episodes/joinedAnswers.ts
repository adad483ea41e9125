import type { Episode } from './types.ts'

const both = (a: string | undefined, b: string | undefined): string | undefined => {
  if (!a || !b || a === b) return a || b
  return a.includes(b) ? a : `${a}\n${b}`
}

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0)

/**
 * The answers of two episodes that turned out to be one problem. No text is lost: two texts stand one below the other.
 * Where only one value can stay, that of `into` does, else that of `from`. Minutes added by hand add up.
 */
export const joinedAnswers = (into: Episode, from: Episode): Episode => {
  const problem = both(into.problem, from.problem)
  const change = both(into.change, from.change)
  const minutesByHand = sum(into.minutesByHand, from.minutesByHand)
  const followUps = [...(into.followUps ?? []), ...(from.followUps ?? [])].sort((a, b) => a.at - b.at)
  const answeredAt = Math.max(into.answeredAt ?? 0, from.answeredAt ?? 0)
  const { id: _id, kind: _kind, zone: _zone, startedAt: _s, lastAt: _l, ...others } = from
  return {
    ...others,
    ...into,
    startedAt: Math.min(into.startedAt, from.startedAt),
    lastAt: Math.max(into.lastAt, from.lastAt),
    ...(problem ? { problem } : {}),
    ...(change ? { change } : {}),
    ...(minutesByHand === undefined ? {} : { minutesByHand }),
    ...(followUps.length > 0 ? { followUps } : {}),
    ...(answeredAt > 0 ? { answeredAt } : {}),
  }
}

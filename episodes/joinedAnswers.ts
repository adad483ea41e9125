import type { Episode, FormAnswers, ForOffice } from './types.ts'

const both = (a: string | undefined, b: string | undefined): string | undefined => {
  if (!a || !b || a === b) return a || b
  return a.includes(b) ? a : `${a}\n${b}`
}

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0)

/** Per provider and activity; a question that both answer keeps the answer of `into`. */
const joinedForms = (into: ForOffice, from: ForOffice): Record<string, FormAnswers> => {
  const forms = new Map(Object.entries(from.answers ?? {}))
  for (const [pack, answers] of Object.entries(into.answers ?? {})) forms.set(pack, { ...forms.get(pack), ...answers })
  return Object.fromEntries(forms)
}

const joinedForOffice = (into: ForOffice = {}, from: ForOffice = {}): ForOffice => {
  const reason = both(into.reason, from.reason)
  const answerFound = both(into.answerFound, from.answerFound)
  const typeOfChange = both(into.typeOfChange, from.typeOfChange)
  const relevant = [...new Set([...(into.relevant ?? []), ...(from.relevant ?? [])])]
  const answers = joinedForms(into, from)
  return {
    ...(reason ? { reason } : {}),
    ...(answerFound ? { answerFound } : {}),
    ...(typeOfChange ? { typeOfChange } : {}),
    ...(relevant.length > 0 ? { relevant } : {}),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
  }
}

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
  const forOffice = joinedForOffice(into.forOffice, from.forOffice)
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
    ...(Object.keys(forOffice).length > 0 ? { forOffice } : {}),
  }
}

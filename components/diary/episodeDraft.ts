import type { EpisodeKind, Outcome } from '../../episodes/types.ts'
import type { TextKey } from '../words.tsx'
import type { EpisodeDraft } from './types.ts'

/** The form as typed. */
export interface DraftFields {
  kind: EpisodeKind | undefined
  day: string
  problem: string
  minutes: string
  outcome: Outcome | undefined
  change: string
  role: string
  linked: string
}

export type DraftField = 'kind' | 'day' | 'problem' | 'minutes'
export type DraftFaults = Partial<Record<DraftField, TextKey>>

const LONGEST_DAY = 1440

export const fieldsOf = (start: EpisodeDraft | undefined, today: string): DraftFields => ({
  kind: start?.kind,
  day: start?.day ?? today,
  problem: start?.problem ?? '',
  minutes: start?.minutes === undefined ? '' : String(start.minutes),
  outcome: start?.outcome,
  change: start?.change ?? '',
  role: start?.role ?? '',
  linked: start?.linked ?? '',
})

/** What is missing or cannot be; in the order of the fields, empty when it can be saved. */
export const faultsOf = (fields: DraftFields, today: string): DraftFaults => {
  const faults: DraftFaults = {}
  if (!fields.kind) faults.kind = 'formKindMissing'
  if (!/^\d{4}-\d{2}-\d{2}$/.test(fields.day)) faults.day = 'formDayMissing'
  else if (fields.day > today) faults.day = 'formDayAhead'
  if (fields.problem.trim() === '') faults.problem = 'formProblemMissing'
  const minutes = fields.minutes.trim()
  if (minutes !== '' && !(/^\d+$/.test(minutes) && Number(minutes) <= LONGEST_DAY)) faults.minutes = 'formMinutesWrong'
  return faults
}

/** Whether somebody helped: not with what was noticed, and not with reading. */
export const hasHelper = (kind: EpisodeKind | undefined): boolean =>
  kind === 'consult' || kind === 'discussion' || kind === 'mentoring'

/** A line about a change belongs to "Changed" alone; it goes when the outcome does. */
export const draftOf = (fields: DraftFields): EpisodeDraft => {
  const change = fields.change.trim()
  const minutes = Number(fields.minutes.trim())
  const role = fields.role.trim()
  return {
    kind: fields.kind ?? 'visits',
    day: fields.day,
    problem: fields.problem.trim(),
    ...(minutes > 0 && { minutes }),
    ...(fields.outcome && { outcome: fields.outcome }),
    ...(fields.outcome === 'changed' && change !== '' && { change }),
    ...(hasHelper(fields.kind) && role !== '' && { role }),
    ...(fields.linked !== '' && { linked: fields.linked }),
  }
}

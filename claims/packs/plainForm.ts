import type { EpisodeField } from './fields.ts'
import type { FormOf } from './form.ts'

/** What colleges' own portals ask of one entry, in the order in which they mostly ask it. */
export const PLAIN_FIELDS = [
  'problem',
  'date',
  'reason',
  'databases',
  'sources',
  'answerFound',
  'outcome',
  'application',
  'typeOfChange',
  'basis',
  'episodeMinutes',
  'episodeClaimed',
] as const satisfies readonly EpisodeField[]
export type PlainField = (typeof PLAIN_FIELDS)[number]

/** A form for a claim without a pack, to copy from into a portal. @param labels in the reader's words */
export const plainForm = (labels: Readonly<Record<PlainField, string>>): FormOf => ({
  form: PLAIN_FIELDS.map(field => ({ kind: 'field', id: field, label: labels[field], required: false, field })),
  evaluation: [],
  roster: { dates: 'yyyy-mm-dd' },
})

import type { Answers, FormClaim, FormRow } from './claim.ts'
import { CLAIM_FIELDS, type ClaimField, type EpisodeField, IDENTITY_FIELDS, type IdentityField } from './fields.ts'
import type { FormEntry, Pack, Question } from './schema.ts'
import { claimValue, episodeValue } from './values.ts'

/** As much of a pack as a form needs. A form that is nobody's has no provider. */
export interface FormOf extends Pick<Pack, 'form' | 'evaluation'>, Partial<Pick<Pack, 'provider' | 'activity'>> {
  roster: Pick<Pack['roster'], 'dates'>
}

/**
 * One field as it is copied into an office's form. `from`: what the claim knows · the clinician's answer to the pack's
 * question · what came of the episode, which the pack says answers the question · nothing.
 */
export interface FormField {
  id: string
  label: string
  /** To copy: the words of the answer, for a choice its labels. */
  text: string
  /** The office's codes of what was chosen; empty where it has none. */
  codes: string[]
  from: 'claim' | 'answer' | 'outcome' | 'nothing'
  required: boolean
  /** Required, and there is nothing. */
  missing: boolean
}

export interface FilledForm {
  /** One form a question, as every office has it: the number of its row, its fields in the order of the pack. */
  episodes: { number: number; fields: FormField[] }[]
  /** Asked once a claim. */
  evaluation: FormField[]
}

export interface FillOptions {
  /** The answers that were given once for the claim. */
  evaluation?: Answers
  /** The reader's words for codes of ours, e.g. `changed`, `memory`, `yes`, where the pack has no code of its own. */
  words?: Readonly<Record<string, string>>
}

export type Filled = Pick<FormField, 'text' | 'codes' | 'from'>
type Choice = Extract<Question, { kind: 'one' | 'several' }>

const NOTHING: Filled = { text: '', codes: [], from: 'nothing' }

const isOfClaim = (field: ClaimField | EpisodeField): field is ClaimField =>
  (CLAIM_FIELDS as readonly string[]).includes(field)

/** Fields whose value is a code of ours. A clinician's own words are never replaced, even where they look like one. */
const CODED: readonly string[] = ['outcome', 'basis', 'approved', 'reportConsent', 'creditedElsewhere']

const own = (table: Readonly<Record<string, string>> | undefined, name: string): string | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined

const known = (entry: Extract<FormEntry, { kind: 'field' }>, text: string, words: FillOptions['words']): Filled => {
  if (text === '') return NOTHING
  const code = own(entry.codes, text)
  const said = CODED.includes(entry.field) ? own(words, text) : undefined
  return { text: code ?? said ?? text, codes: code === undefined ? [] : [code], from: 'claim' }
}

/** The answers that the pack says an outcome gives by itself. */
const meantBy = (entry: Choice, outcome: FormRow['outcome']): Choice['options'] => {
  const meant = entry.options.filter(({ when }) => outcome !== undefined && when?.includes(outcome))
  return entry.kind === 'one' && meant.length > 1 ? [] : meant
}

const chosen = (entry: Choice, answer: Answers[string] | undefined, outcome: FormRow['outcome']): Filled => {
  // All of several taken out again: none of them, whatever the outcome would say.
  if (Array.isArray(answer) && answer.length === 0) return NOTHING
  const codes = (Array.isArray(answer) ? answer : answer === undefined ? [] : [answer]).map(String)
  // A code that the pack does not know is no answer to its question.
  const answered = entry.options.filter(({ code }) => codes.includes(code))
  const picked = answered.length > 0 ? answered : meantBy(entry, outcome)
  // Of one that takes one answer, two are none: the clinician chooses.
  if (picked.length === 0 || (entry.kind === 'one' && picked.length > 1)) return NOTHING
  return {
    text: picked.map(({ label }) => label).join('; '),
    codes: picked.map(({ code }) => code),
    from: answered.length > 0 ? 'answer' : 'outcome',
  }
}

/** What was answered to a question of the pack, or what came of the episode where the pack says that it answers it. */
export const answered = (entry: Question, answers: Answers | undefined, outcome?: FormRow['outcome']): Filled => {
  const answer = answers && Object.hasOwn(answers, entry.id) ? answers[entry.id] : undefined
  if (entry.kind === 'one' || entry.kind === 'several') return chosen(entry, answer, outcome)
  if (answer === undefined || typeof answer === 'object' || answer === '') return NOTHING
  if (entry.kind === 'text') return { text: String(answer), codes: [], from: 'answer' }
  const number = Number(answer)
  return Number.isInteger(number) && number >= entry.from && number <= entry.to
    ? { text: String(number), codes: [String(number)], from: 'answer' }
    : NOTHING
}

/** Codes of what an outcome answers by itself, by the question's id: to show before anything was answered. */
export const meantByOutcome = (
  entries: readonly FormEntry[],
  outcome: FormRow['outcome'],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    entries.flatMap(entry => {
      if (entry.kind !== 'one' && entry.kind !== 'several') return []
      const codes = meantBy(entry, outcome).map(({ code }) => code)
      return codes.length > 0 ? [[entry.id, codes]] : []
    }),
  )

const field = ({ id, label, required }: FormEntry, filled: Filled): FormField => ({
  id,
  label,
  ...filled,
  required,
  missing: required && filled.from === 'nothing',
})

/**
 * A claim as the fields of the office's own form, in its order, so that it is copied field by field and nothing is typed
 * again.
 */
export const formFields = (claim: FormClaim, pack: FormOf, { evaluation, words }: FillOptions = {}): FilledForm => ({
  episodes: claim.rows.map(row => ({
    number: row.number,
    fields: pack.form.map(entry => {
      if (entry.kind !== 'field') return field(entry, answered(entry, row.answers, row.outcome))
      const text = isOfClaim(entry.field) ? claimValue(entry.field, claim, pack) : episodeValue(entry.field, row, pack)
      return field(entry, known(entry, text, words))
    }),
  })),
  evaluation: pack.evaluation.map(entry => field(entry, answered(entry, evaluation))),
})

/** Which facts about the clinician a pack asks for: for its file, its form or its roster. No other is ever asked. */
export const identityAsked = ({ identity = [], form, roster }: Pack): IdentityField[] => {
  const named = new Set<string>([
    ...identity,
    ...form.map(entry => (entry.kind === 'field' ? entry.field : '')),
    ...roster.columns.map(column => column.field ?? ''),
  ])
  return IDENTITY_FIELDS.filter(name => named.has(name))
}

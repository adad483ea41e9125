import type { ColumnDraft, OptionDraft, PackDraft, QuestionDraft } from './draft.ts'

type Json = Record<string, unknown>

/** Without what was left empty, since a pack says nothing of what it does not set. */
const without = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined))

/** A number as people type it, `0,5` too. What is none stays as it is, and reading says so. */
const number = (text: string): number | string | undefined => {
  const plain = text.trim().replace(',', '.')
  if (plain === '') return undefined
  return Number.isFinite(Number(plain)) ? Number(plain) : text.trim()
}

const parts = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map(part => part.trim())
    .filter(part => part !== '')

/** A host as people paste it: the address of a page leads to its host, whatever stands before it, in small letters. */
const hostOf = (text: string): string =>
  (URL.canParse(text) && new URL(text).hostname.replace(/^www\./, '')) || text.toLowerCase()

const optionOf = ({ code, label, when }: OptionDraft): Json => ({ code, label, ...(when.length > 0 && { when }) })

const questionOf = (question: QuestionDraft): Json => {
  const { kind, id, label, required, field, codes, options, from, to, low, high, most } = question
  const asked = { kind, id, label, required }
  switch (kind) {
    case 'field': {
      const given = without(codes)
      return { ...asked, field, ...(Object.keys(given).length > 0 && { codes: given }) }
    }
    case 'one':
    case 'several':
      return { ...asked, options: options.map(optionOf) }
    case 'scale':
      return { ...asked, ...without({ from: number(from), to: number(to), low, high }) }
    case 'text':
      return { ...asked, ...without({ most: number(most) }) }
  }
}

const columnOf = ({ header, field, value }: ColumnDraft): Json => ({ header, ...(field ? { field } : { value }) })

/** Schema and version of the file, as the reading code knows them. */
export interface PackForm {
  schema: string
  schemaVersion: number
}

/** What is typed, as a pack in the order of the published schema. Nothing is judged here: whether it is one, reading it says. */
export const packOf = (draft: PackDraft, form: PackForm): Json => {
  const post = parts(draft.post, /\n/)
  return {
    ...form,
    rule: draft.rule,
    provider: { name: draft.name, accmeId: draft.accmeId.trim() },
    activity: { title: draft.title, id: draft.activityId.trim(), start: draft.start, end: draft.end },
    credit: without({
      perCycle: number(draft.perCycle),
      maximum: number(draft.maximum),
      perYear: number(draft.perYear),
    }),
    professions: parts(draft.professions, draft.professions.includes('\n') ? /\n/ : /,/),
    sources: [...draft.sites, ...parts(draft.hosts, /[\s,]+/).map(hostOf)],
    submission: without({
      withinDays: number(draft.withinDays),
      until: draft.until,
      completeWithinDays: number(draft.completeWithinDays),
    }),
    disclosures: draft.disclosures.map(({ text }) => text),
    ...(draft.requires.length > 0 && { requires: draft.requires }),
    ...(draft.identity.length > 0 && { identity: draft.identity }),
    form: draft.form.map(questionOf),
    evaluation: draft.evaluation.map(questionOf),
    attestation: draft.attestation,
    returnTo: without({
      email: draft.email.trim(),
      web: draft.web.trim(),
      post: post.length > 0 ? post : undefined,
    }),
    roster: { dates: draft.dates, columns: draft.columns.map(columnOf) },
  }
}

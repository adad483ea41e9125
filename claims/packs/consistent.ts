import { asksForPatient } from './patients.ts'
import { excerpt, type PackProblem, type PackReason } from './problems.ts'
import type { FormEntry, Pack } from './schema.ts'

/** What a spreadsheet takes for a formula. */
const FORMULA = /^\p{Default_Ignorable_Code_Point}*[=+\-@]/u

/** Nothing before the host, and no letters of another script that look like ours: what is read is where it leads. */
const isPlainAddress = (text: string): boolean => {
  if (!/^https:\/\/[\x21-\x7E]+$/.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}

/** Under these everybody has a name, so they approve everything. */
const SUFFIX = /^(?:ac|co|com|edu|gov|net|org)\.[a-z]{2}$/

const twice = (path: string, words: readonly string[]): PackProblem[] => {
  const plain = words.map(word => word.toLowerCase())
  return words
    .filter((_, index) => plain.indexOf(plain[index] ?? '') !== index)
    .map(word => ({ path, reason: 'twice', found: excerpt(word) }))
}

const inQuestion = (entry: FormEntry, path: string): PackProblem[] => {
  if (entry.kind === 'scale') {
    return entry.from < entry.to ? [] : [{ path, reason: 'scaleOrder', found: `${entry.from}–${entry.to}` }]
  }
  if (entry.kind === 'field' || entry.kind === 'text') {
    return asksForPatient(entry.label)
      ? [{ path: `${path}.label`, reason: 'asksForPatient', found: excerpt(entry.label) }]
      : []
  }
  const codes = twice(
    `${path}.options`,
    entry.options.map(({ code }) => code),
  )
  // An outcome that answers a question with one answer in two ways answers it in none.
  const answers = entry.kind === 'one' ? entry.options.flatMap(({ when }) => when ?? []) : []
  return [...codes, ...twice(`${path}.options`, answers)]
}

/** What each field of a pack alone cannot show: dates in order, amounts that fit, names that stand once. */
export const misfits = ({ activity, credit, submission, returnTo, ...pack }: Pack): PackProblem[] => {
  const wrong = (is: boolean, path: string, reason: PackReason, found: unknown = ''): PackProblem[] =>
    is ? [{ path, reason, ...(found !== '' && { found: excerpt(found) }) }] : []
  const inForm = [
    ...pack.form.map((entry, index) => ({ entry, path: `form[${index}]` })),
    ...pack.evaluation.map((entry, index) => ({ entry, path: `evaluation[${index}]` })),
  ]
  const { columns } = pack.roster
  return [
    ...wrong(activity.start > activity.end, 'activity.end', 'dateOrder', `${activity.start} > ${activity.end}`),
    // Else what is asked in the last days could never be handed in.
    ...wrong(
      submission.until !== undefined && submission.until < activity.end,
      'submission.until',
      'dateOrder',
      submission.until,
    ),
    ...wrong(submission.until === undefined && submission.withinDays === undefined, 'submission', 'needsOne'),
    ...wrong(
      (submission.completeWithinDays ?? 0) > (submission.withinDays ?? Number.POSITIVE_INFINITY),
      'submission.completeWithinDays',
      'dateOrder',
      submission.completeWithinDays,
    ),
    ...wrong(credit.maximum < credit.perCycle, 'credit.maximum', 'lessThanOne', credit.maximum),
    ...wrong((credit.perYear ?? credit.perCycle) < credit.perCycle, 'credit.perYear', 'lessThanOne', credit.perYear),
    ...wrong(Object.keys(returnTo).length === 0, 'returnTo', 'needsOne'),
    ...wrong(returnTo.web !== undefined && !isPlainAddress(returnTo.web), 'returnTo.web', 'wrongForm', returnTo.web),
    ...pack.sources.flatMap((source, index) => wrong(SUFFIX.test(source), `sources[${index}]`, 'wrongForm', source)),
    ...columns.flatMap(({ header, field, value }, index) => [
      ...wrong((field === undefined) === (value === undefined), `roster.columns[${index}]`, 'needsOnlyOne', header),
      ...wrong(FORMULA.test(header), `roster.columns[${index}].header`, 'formula', header),
      ...wrong(FORMULA.test(value ?? ''), `roster.columns[${index}].value`, 'formula', value),
    ]),
    ...twice(
      'roster.columns',
      columns.map(({ header }) => header),
    ),
    ...twice('professions', pack.professions),
    ...twice('sources', pack.sources),
    ...twice('requires', pack.requires ?? []),
    ...twice('identity', pack.identity ?? []),
    // Answers are kept by these ids.
    ...inForm
      .filter(({ entry }, index) => inForm.findIndex(other => other.entry.id === entry.id) !== index)
      .map(({ entry, path }): PackProblem => ({ path: `${path}.id`, reason: 'twice', found: entry.id })),
    ...inForm.flatMap(({ entry, path }) => inQuestion(entry, path)),
  ]
}

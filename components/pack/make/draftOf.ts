import type { IdentityField } from '../../../claims/packs/fields.ts'
import { OUTCOMES } from '../../../episodes/types.ts'
import { keysOf } from '../../answers/texts.ts'
import { IDENTITY_TEXTS, REQUIRES_TEXTS, type Requires } from '../texts.ts'
import {
  type Dates,
  emptyDraft,
  type Kind,
  newKey,
  type OptionDraft,
  type PackDraft,
  type QuestionDraft,
} from './draft.ts'
import { KIND_TEXTS } from './texts.ts'

type Json = Record<string, unknown>

const within = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
const items = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
const texts = (value: unknown): string[] => items(value).map(text).filter(Boolean)
const only = <T extends string>(known: readonly T[], value: unknown): T[] =>
  known.filter(one => items(value).includes(one))

const optionOf = (value: unknown): OptionDraft => {
  const { code, label, when } = within(value)
  return { key: newKey(), code: text(code), label: text(label), when: only(OUTCOMES, when) }
}

const questionOf = (value: unknown): QuestionDraft => {
  const { kind, id, label, required, field, codes, options, from, to, low, high, most } = within(value)
  return {
    key: newKey(),
    kind: keysOf(KIND_TEXTS).find(known => known === kind) ?? ('text' satisfies Kind),
    id: text(id),
    label: text(label),
    required: required === true,
    field: text(field),
    codes: Object.fromEntries(Object.entries(within(codes)).map(([name, code]) => [name, text(code)])),
    options: items(options).map(optionOf),
    from: text(from),
    to: text(to),
    low: text(low),
    high: text(high),
    most: text(most),
  }
}

const DATES: readonly Dates[] = ['yyyy-mm-dd', 'mm/dd/yyyy', 'dd/mm/yyyy']

/**
 * As much of a file as the form has fields for. What it has none for, and what is of the wrong kind, is left out: reading
 * the file has named it.
 * @param value the parsed file, whatever it is
 * @param isSite whether a source is the id of a recognised site
 */
export const draftOf = (value: unknown, isSite: (id: string) => boolean): PackDraft => {
  const pack = within(value)
  const [provider, activity, credit] = [within(pack.provider), within(pack.activity), within(pack.credit)]
  const [submission, returnTo, roster] = [within(pack.submission), within(pack.returnTo), within(pack.roster)]
  const sources = texts(pack.sources)
  const professions = texts(pack.professions)
  return {
    ...emptyDraft(text(pack.rule)),
    ...{ name: text(provider.name), accmeId: text(provider.accmeId) },
    ...{ title: text(activity.title), activityId: text(activity.id) },
    ...{ start: text(activity.start), end: text(activity.end) },
    ...{ perCycle: text(credit.perCycle), maximum: text(credit.maximum), perYear: text(credit.perYear) },
    professions: professions.some(one => one.includes(','))
      ? professions.map(one => `${one}\n`).join('')
      : professions.join(', '),
    sites: sources.filter(isSite),
    hosts: sources.filter(source => !isSite(source)).join('\n'),
    ...{ withinDays: text(submission.withinDays), until: text(submission.until) },
    completeWithinDays: text(submission.completeWithinDays),
    disclosures: items(pack.disclosures).map(one => ({ key: newKey(), text: text(one) })),
    requires: only<Requires>(keysOf(REQUIRES_TEXTS), pack.requires),
    identity: only<IdentityField>(keysOf(IDENTITY_TEXTS), pack.identity),
    form: items(pack.form).map(questionOf),
    evaluation: items(pack.evaluation).map(questionOf),
    attestation: text(pack.attestation),
    ...{ email: text(returnTo.email), web: text(returnTo.web), post: texts(returnTo.post).join('\n') },
    dates: DATES.find(known => known === roster.dates) ?? 'yyyy-mm-dd',
    columns: items(roster.columns).map(one => {
      const { header, field, value: words } = within(one)
      return { key: newKey(), header: text(header), field: text(field), value: text(words) }
    }),
  }
}

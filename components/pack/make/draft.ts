import type { IdentityField } from '../../../claims/packs/fields.ts'
import type { FormEntry, Pack } from '../../../claims/packs/schema.ts'
import type { Outcome } from '../../../episodes/types.ts'
import type { Requires } from '../texts.ts'

export type Kind = FormEntry['kind']
export type Dates = Pack['roster']['dates']

/** Something in a list that can be moved. The key stays with it wherever it goes. */
export interface Item {
  key: number
}

export interface Paragraph extends Item {
  text: string
}

export interface OptionDraft extends Item {
  code: string
  label: string
  /** Outcomes that answer the question in this way by themselves. */
  when: Outcome[]
}

/** A question with the fields of every kind, so that changing the kind and changing it back loses nothing. */
export interface QuestionDraft extends Item {
  kind: Kind
  id: string
  label: string
  required: boolean
  field: string
  /** The office's codes for values of ours. */
  codes: Record<string, string>
  options: OptionDraft[]
  from: string
  to: string
  low: string
  high: string
  most: string
}

export interface ColumnDraft extends Item {
  header: string
  /** A field of ours; empty: the same words in each row. */
  field: string
  value: string
}

/** A pack while it is made: every field as it is typed, whether or not it can be read already. */
export interface PackDraft {
  rule: string
  name: string
  accmeId: string
  title: string
  activityId: string
  start: string
  end: string
  perCycle: string
  maximum: string
  perYear: string
  /** Parted by commas, or one a line where a name holds a comma itself. */
  professions: string
  /** Ids of recognised sites. */
  sites: string[]
  /** Host names, one a line. */
  hosts: string
  withinDays: string
  until: string
  completeWithinDays: string
  disclosures: Paragraph[]
  requires: Requires[]
  identity: IdentityField[]
  form: QuestionDraft[]
  evaluation: QuestionDraft[]
  attestation: string
  email: string
  web: string
  /** One a line. */
  post: string
  dates: Dates
  columns: ColumnDraft[]
}

let last = 0
/** A key that no other item of this page has. */
export const newKey = (): number => ++last

export const emptyOption = (taken: readonly OptionDraft[] = []): OptionDraft => {
  // A, B, C … as offices count their answers; after Z the number says it.
  const codes = taken.map(({ code }) => code)
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))
  return {
    key: newKey(),
    code: letters.find(letter => !codes.includes(letter)) ?? String(taken.length + 1),
    label: '',
    when: [],
  }
}

/** @param taken ids of all other questions: answers are kept by it, so it is given once and not made from the words */
export const emptyQuestion = (kind: Kind, taken: readonly string[]): QuestionDraft => {
  let number = taken.length + 1
  while (taken.includes(`question-${number}`)) number++
  return {
    key: newKey(),
    kind,
    id: `question-${number}`,
    label: '',
    required: true,
    field: kind === 'field' ? 'problem' : '',
    codes: {},
    options: [],
    from: '1',
    to: '5',
    low: '',
    high: '',
    most: '',
  }
}

export const emptyColumn = (): ColumnDraft => ({ key: newKey(), header: '', field: 'name', value: '' })
export const emptyParagraph = (): Paragraph => ({ key: newKey(), text: '' })

/** A pack with nothing in it but what every office has. @param rule one for which there can be a pack */
export const emptyDraft = (rule: string): PackDraft => ({
  rule,
  name: '',
  accmeId: '',
  title: '',
  activityId: '',
  start: '',
  end: '',
  perCycle: '0.5',
  maximum: '',
  perYear: '',
  professions: '',
  sites: [],
  hosts: '',
  withinDays: '',
  until: '',
  completeWithinDays: '',
  disclosures: [emptyParagraph()],
  requires: ['outcome', 'application'],
  identity: [],
  form: [],
  evaluation: [],
  attestation: '',
  email: '',
  web: '',
  post: '',
  dates: 'yyyy-mm-dd',
  columns: [],
})

import type { Learner } from '../../../claims/document.ts'
import { IDENTITY_FIELDS, type IdentityField } from '../../../claims/packs/fields.ts'
import { identityAsked } from '../../../claims/packs/form.ts'
import type { Pack } from '../../../claims/packs/schema.ts'
import type { CreditRule } from '../../../claims/rules/schema.ts'
import type { ClaimLearnerField } from '../../../components/claim/types.ts'
import type { Say, TextKey } from '../../../components/words.tsx'

type TypedField = 'name' | 'givenName' | 'familyName' | 'credentials' | IdentityField

/** In the order in which they are asked. */
const FIELDS = ['name', 'givenName', 'familyName', 'credentials', ...IDENTITY_FIELDS] as const satisfies TypedField[]

/** What rules ask for about the person, in their own words (`alsoAsks`), by the fields that hold it. */
export const ASKED_BY_RULES: Readonly<Record<string, readonly TypedField[]>> = {
  'first and last name': ['givenName', 'familyName'],
  NPI: ['npi'],
  'licence state and number': ['licenceState', 'licenceNumber'],
  'board id': ['boardId'],
  'registration number': ['boardId'],
  'AAFP member number': ['boardId'],
  'ABIM number': ['boardId'],
  'AOA number': ['boardId'],
  'month and day of birth': ['birthMonthDay'],
}

const LABELS: Readonly<Record<TypedField, TextKey>> = {
  name: 'claimName',
  givenName: 'learnerGivenName',
  familyName: 'learnerFamilyName',
  credentials: 'learnerCredentials',
  npi: 'learnerNpi',
  licenceState: 'learnerLicenceState',
  licenceNumber: 'learnerLicenceNumber',
  boardId: 'learnerBoardId',
  birthMonthDay: 'learnerBirthMonthDay',
  email: 'learnerEmail',
}
const HINTS: Partial<Record<TypedField, TextKey>> = {
  name: 'claimNameHint',
  credentials: 'learnerCredentialsHint',
  npi: 'learnerNpiHint',
  birthMonthDay: 'learnerBirthMonthDayHint',
}

const inPack = ({ form, roster }: Pack, field: TypedField): boolean =>
  form.some(entry => entry.kind === 'field' && entry.field === field) ||
  roster.columns.some(column => column.field === field)

/** What is asked about who claims: a name, and what the rule or the pack asks for besides. */
export const fieldsAsked = ({ body, alsoAsks }: CreditRule, pack?: Pack): TypedField[] => {
  const asked = new Set<TypedField>(['name', ...alsoAsks.flatMap(phrase => ASKED_BY_RULES[phrase] ?? [])])
  if (body) asked.add('credentials')
  if (pack) {
    for (const field of identityAsked(pack)) asked.add(field)
    for (const field of ['givenName', 'familyName'] as const) if (inPack(pack, field)) asked.add(field)
  }
  return FIELDS.filter(field => asked.has(field))
}

/** Whether ten digits are a National Provider Identifier: its last is a check digit by Luhn, over 80840 before it (CMS, NPI Check Digit, 2004). */
const isNpi = (text: string): boolean => {
  if (!/^\d{10}$/.test(text)) return false
  const sum = [...`80840${text}`].reverse().reduce((all, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return all + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

const MONTH_DAY = /^(?:--)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** What is wrong with a fact as it was typed. Nothing is wrong with an empty one: it is left out. */
export const faultOf = (field: string, value: string): TextKey | undefined => {
  const text = value.trim()
  if (text === '') return undefined
  if (field === 'npi' && !isNpi(text)) return 'learnerNpiWrong'
  if (field === 'birthMonthDay' && !MONTH_DAY.test(text)) return 'learnerBirthMonthDayWrong'
  if (field === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return 'learnerEmailWrong'
  return undefined
}

/** A number that a rule names is called as the rule calls it. */
const labelOf = (say: Say, field: TypedField, { alsoAsks }: CreditRule): string => {
  const phrase = field === 'boardId' ? alsoAsks.find(asked => ASKED_BY_RULES[asked]?.includes('boardId')) : undefined
  return phrase ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : say(LABELS[field])
}

/** @param asked somebody pressed save, or left the fields: what is wrong is said */
export const learnerFields = (
  say: Say,
  rule: CreditRule,
  pack: Pack | undefined,
  learner: Learner,
  asked: boolean,
  onField: (field: TypedField, value: string) => void,
): ClaimLearnerField[] =>
  fieldsAsked(rule, pack).map(field => {
    const value = learner[field] ?? ''
    const fault = asked ? faultOf(field, value) : undefined
    const hint = HINTS[field]
    return {
      field,
      label: labelOf(say, field, rule),
      ...(hint && { hint: say(hint) }),
      value,
      ...(fault && { fault: say(fault) }),
      onInput: text => onField(field, text),
    }
  })

/** ISO 8601 writes a month and day with two strokes before them; a table would take them for a formula. */
const plain = (text = ''): string => text.trim().replace(/^--/, '')

/** Only what is asked now leaves: a fact that was remembered for another claim stays here. */
export const learnerLeaving = (rule: CreditRule, pack: Pack | undefined, learner: Learner): Learner => ({
  ...Object.fromEntries(fieldsAsked(rule, pack).map(field => [field, plain(learner[field])])),
  ...(pack && { reportConsent: learner.reportConsent ?? false }),
})

/** What is remembered: texts alone, never the consent, which is given for one claim. */
export const learnerToKeep = (learner: Learner): Record<string, string> =>
  Object.fromEntries(FIELDS.flatMap(field => (plain(learner[field]) ? [[field, plain(learner[field])]] : [])))

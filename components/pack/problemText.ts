import type { PackProblem, PackReason } from '../../claims/packs/problems.ts'
import type { Say, TextKey } from '../words.tsx'

/** `$1` is what was found, or the limit where one is broken. */
const REASON_TEXTS: Readonly<Record<PackReason, TextKey>> = {
  tooBig: 'packTooBig',
  empty: 'packEmpty',
  notJson: 'packNotJson',
  duplicateField: 'packDuplicateField',
  tooDeep: 'packTooDeep',
  notAPack: 'packNotAPack',
  newerVersion: 'packNewerVersion',
  missing: 'packMissing',
  unknownField: 'packUnknownField',
  wrongType: 'packWrongType',
  notInList: 'packNotInList',
  tooFew: 'packTooFew',
  tooMany: 'packTooMany',
  tooLong: 'packTooLong',
  wrongForm: 'packWrongForm',
  notADate: 'packNotADate',
  notPositive: 'packNotPositive',
  tooLittle: 'packTooLittle',
  tooMuch: 'packTooMuch',
  notHundredths: 'packNotHundredths',
  markup: 'packMarkup',
  script: 'packScript',
  hiddenCharacters: 'packHiddenCharacters',
  formula: 'packFormula',
  promisesCredit: 'packPromisesCredit',
  asksForPatient: 'packAsksForPatient',
  dateOrder: 'packDateOrder',
  lessThanOne: 'packLessThanOne',
  twice: 'packTwice',
  needsOne: 'packNeedsOne',
  needsOnlyOne: 'packNeedsOnlyOne',
  scaleOrder: 'packScaleOrder',
}

const NUMBER = /^(?:credit|submission)\.|\.(?:from|to|most)$/

/** Where a reason can be said more plainly than for every field alike. The first that fits. */
const BY_PLACE: readonly [PackReason, RegExp, TextKey][] = [
  ['empty', /^$/, 'packFileEmpty'],
  ['missing', NUMBER, 'packMissingNumber'],
  ['wrongForm', /accmeId$/, 'packWrongAccme'],
  ['wrongForm', /^activity\.id$/, 'packWrongActivityId'],
  ['wrongForm', /^activity\.|until$/, 'packWrongYear'],
  ['wrongForm', /^sources/, 'packWrongSource'],
  ['wrongForm', /\.id$/, 'packWrongId'],
  ['wrongForm', /email$/, 'packWrongEmail'],
  ['wrongForm', /web$/, 'packWrongWeb'],
  ['wrongForm', NUMBER, 'packWrongWhole'],
  ['wrongForm', /^rule$/, 'packWrongRule'],
  ['notInList', /^schemaVersion$/, 'packWrongVersion'],
  ['dateOrder', /^activity/, 'packOrderEnd'],
  ['dateOrder', /until$/, 'packOrderUntil'],
  ['dateOrder', /Days$/, 'packOrderDays'],
  ['needsOne', /^submission$/, 'packNeedsWindow'],
  ['needsOne', /^returnTo$/, 'packNeedsReturn'],
]

const WANTED_TEXTS: Readonly<Record<NonNullable<PackProblem['wanted']>, TextKey>> = {
  text: 'packWantsText',
  number: 'packWrongTypeNumber',
  list: 'packWantsList',
  fields: 'packWantsFields',
  yesNo: 'packWantsYesNo',
}

/** A problem as a plain sentence: what is wrong, and what to do. */
export const problemText = (say: Say, { path, reason, found = '', limit, wanted, line }: PackProblem): string => {
  if (reason === 'notJson' && line !== undefined) return say('packNotJsonLine', line)
  if (wanted) return say(WANTED_TEXTS[wanted])
  const [, , key] = BY_PLACE.find(([of, place]) => of === reason && place.test(path)) ?? []
  return say(key ?? REASON_TEXTS[reason], limit ?? found)
}

/** Reasons whose sentence holds what was found, or where it says nothing. */
const SAID: readonly PackReason[] = [
  'tooBig',
  'empty',
  'missing',
  'unknownField',
  'duplicateField',
  'newerVersion',
  'twice',
]

/** What stands there, where the sentence does not say it. */
export const foundText = ({ reason, found = '' }: PackProblem): string | undefined =>
  SAID.includes(reason) || found === '' || /^[[{]…[\]}]$/.test(found) ? undefined : found

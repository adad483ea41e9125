import { findIdentifiers } from '../identifiers.ts'
import type { IdentifierKind } from './kinds.ts'
import { makeDays } from './testingDays.ts'
import { makeNumbers } from './testingNumbers.ts'
import { makePlaces } from './testingPlaces.ts'
import { type Made, makeTools, type Pick } from './testingTools.ts'

export const KINDS: readonly IdentifierKind[] = [
  ...(['email', 'phone', 'ssn', 'nhsNumber', 'npi', 'nationalNumber', 'recordNumber'] as const),
  ...(['date', 'birthDate', 'age', 'postcode', 'name', 'address', 'web'] as const),
]

/** Numbers from a seed (mulberry32), so that every text can be made again. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Makers of one kind each. They are written from how such things look in notes, not from the rules. */
export const makers = (random: () => number): Record<IdentifierKind, () => Made> => {
  const tools = makeTools(random)
  return { ...makePlaces(tools), ...makeNumbers(tools), ...makeDays(tools) }
}

const BEFORE = [
  '',
  '',
  'Reviewed in clinic, ',
  'Discussed with the family: ',
  'Question about apixaban 5 mg bd in CKD 4; ',
  'HbA1c 6.5%. ',
  '(',
  '[',
  '"',
  'Also, ',
  'pneumonia - ',
  'BP 120/80\n',
  'Background: T2DM, AF (CHA2DS2-VASc 4). ',
]
const AFTER = [
  '',
  '',
  '.',
  ', has AF and CKD 4',
  ' with sepsis',
  ') and on warfarin',
  '; GCS 13/15',
  ' - what dose of enoxaparin?',
  '?',
  '\nWhich antibiotic',
  '", started ramipril',
  ': which statin?',
  ']',
]
const STRANGE: readonly ((text: string) => string)[] = [
  text => text,
  text => text,
  text => text,
  text => text.replaceAll(' ', '\u00a0'),
  text => text.replaceAll('-', '\u2013'),
  text => text.replaceAll('-', '\u2011'),
  text => text.replaceAll("'", '\u2019'),
]

/** A sentence with one identifier in it. */
export const sentence = (kind: IdentifierKind, seed: number): { text: string; start: number; end: number } => {
  const random = seeded(seed)
  const pick: Pick = items => items[Math.floor(random() * items.length)] as (typeof items)[number]
  const made = makers(random)[kind]()
  const strange = /[@/]/.test(made.value) && kind !== 'date' && kind !== 'age' ? STRANGE[0] : pick(STRANGE)
  const [before, value, after] = [pick(BEFORE) + made.before, made.value, made.after + pick(AFTER)].map(
    part => strange?.(part) ?? part,
  )
  const text = `${before}${value}${after}`
  return { text, start: before?.length ?? 0, end: (before?.length ?? 0) + (value?.length ?? 0) }
}

/** Each identifier of a text as `kind: value`, for tables. */
export const marked = (text: string): string[] =>
  findIdentifiers(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

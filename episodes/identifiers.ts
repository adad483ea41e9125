import { ADDRESSES } from './identifiers/addresses.ts'
import { AGES } from './identifiers/ages.ts'
import { plain } from './identifiers/characters.ts'
import { CUED_NAMES } from './identifiers/cuedNames.ts'
import { DATES } from './identifiers/dates.ts'
import { HEALTH_NUMBERS } from './identifiers/healthNumbers.ts'
import type { Identifier } from './identifiers/kinds.ts'
import { LOOKALIKES } from './identifiers/lookalikes.ts'
import { NATIONAL_NUMBERS } from './identifiers/nationalNumbers.ts'
import { PHONES } from './identifiers/phones.ts'
import { POSTCODES } from './identifiers/postcodes.ts'
import { RECORD_NUMBERS } from './identifiers/recordNumbers.ts'
import { scanner } from './identifiers/scan.ts'
import { TITLED_NAMES } from './identifiers/titledNames.ts'
import { email, WEB } from './identifiers/web.ts'
import { ZIP_CODES } from './identifiers/zipCodes.ts'

export type { Identifier, IdentifierKind } from './identifiers/kinds.ts'

const scan = scanner(
  [
    ...LOOKALIKES,
    ...HEALTH_NUMBERS,
    ...NATIONAL_NUMBERS,
    ...RECORD_NUMBERS,
    ...DATES,
    ...AGES,
    ...POSTCODES,
    ...ZIP_CODES,
    ...PHONES,
    ...WEB,
    ...ADDRESSES,
    ...TITLED_NAMES,
    ...CUED_NAMES,
  ],
  email,
)

/**
 * What in a text may point to a person: contact details, numbers, dates, ages over 89, places and cued names. It reads once
 * from left to right, in time that grows with the length only. What it does not find may still identify, so nothing it
 * has passed may be called de-identified.
 * @returns in order, not overlapping, in UTF-16 units
 */
export const findIdentifiers = (text: string): Identifier[] => scan(plain(text))

/** As often as a text is read again: what stood on both sides of an identifier may make another one. */
const PASSES = 4
/** No cue reaches over it. */
const BARRIER = ' … '

const tidy = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/([([]) /g, '$1')
    .replace(/ ([,.;:?!)\]])/g, '$1')
    .replace(/\(\)|\[\]/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

const cut = (text: string, all: readonly Identifier[], instead: string): string => {
  let rest = ''
  let last = 0
  for (const { start, end } of all) {
    rest += text.slice(last, start) + instead
    last = end
  }
  return tidy(rest + text.slice(last))
}

/** The text without its identifiers, with the spaces and brackets around them tidied; nothing is found in it any more. */
export const withoutIdentifiers = (text: string): string => {
  let rest = text
  let all = findIdentifiers(rest)
  for (let pass = 1; all.length > 0; pass++) {
    rest = cut(rest, all, pass < PASSES ? ' ' : BARRIER)
    all = findIdentifiers(rest)
  }
  return rest
}

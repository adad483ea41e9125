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

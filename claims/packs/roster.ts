import { csvBytes } from '../csv.ts'
import type { FormClaim } from './claim.ts'
import { type ClaimField, SUM_FIELDS, type SumField } from './fields.ts'
import type { Pack } from './schema.ts'
import { claimValue, sumValue } from './values.ts'

export interface RosterCell {
  header: string
  /** As it is; `csvBytes` guards it against formulas. */
  text: string
  /** The claim does not hold what the office asks for here. */
  missing: boolean
}

const isSum = (field: ClaimField | SumField): field is SumField => (SUM_FIELDS as readonly string[]).includes(field)

/**
 * One claim as a row of the office's roster, its cells in the order of the pack: what PARS, CE Broker or the office's own
 * table is filled from.
 */
export const rosterRow = (claim: FormClaim, pack: Pack): RosterCell[] =>
  pack.roster.columns.map(({ header, field, value }) => {
    if (field === undefined) return { header, text: value ?? '', missing: false }
    const text = isSum(field) ? sumValue(field, claim, pack) : claimValue(field, claim, pack)
    return { header, text, missing: text === '' }
  })

/** The bytes of the roster file of one claim: the office's header and one row, for Excel as it is. */
export const rosterCsv = (claim: FormClaim, pack: Pack): Uint8Array => {
  const cells = rosterRow(claim, pack)
  return csvBytes(
    cells.map(({ header }) => header),
    [cells.map(({ text }) => text)],
  )
}

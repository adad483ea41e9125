import type { ClaimDocument } from '../../../claims/document.ts'
import { misshapen, type ReadClaim } from '../../../claims/schema.ts'
import type { KeptClaim } from '../../../storage/claims.ts'

const isDocument = (value: unknown): value is ReadClaim => misshapen(value) === undefined

const read = new Map<string, ClaimDocument | undefined>()

/** A kept claim's frozen document, checked; undefined where it is none any more. The text stays as it is. */
export const documentOf = ({ document }: Pick<KeptClaim, 'document'>): ClaimDocument | undefined => {
  if (!read.has(document)) {
    let value: unknown
    try {
      value = JSON.parse(document)
    } catch {
      value = undefined // Not even JSON: listed, told, never saved again.
    }
    read.set(document, isDocument(value) ? value : undefined)
  }
  return read.get(document)
}

/** As it is saved again: a claim that was withdrawn since says so. @throws Error where the document is none any more */
export const documentAgain = (kept: KeptClaim): ClaimDocument => {
  const claim = documentOf(kept)
  if (!claim) throw new Error('a kept claim that is none')
  return kept.voided ? { ...claim, voided: kept.voided } : claim
}

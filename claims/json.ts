import canonicalize from 'canonicalize'
import type { ClaimDocument } from './document.ts'

/**
 * The bytes of claim.json: RFC 8785 (JSON Canonicalization Scheme, 2020), UTF-8. The same claim gives the same bytes in
 * every browser, so their digest can be compared.
 * @throws Error for what JSON cannot hold (NaN, lone surrogates); `freezeClaim` makes none
 */
export const claimJson = (claim: ClaimDocument): Uint8Array => {
  const json = canonicalize(claim)
  if (json === undefined) throw new Error('a claim that is no JSON value')
  return new TextEncoder().encode(json)
}

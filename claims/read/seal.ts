import canonicalize from 'canonicalize'
import { DIGEST_BLANK, sha256, type Verdict } from '../digest.ts'

/** The field of a claim.json that carries its own checksum. In RFC 8785 order it stands first. */
export const SEAL_FIELD = 'checksum'

const DIGITS = 64
/** What stands before the digits, in a PDF and in a claim.json alike. */
export const SEAL_SAYS = DIGEST_BLANK.slice(0, -DIGITS)
const BEFORE = `"${SEAL_FIELD}":"${SEAL_SAYS}`

/** One character a byte, so that a place in the text is a place in the file. */
export const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

const put = (bytes: Uint8Array, at: number, digits: string): Uint8Array => {
  const copy = new Uint8Array(bytes)
  copy.set(new TextEncoder().encode(digits), at)
  return copy
}

const findDigits = (text: string): number => {
  const at = text.indexOf(BEFORE)
  if (at < 0 || text.lastIndexOf(BEFORE) !== at) return -1
  const start = at + BEFORE.length
  return /^[0-9a-f]{64}"/.test(text.slice(start, start + DIGITS + 1)) ? start : -1
}

/**
 * The bytes of a claim.json that carries its own checksum, as a claim's PDF does: RFC 8785, and SHA-256 of the whole
 * file with the 64 digits as zeros. So a claim.json that was saved alone can be checked alone.
 * @param claim a claim without a checksum; one that it has is made anew
 * @throws Error for what JSON cannot hold; `freezeClaim` makes none
 */
export const sealJson = async (claim: object): Promise<Uint8Array> => {
  const json = canonicalize({ ...claim, [SEAL_FIELD]: DIGEST_BLANK })
  if (json === undefined) throw new Error('a claim that is no JSON value')
  const bytes = new TextEncoder().encode(json)
  const at = findDigits(latin1(bytes))
  if (at < 0) throw new Error('no place for the checksum in this claim')
  return put(bytes, at, await sha256(bytes))
}

/**
 * Whether a claim.json matches its own checksum.
 * @param text the file by `latin1`
 * @returns `none` where it has no place for one: made without, or changed in just that place
 */
export const verifyJson = async (bytes: Uint8Array, text: string): Promise<Verdict> => {
  const at = findDigits(text)
  if (at < 0) return 'none'
  const digits = text.slice(at, at + DIGITS)
  return (await sha256(put(bytes, at, '0'.repeat(DIGITS)))) === digits ? 'matches' : 'changed'
}

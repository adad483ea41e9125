const DIGITS = 64
const ZEROS = '0'.repeat(DIGITS)

/** The key of a PDF's information dictionary under which a claim carries its own checksum. */
export const DIGEST_KEY = 'AftersearchSHA256'
/** Before the 64 digits stands how to check them, for who opens the file in thirty years. */
const SAYS = 'SHA-256 of this file with these 64 digits as zeros: '
/** What the writer of the file puts in, to be replaced by `sealPdf`. */
export const DIGEST_BLANK = `${SAYS}${ZEROS}`

/** SHA-256 (FIPS 180-4) of bytes, 64 lower-case hexadecimal digits. */
export const sha256 = async (bytes: Uint8Array): Promise<string> => {
  // A copy of its own: WebCrypto takes no view of memory that is shared between threads.
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Where the digits stand: from the trailer to the information dictionary to our key to its string. -1 where they do not. */
const findDigits = (bytes: Uint8Array): number => {
  // One character a byte, so that a place in the text is a place in the file.
  const text = new TextDecoder('latin1').decode(bytes)
  const objectAt = (id: string) => text.lastIndexOf(`\n${id} 0 obj\n`)
  const info = /\/Info (\d+) 0 R/.exec(text.slice(Math.max(0, text.lastIndexOf('trailer'))))?.[1]
  const infoAt = info ? objectAt(info) : -1
  if (infoAt < 0) return -1
  const entry = new RegExp(`/${DIGEST_KEY} (\\d+) 0 R`).exec(text.slice(infoAt, text.indexOf('endobj', infoAt)))?.[1]
  const entryAt = entry ? objectAt(entry) : -1
  const start = text.indexOf(`(${SAYS}`, entryAt) + SAYS.length + 1
  const isString = entryAt >= 0 && start === entryAt + `\n${entry} 0 obj\n(`.length + SAYS.length
  return isString && /^[0-9a-f]{64}\)/.test(text.slice(start, start + DIGITS + 1)) ? start : -1
}

const write = (bytes: Uint8Array, at: number, digits: string): Uint8Array => {
  const copy = new Uint8Array(bytes)
  copy.set(new TextEncoder().encode(digits), at)
  return copy
}

/**
 * Writes a PDF's own checksum into it: SHA-256 of the whole file with the 64 digits as zeros.
 * @param bytes a PDF whose information dictionary holds `DIGEST_BLANK` under `DIGEST_KEY`
 * @throws Error when it holds none: a mistake of ours, never of data
 */
export const sealPdf = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const at = findDigits(bytes)
  if (at < 0) throw new Error('no place for the checksum in this PDF')
  const blank = write(bytes, at, ZEROS)
  return write(blank, at, await sha256(blank))
}

/** `matches`: unchanged since it was made. `changed`: not so. `none`: no claim of ours, or rewritten by another program. */
export type Verdict = 'matches' | 'changed' | 'none'

/**
 * Whether a PDF matches its own checksum. It shows a change; it does not prove who wrote the file or that the searches
 * happened, since anybody can write a file with a fitting checksum.
 */
export const verifyPdf = async (bytes: Uint8Array): Promise<Verdict> => {
  const at = findDigits(bytes)
  if (at < 0) return 'none'
  const digits = new TextDecoder('latin1').decode(bytes.subarray(at, at + DIGITS))
  return (await sha256(write(bytes, at, ZEROS))) === digits ? 'matches' : 'changed'
}

/** Whether a claim.json or claim.csv is the one whose digest a page prints. */
export const verifyFile = async (bytes: Uint8Array, printed: string): Promise<Verdict> =>
  (await sha256(bytes)) === printed.replace(/\s/g, '').toLowerCase() ? 'matches' : 'changed'

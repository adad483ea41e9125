import { type ClaimReading, MOST_OF_A_CLAIM, readClaim } from '../../claims/read/readClaim.ts'

/** Files on one page; each of them can hold thousands of rows. */
export const MOST_AT_ONCE = 200

/** Whether this browser can unpack and check a file where the page lies. Without a checksum it would say too little. */
export const canRead = (): boolean =>
  typeof globalThis.crypto?.subtle === 'object' &&
  typeof DecompressionStream === 'function' &&
  typeof Map.groupBy === 'function'

/** @returns undefined where the browser cannot open it, e.g. a folder */
export const readFile = async (file: File): Promise<ClaimReading | undefined> => {
  // By what the browser says of its size, so that nothing of it is loaded.
  if (file.size > MOST_OF_A_CLAIM) return { kind: 'other', matches: 'unknown', problems: [{ key: 'tooBig' }] }
  try {
    return await readClaim(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return undefined
  }
}

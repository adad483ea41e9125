import { readFileSync } from 'node:fs'
import { claimCsv } from '../csv.ts'
import type { ClaimDocument } from '../document.ts'
import { renderClaim } from '../pdf/render.ts'
import { english } from '../texts.en.ts'
import { sealJson } from './seal.ts'

const fontFile = (name: string) =>
  new Uint8Array(
    readFileSync(new URL(`../../node_modules/@expo-google-fonts/source-sans-3/${name}.ttf`, import.meta.url)),
  )

/** The files of a claim, rendered as the product renders them; the JSON with its own checksum. */
export const filesOf = async (claim: ClaimDocument) => {
  const fonts = {
    regular: fontFile('400Regular/SourceSans3_400Regular'),
    bold: fontFile('600SemiBold/SourceSans3_600SemiBold'),
  }
  const json = await sealJson(claim)
  return { json, pdf: await renderClaim(claim, json, claimCsv(claim, english), english, fonts) }
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Latin letters of bytes back to bytes: to put text into a PDF without touching the rest. */
export const replaced = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replace(from, to), 'latin1'))

/** A copy with one byte changed to another value. */
export const withByte = (bytes: Uint8Array, at: number, by: number): Uint8Array => {
  const copy = new Uint8Array(bytes)
  copy[at] = ((copy[at] ?? 0) + 1 + (by % 255)) % 256
  return copy
}

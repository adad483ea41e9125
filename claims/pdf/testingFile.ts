import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { claimCsv } from '../csv.ts'
import type { ClaimDocument } from '../document.ts'
import { sealJson } from '../read/seal.ts'
import { english } from '../texts.en.ts'
import { type RenderOptions, renderClaim } from './render.ts'

const fontFile = (name: string) =>
  new Uint8Array(
    readFileSync(new URL(`../../node_modules/@expo-google-fonts/source-sans-3/${name}.ttf`, import.meta.url)),
  )
export const fonts = {
  regular: fontFile('400Regular/SourceSans3_400Regular'),
  bold: fontFile('600SemiBold/SourceSans3_600SemiBold'),
}

export const renderOf = async (claim: ClaimDocument, how: RenderOptions = {}) => {
  const [json, csv] = [await sealJson(claim), claimCsv(claim, english)]
  return { json, csv, bytes: await renderClaim(claim, json, csv, english, fonts, how) }
}
export const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** The objects of a file by number, and their streams, inflated. */
export const readPdf = (bytes: Uint8Array) => {
  const file = latin1(bytes)
  const objects = new Map<number, { text: string; stream?: Uint8Array }>()
  for (const match of file.matchAll(/\n(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length
    const body = file.slice(start, file.indexOf('\nendobj', start))
    const streamAt = body.indexOf('\nstream\n')
    const text = streamAt < 0 ? body : body.slice(0, streamAt)
    const length = Number(/\/Length (\d+)/.exec(text)?.[1] ?? 0)
    const raw = bytes.subarray(start + streamAt + 8, start + streamAt + 8 + length)
    const stream = streamAt < 0 ? undefined : text.includes('/FlateDecode') ? inflateSync(raw) : raw
    objects.set(Number(match[1]), { text, ...(stream && { stream }) })
  }
  const of = (pattern: RegExp) => [...objects].filter(([, { text }]) => pattern.test(text))
  const one = (id: string | undefined) => objects.get(Number(id)) ?? { text: '' }
  const pages = of(/\/Type \/Page\n/).map(([id, { text }]) => ({
    id,
    text,
    content: latin1(one(/\/Contents (\d+)/.exec(text)?.[1]).stream ?? new Uint8Array()),
  }))
  return { file, of, one, pages }
}

import 'temporal-polyfill/global'
import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aClaim, anEpisode } from '../../claims/fixtures.ts'
import { sealJson } from '../../claims/read/seal.ts'
import { bytesOf, filesOf, withByte } from '../../claims/read/testing.ts'

const episodes = Array.from({ length: 6 }, (_, index) => anEpisode(index, { minutesByHand: 20 + 15 * index }))
const choices = { searches: true, minutes: true }

/** A claim of six episodes, and another of the last three of them by somebody else. */
export const CLAIM = aClaim(episodes, { choices, learner: { name: 'Dr Ana Ωmega', credentials: 'MD' } })
const OTHER = { ...aClaim(episodes.slice(3), { learner: { name: 'Dr B. Other' } }), id: 'another-claim' }

/** Files as an office may get them, by name, with the text that each of them shows. */
export const writeFiles = async (folder: string): Promise<(name: string) => string> => {
  const { pdf, json } = await filesOf(CLAIM)
  const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, name), bytes)
  put('claim.pdf', pdf)
  put('claim.json', json)
  put('other.pdf', (await filesOf(OTHER)).pdf)
  put('changed.pdf', withByte(pdf, Math.floor(pdf.length / 2), 7))
  put('cut.pdf', pdf.subarray(0, Math.floor(pdf.length * 0.6)))
  put('empty.pdf', '')
  put('foreign.pdf', '%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF')
  put('encrypted.pdf', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<</Root 1 0 R/Encrypt 2 0 R>>\n%%EOF')
  put('foreign.json', '{"name":"x"}')
  put('newer.json', await sealJson({ ...CLAIM, schemaVersion: 7 }))
  put('forged.json', await sealJson({ ...CLAIM, totals: { ...CLAIM.totals, amount: '99.00' } }))
  put('withdrawn.json', await sealJson({ ...CLAIM, voided: { on: '2026-12-01', reason: 'Sent twice' } }))
  put('text.pdf', bytesOf('not a PDF'))
  const big = openSync(join(folder, 'big.pdf'), 'w')
  ftruncateSync(big, 70 * 1024 * 1024)
  closeSync(big)
  return name => join(folder, name)
}

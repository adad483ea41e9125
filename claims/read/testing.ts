import { readFileSync } from 'node:fs'
import { claimCsv } from '../csv.ts'
import type { ClaimDocument } from '../document.ts'
import { aClaim, anEpisode, type Options } from '../fixtures.ts'
import { IDENTITY_FIELDS } from '../packs/fields.ts'
import { examplePack } from '../packs/testing.ts'
import { type RenderOptions, renderClaim } from '../pdf/render.ts'
import { english } from '../texts.en.ts'
import { recount } from './recount.ts'
import { sealJson } from './seal.ts'
import { addUp, compareSums, statedSums } from './sums.ts'

const fontFile = (name: string) =>
  new Uint8Array(
    readFileSync(new URL(`../../node_modules/@expo-google-fonts/source-sans-3/${name}.ttf`, import.meta.url)),
  )

/** The files of a claim, rendered as the product renders them; the JSON with its own checksum. */
export const filesOf = async (claim: ClaimDocument, options: RenderOptions = {}) => {
  const fonts = {
    regular: fontFile('400Regular/SourceSans3_400Regular'),
    bold: fontFile('600SemiBold/SourceSans3_600SemiBold'),
  }
  const json = await sealJson(claim)
  return { json, pdf: await renderClaim(claim, json, claimCsv(claim, english), english, fonts, options) }
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

/** A claim that holds every field that a claim can hold. */
export const aFullClaim = (number: number, options: Options = {}): ClaimDocument => {
  const forOffice = { reason: 'Asked on the round', answerFound: 'One of two trials', typeOfChange: 'Dose' }
  const episodes = Array.from({ length: number }, (_, index) =>
    anEpisode(index, {
      forOffice,
      forWhom: 'patient',
      minutesByHand: 20 + index,
      answeredAt: Date.UTC(2026, 6, 20),
      followUps: [{ at: Date.UTC(2026, 9, 1), happened: 'always', basis: 'chart', barrier: 'No time' }],
    }),
  )
  const learner = {
    name: 'Dr Ä. %PDF- endobj',
    givenName: 'Ä.',
    familyName: 'endobj',
    credentials: 'MD',
    profession: 'Physician',
    country: 'US',
    reportConsent: true,
    ...Object.fromEntries(IDENTITY_FIELDS.map((name, index) => [name, `0${index}-01`])),
  }
  const choices = { searches: true, minutes: true, forWhom: true, followUps: true, barriers: true }
  const { provider, activity } = examplePack()
  const claim = aClaim(episodes, { choices, learner, selfCrediting: ['uptodate'], creditedAt: new Map(), ...options })
  return {
    ...claim,
    pack: {
      digest: 'd'.repeat(64),
      provider: provider.name,
      accmeId: provider.accmeId,
      activity: activity.title,
      activityId: activity.id,
      from: activity.start,
      until: activity.end,
      acknowledgedOn: activity.start,
      returnTo: ['cme@example.org', 'https://cme.example.org/claims'],
    },
    rows: claim.rows.map(row => ({
      ...row,
      answers: [{ id: 'q', label: 'Was it enough?', text: 'Yes', codes: ['1'] }],
    })),
    evaluation: [{ id: 'e', label: 'Would you do it again?', text: '5' }],
    voided: { on: '2026-12-01', reason: 'Sent twice' },
  }
}

/** Single-byte changes all over a file, the same for the same seed (a linear congruence after Park and Miller, 1988). */
export const changesOf = (bytes: Uint8Array, number: number, seed: number): { at: number; by: number }[] => {
  let state = seed
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  return Array.from({ length: number }, () => ({ at: next(bytes.length), by: next(255) }))
}

/** Whether a reader of the claim is told that something does not fit. */
export const isNoticed = (claim: ClaimDocument): boolean => {
  const { stands, notes } = recount(claim)
  const sums = compareSums(statedSums(claim), addUp(claim))
  return stands === 'more' || notes.includes('ruleAltered') || sums.differ.length > 0
}

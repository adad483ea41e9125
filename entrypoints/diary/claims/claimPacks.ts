import { packDigest } from '../../../claims/packs/digest.ts'
import { readPack } from '../../../claims/packs/readPack.ts'
import { ruleStanding } from '../../../claims/packs/rules.ts'
import type { Pack } from '../../../claims/packs/schema.ts'
import type { CreditRule } from '../../../claims/rules/schema.ts'
import type { KeptPack } from '../../../storage/settings.ts'

/** A pack that was read and acknowledged here. */
export interface HeldPack {
  pack: Pack
  digest: string
  /** UTC milliseconds. */
  acknowledgedAt: number
}

/** By the text that was kept: the pack that it is, and its digest. */
const read = new Map<string, { pack: Pack; digest: string } | undefined>()

/**
 * Reads packs as they were kept. What was acknowledged is the digest: a text with another one, as a changed file could
 * bring it, is no pack that anybody has read.
 */
export const readKept = async (kept: readonly KeptPack[]): Promise<void> => {
  for (const { text } of kept) {
    if (read.has(text)) continue
    const reading = readPack(text)
    read.set(text, reading.ok ? { pack: reading.pack, digest: await packDigest(reading.pack) } : undefined)
  }
}

/** Whether all of them were read: what is not read yet fills no rule. */
export const areRead = (kept: readonly KeptPack[]): boolean => kept.every(({ text }) => read.has(text))

/** Packs as they were kept and read, the newest first. One that can no longer be read fills no rule. */
export const heldPacks = (kept: readonly KeptPack[]): HeldPack[] =>
  kept
    .flatMap(({ text, digest, acknowledgedAt }) => {
      const known = read.get(text)
      return known?.digest === digest && Number.isInteger(acknowledgedAt)
        ? [{ pack: known.pack, digest, acknowledgedAt }]
        : []
    })
    .sort((a, b) => b.acknowledgedAt - a.acknowledgedAt)

/** Those that fill nothing, so that they can be let go of. */
export const unusablePacks = (kept: readonly KeptPack[]): KeptPack[] => {
  const held = new Set(heldPacks(kept).map(({ digest }) => digest))
  return kept.filter(({ digest }) => !held.has(digest))
}

/** Whether a pack can fill a rule: only what an accredited provider gives. */
export const takesPack = ({ id }: Pick<CreditRule, 'id'>): boolean => ruleStanding(id) === 'fits'

/** The pack under which a rule is counted. @param chosen digest, where the person chose among several */
export const packFor = (packs: readonly HeldPack[], rule: CreditRule, chosen?: string): HeldPack | undefined => {
  if (!takesPack(rule)) return undefined
  const fitting = packs.filter(({ pack }) => pack.rule === rule.id)
  return fitting.find(({ digest }) => digest === chosen) ?? fitting[0]
}

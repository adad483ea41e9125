import { readPack } from '../../claims/packs/readPack.ts'
import { ruleStanding } from '../../claims/packs/rules.ts'
import type { Pack } from '../../claims/packs/schema.ts'
import type { CreditRule } from '../../claims/rules/schema.ts'
import type { KeptPack } from '../../storage/settings.ts'

/** A pack that was read and acknowledged here. */
export interface HeldPack {
  pack: Pack
  digest: string
  /** UTC milliseconds. */
  acknowledgedAt: number
}

const read = new Map<string, Pack | undefined>()

const packOf = (text: string): Pack | undefined => {
  if (!read.has(text)) {
    const reading = readPack(text)
    read.set(text, reading.ok ? reading.pack : undefined)
  }
  return read.get(text)
}

/** Packs as they were kept, the newest first. One that can no longer be read fills no rule. */
export const heldPacks = (kept: readonly KeptPack[]): HeldPack[] =>
  kept
    .flatMap(({ text, digest, acknowledgedAt }) => {
      const pack = packOf(text)
      return pack ? [{ pack, digest, acknowledgedAt }] : []
    })
    .sort((a, b) => b.acknowledgedAt - a.acknowledgedAt)

/** Whether a pack can fill a rule: only what an accredited provider gives. */
export const takesPack = ({ id }: Pick<CreditRule, 'id'>): boolean => ruleStanding(id) === 'fits'

/** The pack under which a rule is counted. @param chosen digest, where the person chose among several */
export const packFor = (packs: readonly HeldPack[], rule: CreditRule, chosen?: string): HeldPack | undefined => {
  if (!takesPack(rule)) return undefined
  const fitting = packs.filter(({ pack }) => pack.rule === rule.id)
  return fitting.find(({ digest }) => digest === chosen) ?? fitting[0]
}

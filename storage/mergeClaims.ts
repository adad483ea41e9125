import { canonicalText } from './backupText.ts'
import { type Voided, voidedShape } from './claims.ts'
import { newer, type Revision } from './mergeRevision.ts'

/** A claim as one computer keeps it. */
export interface ClaimSide extends Revision {
  day: string
  content: unknown
}

interface Parts {
  /** What was frozen, as text. */
  frozen: string
  voided: Voided | undefined
}

const partsOf = ({ day, content }: ClaimSide): Parts => {
  const { voided, ...rest } = (content ?? {}) as { voided?: unknown }
  return { frozen: canonicalText({ day, rest }), voided: voidedShape.safeParse(voided).data }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Above 0: the first stands. Withdrawn before not, the earlier day, a reason before none, the lesser text. */
const byVoided = (a: Voided | undefined, b: Voided | undefined): number => {
  if (!a || !b) return Number(a !== undefined) - Number(b !== undefined)
  const saysWhy = Number(a.reason !== undefined) - Number(b.reason !== undefined)
  return order(b.on, a.on) || saysWhy || order(b.reason ?? '', a.reason ?? '')
}

/**
 * How a claim that comes stands to the one here. A claim is frozen, so that only its being withdrawn can be news; that
 * holds on every computer, whatever the revisions. Where both say the same, the newer writing stands.
 * @returns `differs`: it says something else than the one here · `takes`: it is to stand here · `news`: whether it says
 * anything new about being withdrawn
 */
export const weighClaim = (mine: ClaimSide, coming: ClaimSide): 'differs' | { takes: boolean; news: boolean } => {
  const [here, there] = [partsOf(mine), partsOf(coming)]
  if (here.frozen !== there.frozen) return 'differs'
  const by = byVoided(there.voided, here.voided)
  return { takes: (by || newer(coming, mine)) > 0, news: by > 0 }
}

import * as z from 'zod/mini'
import type { Earlier } from './context.ts'

/** A claim as it was kept. */
export interface KeptDocument {
  rule: string
  /** Ids, in the order of the document's rows. */
  episodes: readonly string[]
  /** Canonical JSON text of the frozen claim. */
  document: string
}

const amount = z.optional(z.string().check(z.regex(/^\d+\.\d{2}$/)))
const kept = z.object({
  totals: z.object({ amount }),
  pack: z.optional(z.object({ accmeId: z.string(), activityId: z.string() })),
  rows: z.array(z.object({ date: z.string(), amount, sources: z.array(z.object({ pmid: z.optional(z.string()) })) })),
})

const read = (document: string): z.infer<typeof kept> | undefined => {
  try {
    return kept.safeParse(JSON.parse(document)).data
  } catch {
    return undefined // No JSON: its episodes still bar, its amounts are not known.
  }
}

/** What earlier claims hold, for caps and for rules that exclude each other. */
export const earlierOf = (claims: readonly KeptDocument[]): Earlier[] =>
  claims.flatMap(({ rule: ruleId, episodes, document }) => {
    const claim = read(document)
    const withoutAmount = claim !== undefined && claim.totals.amount === undefined
    return episodes.map((episodeId, index): Earlier => {
      const row = claim?.rows[index]
      if (!row) return { episodeId, ruleId, withoutAmount }
      return {
        episodeId,
        ruleId,
        // A row of 0.00 took nothing.
        withoutAmount: withoutAmount || row.amount === '0.00',
        day: row.date,
        ...(row.amount !== undefined && { hundredths: Math.round(Number(row.amount) * 100) }),
        ...(claim.pack && { activity: `${claim.pack.accmeId}/${claim.pack.activityId}` }),
        // What a cap left nothing of was not claimed, and may be read and claimed again.
        ...(!withoutAmount && row.amount !== '0.00' && { pmids: row.sources.flatMap(({ pmid }) => pmid ?? []) }),
      }
    })
  })

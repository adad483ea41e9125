import * as z from 'zod/mini'

/** What a claim says it is, as `freezeClaim` writes it. */
export const CLAIM_SCHEMA = 'aftersearch-claim'

const text = z.string()
const isoDay = z.iso.date()
const minutes = z.object({ measured: z.number(), byHand: z.number() })
/** Exact decimal, e.g. `1.50`. */
const decimal = z.string().check(z.regex(/^\d{1,9}(\.\d{1,4})?$/))

const source = z.object({
  site: text,
  title: z.exactOptional(text),
  pmid: z.exactOptional(text),
  doi: z.exactOptional(text),
  pmcid: z.exactOptional(text),
  nct: z.exactOptional(text),
  url: z.exactOptional(text),
})

const row = z.object({
  number: z.int(),
  date: isoDay,
  kind: z.exactOptional(text),
  problem: z.exactOptional(text),
  sources: z.array(source),
  minutes: z.exactOptional(minutes),
  outcome: z.exactOptional(text),
  change: z.exactOptional(text),
  basis: z.exactOptional(text),
  amount: z.exactOptional(decimal),
})

/** Of a claim what a reader shows. It may hold more: nothing of it is taken away. */
const claim = z.object({
  schema: z.literal(CLAIM_SCHEMA),
  schemaVersion: z.int(),
  id: text,
  rule: z.object({ id: text, version: z.int(), name: text }),
  period: z.object({ from: isoDay, to: isoDay, zone: text }),
  learner: z.object({
    name: z.exactOptional(text),
    profession: z.exactOptional(text),
    country: z.exactOptional(text),
  }),
  rows: z.array(row),
  totals: z.object({
    episodes: z.int(),
    minutes: z.exactOptional(minutes),
    amount: z.exactOptional(decimal),
    unit: z.exactOptional(text),
  }),
  statement: z.object({ attestation: text, date: isoDay }),
})

export type ReadClaim = z.infer<typeof claim>
export type ReadRow = ReadClaim['rows'][number]

/** @returns where a value is no claim, e.g. `rows[3].date`; undefined where it is one */
export const misshapen = (value: unknown): string | undefined => {
  const [issue] = claim.safeParse(value).error?.issues ?? []
  return issue
    ? issue.path
        .map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
        .join('')
        .replace(/^\./, '')
    : undefined
}

/** The same as a type: what was read is handed on as it was, not as a copy of its known fields. */
export const isClaim = (value: unknown): value is ReadClaim => misshapen(value) === undefined

import type { SourceLine } from '../../episodes/types.ts'
import type { ClaimSource } from '../document.ts'
import type { Prepared } from '../prepare.ts'
import type { ReadClaim, ReadRow } from '../schema.ts'

/** Midnight of a day; rows count in UTC, so that no zone that a file names has to be known here. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** A site by its name in a claim, as rules name it: `UpToDate` is `uptodate`. */
export const siteOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** A year, month or day that is in the calendar. */
const isDate = (text: string): boolean => {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  const at = startOf(`${year}-${month}-${day}`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(`${year}-${month}-${day}`)
}

const WITHOUT_FOLLOW_UPS = /^0\.[12]\./
const LATE = { date: '9999-12-31', happened: 'always' } as const

/** A row as counting takes it, and what its sources said besides. */
export interface RowPrepared extends Prepared {
  row: ReadRow
}

export interface RowsPrepared {
  items: RowPrepared[]
  /** When a source was published, as the claim has it. */
  published: (source: SourceLine) => string | undefined
  approved: (source: SourceLine) => boolean
  /** Its version kept no follow-ups in a claim: each episode is taken for followed up. */
  unsaid: boolean
}

/**
 * The rows of a claim as the episodes that they were frozen from, as far as counting asks. A claim keeps no time of day:
 * rows of a day follow one another as they stand.
 */
export const preparedRows = ({ rows, product }: Pick<ReadClaim, 'rows' | 'product'>): RowsPrepared => {
  const early = WITHOUT_FOLLOW_UPS.test(product.version)
  const unsaid = early && rows.length > 0 && rows.every(({ followUps }) => followUps === undefined)
  const said = new Map<SourceLine, ClaimSource>()
  const sourceOf = (source: ClaimSource, at: number, index: number): SourceLine => {
    const { site, pmid, doi, pmcid, nct, title = '' } = source
    const line: SourceLine = {
      site: siteOf(site),
      title,
      ids: { ...(pmid && { pmid }), ...(doi && { doi }) },
      // A claim lists a source once, so that each of those without an address is another.
      url: source.url ?? pmcid ?? nct ?? `${title} ${index}`,
      at,
      seconds: 0,
    }
    said.set(line, source)
    return line
  }
  const items = rows.map((row, index): RowPrepared => {
    const startedAt = startOf(row.date) + index
    const { kind, problem, outcome, change, minutes } = row
    const followUps = unsaid ? [LATE] : row.followUps
    return {
      row,
      episode: {
        id: String(index),
        kind,
        startedAt,
        lastAt: startedAt,
        zone: 'UTC',
        ...(problem !== undefined && { problem }),
        ...(outcome && { outcome }),
        ...(change !== undefined && { change }),
        ...(followUps && { followUps: followUps.map(({ date, happened }) => ({ at: startOf(date), happened })) }),
      },
      summary: {
        searches: [],
        sources: row.sources.map((source, at) => sourceOf(source, startedAt, at)),
        sites: [],
        seconds: 0,
      },
      day: row.date,
      measuredTenths: Math.round((minutes?.measured ?? 0) * 10),
      byHandTenths: Math.round((minutes?.byHand ?? 0) * 10),
    }
  })
  return {
    items,
    published: source => {
      const on = said.get(source)?.published
      return on !== undefined && isDate(on) ? on : undefined
    },
    unsaid,
    approved: source => said.get(source)?.approved === true,
  }
}

import * as z from 'zod/mini'
import type { Backup } from './backupFile.ts'
import { canonicalText } from './backupText.ts'
import { parseEpisode, parseVisit } from './contents.ts'
import type { TableName } from './database.ts'
import { knownZone } from './days.ts'

/**
 * `content`: it is no episode, visit or claim, or one that this browser could not show · `visits`: one of its searches or
 * sources is none · `episode`: the episode it belongs to is not there · `differs`: a claim is frozen, and the one here says
 * something else.
 */
export type RefusedRecord = { table: TableName; id: string; why: 'content' | 'visits' | 'episode' | 'differs' }

/** UTF-16 units. The longest that the product writes is an address of 16,384 with a query and a title. */
const LONGEST = 250_000

const isMoment = (at: number | undefined): boolean => at === undefined || (at >= 0 && at <= 8.64e15)

const episodeReads = (id: string, content: unknown): boolean => {
  const { startedAt, lastAt, answeredAt, zone, followUps = [] } = parseEpisode(id, content)
  return knownZone(zone) && [startedAt, lastAt, answeredAt, ...followUps.map(one => one.at)].every(isMoment)
}

const visitReads = (id: string, content: unknown): boolean => {
  const { at, zone, url } = parseVisit(id, content)
  // Only https is ever noticed, and the diary makes a link of it.
  return knownZone(zone) && isMoment(at) && url.startsWith('https://') && URL.canParse(url)
}

const claimContent = z.object({ rule: z.string(), episodes: z.array(z.string()), document: z.string() })
const claimDocument = z.object({ schema: z.literal('aftersearch-claim') })

const claimReads = (_id: string, content: unknown): boolean =>
  claimDocument.safeParse(JSON.parse(claimContent.parse(content).document)).success

/** A content of any shape: what fails to be read, for whatever reason, is refused by name. */
const reads = (check: (id: string, content: unknown) => boolean, most = LONGEST) => {
  return ({ id, content }: { id: string; content: unknown }): boolean => {
    try {
      return check(id, content) && canonicalText(content).length <= most
    } catch {
      return false
    }
  }
}

const [isEpisode, isVisit, isClaim] = [reads(episodeReads), reads(visitReads), reads(claimReads, Infinity)]

/** What of a file can be merged, and what is refused by name. An episode comes with all of its visits or not at all. */
export const checkContents = (backup: Backup): { sound: Backup; refused: RefusedRecord[] } => {
  const badEpisodes = new Set(backup.episodes.filter(one => !isEpisode(one)).map(one => one.id))
  const badVisits = backup.visits.filter(one => !isVisit(one))
  const badClaims = backup.claims.filter(one => !isClaim(one))
  const incomplete = new Set(badVisits.map(one => one.episode).filter(id => !badEpisodes.has(id)))
  const out = new Set([...badEpisodes, ...incomplete])
  const badIds = new Set([...badVisits, ...badClaims].map(one => one.id))
  return {
    sound: {
      ...backup,
      episodes: backup.episodes.filter(one => !out.has(one.id)),
      visits: backup.visits.filter(one => !badIds.has(one.id) && !out.has(one.episode)),
      claims: backup.claims.filter(one => !badIds.has(one.id)),
    },
    refused: [
      ...[...badEpisodes].map(id => ({ table: 'episodes' as const, id, why: 'content' as const })),
      ...[...incomplete].map(id => ({ table: 'episodes' as const, id, why: 'visits' as const })),
      ...badVisits.map(({ id }) => ({ table: 'visits' as const, id, why: 'content' as const })),
      ...badClaims.map(({ id }) => ({ table: 'claims' as const, id, why: 'content' as const })),
    ],
  }
}

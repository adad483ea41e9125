import type { Backup } from './backupFile.ts'
import { canonicalText } from './backupText.ts'
import { isClaimDocument, parseClaim } from './claims.ts'
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
/** The same of the answers to providers' forms: several forms of 200,000 are more than anybody writes. */
const LONGEST_FORMS = 2_000_000

const isMoment = (at: number | undefined): boolean => at === undefined || (at >= 0 && at <= 8.64e15)

const isWithin = (content: unknown, most: number): boolean => canonicalText(content).length <= most

const episodeReads = (id: string, content: unknown): boolean => {
  const { forOffice, ...rest } = content as { forOffice?: unknown }
  if (!isWithin(rest, LONGEST) || !isWithin(forOffice, LONGEST_FORMS)) return false
  const { startedAt, lastAt, answeredAt, zone, followUps = [] } = parseEpisode(id, content)
  return knownZone(zone) && [startedAt, lastAt, answeredAt, ...followUps.map(one => one.at)].every(isMoment)
}

const visitReads = (id: string, content: unknown): boolean => {
  if (!isWithin(content, LONGEST)) return false
  const { at, zone, url } = parseVisit(id, content)
  // Only https is ever noticed, and the diary makes a link of it.
  return knownZone(zone) && isMoment(at) && url.startsWith('https://') && URL.canParse(url)
}

const claimReads = (_id: string, content: unknown): boolean => isClaimDocument(parseClaim(content).document)

/** A content of any shape: what fails to be read, for whatever reason, is refused by name. */
const reads = (check: (id: string, content: unknown) => boolean) => {
  return ({ id, content }: { id: string; content: unknown }): boolean => {
    try {
      return check(id, content)
    } catch {
      return false
    }
  }
}

const [isEpisode, isVisit, isClaim] = [reads(episodeReads), reads(visitReads), reads(claimReads)]

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

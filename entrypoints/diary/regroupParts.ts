import type { RegroupChoice, RegroupPart } from '../../components/diary/regroupTypes.ts'
import type { Earlier, EpisodeRowData } from '../../components/diary/types.ts'
import { cameBack, type Remembered } from '../../episodes/comingBack.ts'
import type { Visit } from '../../episodes/types.ts'
import type { Snapshot } from '../../storage/watch.ts'
import { findRows, type SiteName } from './find.ts'
import { rowOf } from './rows.ts'

const DAY = 24 * 3600_000
/** Episodes that are offered without a search, and found by one. */
const LIKELY = 4
const FOUND = 8

type Kept = Snapshot['episodes'][number]

const nameOf = ({ kind, site, query, title, url }: Visit): string =>
  kind === 'search' ? `${site} ${query ?? ''}` : `${site} ${title ?? ''} ${url}`

/** Searches and sources of an episode, each once, with the visits that it stands for. */
export const partsOf = (visits: readonly Visit[], factsOf: (visit: Visit) => string, unsaid: string): RegroupPart[] => {
  const groups = Map.groupBy(visits, nameOf)
  return [...groups.values()].flatMap(same => {
    const [first] = same
    if (!first) return []
    const text = first.kind === 'search' ? (first.query ?? unsaid) : (first.title ?? first.query ?? first.url)
    return [{ visits: same.map(visit => visit.id), text, facts: factsOf(first) }]
  })
}

/** Where searches can go: those of the same days, nearest first; or those that a search finds. */
export const choicesOf = (
  episodes: readonly Kept[],
  from: EpisodeRowData,
  search: string,
  siteName: SiteName,
  factsOf: (row: EpisodeRowData) => string,
): RegroupChoice[] => {
  const { id, startedAt, lastAt } = from.episode
  const others = episodes.filter(({ episode }) => episode.kind === 'visits' && episode.id !== id)
  const apart = ({ episode }: Kept) => Math.max(0, startedAt - episode.lastAt, episode.startedAt - lastAt)
  const near = others.filter(kept => apart(kept) <= 2 * DAY).sort((a, b) => apart(a) - apart(b))
  const rows =
    search.trim() === ''
      ? near.slice(0, LIKELY).map(rowOf)
      : findRows(others.map(rowOf), search, 'any', siteName).slice(0, FOUND)
  return rows.map(row => ({
    id: row.episode.id,
    problem: row.episode.problem ?? row.problemGuess,
    facts: factsOf(row),
  }))
}

const rememberedOf = ({ episode, visits }: Kept): Remembered => {
  const { id, startedAt, lastAt, problem } = episode
  return { id, startedAt, lastAt, visits, ...(problem ? { problem } : {}) }
}

/** The problem of the days before that this one clearly is again; none that the person said it is not. */
export const earlierIn = (
  { episodes, apart }: Pick<Snapshot, 'episodes' | 'apart'>,
  id: string,
): (Earlier & { id: string }) | undefined => {
  const kept = episodes.find(({ episode }) => episode.id === id)
  if (!kept) return undefined
  const refused = apart.filter(pair => pair.includes(id)).flat()
  const { startedAt } = kept.episode
  const near = episodes.filter(
    ({ episode }) => Math.abs(startedAt - episode.lastAt) <= 8 * DAY && !refused.includes(episode.id),
  )
  const found = cameBack(rememberedOf(kept), near.map(rememberedOf))
  const row = found && episodes.find(({ episode }) => episode.id === found.id)
  return row && { id: found.id, problem: found.problem ?? rowOf(row).problemGuess, at: found.startedAt }
}

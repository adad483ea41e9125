import { v7 } from 'uuid'
import { guardVisit } from '../../episodes/guardVisit.ts'
import { joins } from '../../episodes/joins.ts'
import { cleanText } from '../../episodes/text.ts'
import type { Episode, Visit } from '../../episodes/types.ts'
import type { RequestOf } from '../../messages/types.ts'
import type { VisitKind } from '../../sites/types.ts'
import { dayOf, knownZone } from '../../storage/days.ts'
import {
  loadEpisode,
  loadVisit,
  openWhole,
  putEpisode,
  putVisit,
  type Store,
  save,
  type Whole,
} from '../../storage/store.ts'
import { type Choices, keptOf } from './keeping.ts'

type Notice = RequestOf<'notice'>

/** What became of a report: where the visit stands now, or why nothing was kept. */
export type Noticed = { visit: string; episode: string; site: string; kind: VisitKind } | 'nothing' | 'forgotten'

const DAY = 24 * 3600_000

/**
 * Reads the report as a visit; undefined when nothing of it is to be kept.
 * @param box what the search box of the page holds, where the address does not say what was asked
 */
export const visitOf = (
  report: Notice,
  choices: Choices,
  now: number,
  zone: string,
  box?: string,
): Visit | undefined => {
  const found = keptOf(report.address, { ...report.facts, ...(box === undefined ? {} : { box }) }, choices)
  if (!found) return undefined
  const query = found.query === undefined ? '' : cleanText(found.query, 2000)
  const title = found.title === undefined ? '' : cleanText(found.title, 512)
  return guardVisit({
    id: report.id,
    at: Math.min(report.at, now),
    zone: knownZone(report.zone) ? report.zone : zone,
    site: found.site,
    kind: found.kind,
    ...(query ? { query } : {}),
    ...(title ? { title } : {}),
    ...(found.published ? { published: found.published } : {}),
    ...(found.ids ? { ids: found.ids } : {}),
    url: found.url,
    seconds: Math.round(report.seconds),
  })
}

/** Newer facts fill gaps and replace titles that came late; reading time never shrinks. */
const merged = (old: Visit, visit: Visit): Visit => ({
  ...old,
  ...(visit.title ? { title: visit.title } : {}),
  ...(visit.published ? { published: visit.published } : {}),
  ...(visit.ids || old.ids ? { ids: { ...old.ids, ...visit.ids } } : {}),
  seconds: Math.max(old.seconds, visit.seconds),
})

const candidateOf = ({ episode, visits }: Whole) => ({
  id: episode.value.id,
  lastAt: episode.value.lastAt,
  settled: episode.value.problem !== undefined,
  visits: visits.map(visit => visit.value),
  ...(episode.value.problem ? { problem: episode.value.problem } : {}),
})

const begin = (visit: Visit, now: number): Episode => ({
  id: v7(),
  kind: 'visits',
  startedAt: visit.at,
  lastAt: now,
  zone: visit.zone,
})

const noticeNew = async (store: Store, visit: Visit, now: number): Promise<Noticed> => {
  const since = dayOf(now - DAY, visit.zone)
  const rows = await store.db.episodes
    .where('day')
    .aboveOrEqual(since)
    .and(row => row.state !== 'leaving')
    .toArray()
  const { whole } = await openWhole(store, rows)
  const going = whole.filter(({ episode }) => episode.value.kind === 'visits')
  const joined = joins(visit, going.map(candidateOf))
  const known = going.find(({ episode }) => episode.value.id === joined)?.episode
  const base = known?.value ?? begin(visit, now)
  const episode = { ...base, startedAt: Math.min(base.startedAt, visit.at), lastAt: Math.max(base.lastAt, now) }
  await save(store, [await putEpisode(store, episode, known?.row), await putVisit(store, visit, episode.id)])
  return { visit: visit.id, episode: episode.id, site: visit.site, kind: visit.kind }
}

const noticeAgain = async (store: Store, visit: Visit, now: number): Promise<Noticed | undefined> => {
  const known = await loadVisit(store, visit.id)
  if (!known) return undefined
  const id = known.row.episode ?? ''
  const episode = await loadEpisode(store, id)
  const next = merged(known.value, visit)
  const same = JSON.stringify(next) === JSON.stringify(known.value)
  if (!same && episode) {
    const later = { ...episode.value, lastAt: Math.max(episode.value.lastAt, now) }
    const { state, due } = episode.row
    await save(store, [
      await putVisit(store, next, id, known.row),
      await putEpisode(store, later, episode.row, state, due),
    ])
  }
  return { visit: visit.id, episode: id, site: known.value.site, kind: known.value.kind }
}

/**
 * Keeps a visit, in the episode to which it belongs, and resolves after the commit. The same report twice changes nothing;
 * what was forgotten stays forgotten although its page may still be open.
 * @param now UTC milliseconds
 */
export const noticeVisit = async (store: Store, visit: Visit | undefined, now: number): Promise<Noticed> => {
  if (!visit) return 'nothing'
  if (await store.db.tombstones.get(visit.id)) return 'forgotten'
  return (await noticeAgain(store, visit, now)) ?? noticeNew(store, visit, now)
}

import browser from 'webextension-polyfill'
import { isCalmed } from '../../episodes/askHistory.ts'
import { guessProblem } from '../../episodes/guess.ts'
import { summarise } from '../../episodes/summarise.ts'
import type { Overview, WaitingEpisode } from '../../messages/types.ts'
import { siteIdsOfHost, siteName } from '../../sites/index.ts'
import { ownId } from '../../sites/own.ts'
import { undoProxy } from '../../sites/proxy.ts'
import { readAsks } from '../../storage/moments.ts'
import { readSession } from '../../storage/session.ts'
import { mayNotice, readAccess, readSettings, type Settings } from '../../storage/settings.ts'
import { openWhole, type Store, type Whole } from '../../storage/store.ts'
import { dueFollowUps } from './followingUp.ts'
import { reviewDue } from './reviewing.ts'

/** The popup shows two; the rest is a link. */
const SHOWN = 2

const inShort = ({ episode, visits }: Whole): WaitingEpisode => {
  const all = visits.map(visit => visit.value)
  const summary = summarise(all)
  return {
    id: episode.row.id,
    problemGuess: guessProblem(all),
    at: episode.value.startedAt,
    sites: summary.sites.map(siteName),
    sources: summary.sources.length,
    seconds: summary.seconds,
  }
}

/** The site of the tab in front. Its address is only told where the browser has granted the host. */
const siteHere = async (settings: Settings, tab: number | undefined): Promise<Overview['site']> => {
  const address = tab === undefined ? undefined : (await browser.tabs.get(tab).catch(() => undefined))?.url
  if (!address || !URL.canParse(address)) return undefined
  const suffixes = settings.doors.map(door => door.suffix)
  const { hostname } = undoProxy(new URL(address), suffixes)
  const own = settings.own.some(({ host }) => host === hostname) ? [ownId({ host: hostname })] : []
  const id = [...siteIdsOfHost(hostname).filter(site => settings.sites.includes(site)), ...own][0]
  return id === undefined ? undefined : { id, name: siteName(id), muted: settings.mutedSites.includes(id) }
}

/** What the popup shows. @param tab the tab in front */
export const overviewOf = async (store: Store, tab: number | undefined, now: number): Promise<Overview> => {
  const settings = await readSettings(store.db)
  const rows = await store.db.episodes.where('state').equals('waiting').toArray()
  const { whole } = await openWhole(store, rows)
  const waiting = whole.sort((a, b) => b.episode.value.lastAt - a.episode.value.lastAt).map(inShort)
  const inFront = (await readSession()).tabs[String(tab)]?.episode
  const here = waiting.find(episode => episode.id === inFront)
  const others = waiting.filter(episode => episode !== here)
  const site = await siteHere(settings, tab)
  const followUps = await dueFollowUps(store, now)
  const paused = settings.pausedUntil !== undefined && settings.pausedUntil > now
  return {
    agreed: mayNotice(settings),
    shared: settings.shared,
    ...(paused ? { pausedUntil: settings.pausedUntil } : {}),
    sites: settings.sites.length + settings.own.length,
    access: await readAccess(store.db),
    ...(site ? { site } : {}),
    ...(here ? { here } : {}),
    waiting: others.slice(0, SHOWN),
    waitingInAll: others.length,
    review: await reviewDue(store, now),
    followUps: followUps.today,
    followUpsInAll: followUps.inAll,
    calmed: settings.mode !== 'day' && settings.mode !== 'click' && isCalmed(await readAsks(store.db)),
    keepAll: settings.keepAll,
  }
}

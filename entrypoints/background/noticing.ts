import browser from 'webextension-polyfill'
import type { NoticeReply, RequestOf } from '../../messages/types.ts'
import { mayNotice, readSettings } from '../../storage/settings.ts'
import type { Store } from '../../storage/store.ts'
import { decide, leaveTab, setTab, tokenFor } from './asking.ts'
import { stillUnsaid } from './keeping.ts'
import { noticeVisit, visitOf } from './noticeVisit.ts'
import { makePace } from './pace.ts'
import { readSearchBox } from './searchBox.ts'

/** A results page may fill its title and search box late: it is looked at again for as long, ms. */
const LONGEST_LOAD = 20_000
const LATE_LOOK = 2_000
/** Looking more often than this wakes the background for nothing, ms. */
const SOONEST_LOOK = 1000

const mayTake = makePace()

const askReply = async (store: Store, tab: number, now: number, calm: boolean): Promise<Partial<NoticeReply>> => {
  const decision = await decide(store, now)
  if (decision.kind === 'silent') {
    return decision.lookInMs === undefined ? {} : { lookInMs: Math.max(SOONEST_LOOK, decision.lookInMs) }
  }
  if (decision.kind === 'dot') return {}
  const token = await tokenFor(decision.episode, tab, decision.first, now)
  const texts = { open: browser.i18n.getMessage('pillOpen'), frameTitle: browser.i18n.getMessage('frameTitle') }
  return { ask: { token, texts, calm } }
}

/**
 * Answers a report of a content script: keeps the visit if it is one, and says whether the question may be asked here.
 * A page that reports although nothing may be noticed is told to be silent.
 */
export const answerNotice = async (
  store: Store,
  report: RequestOf<'notice'>,
  tab: number,
  now: number,
  zone: string,
): Promise<NoticeReply> => {
  const { id } = report
  const settings = await readSettings(store.db)
  if (!mayNotice(settings) || (settings.pausedUntil ?? 0) > now) return { ok: true, id, silent: true }
  if (!mayTake(tab, id, now)) return { ok: true, id }
  const unsaid = report.left ? undefined : stillUnsaid(report.address, report.facts, settings)
  const box = unsaid?.box === undefined ? undefined : await readSearchBox(tab, unsaid.box)
  const noticed = await noticeVisit(store, visitOf(report, settings, now, zone, box), now)
  if (noticed === 'forgotten') return { ok: true, id, silent: true }
  if (report.left) {
    await leaveTab(tab, id)
    return { ok: true, id }
  }
  if (unsaid && noticed === 'nothing') {
    return now - report.at < LONGEST_LOAD ? { ok: true, id, lookInMs: LATE_LOOK } : { ok: true, id }
  }
  const shows = noticed === 'nothing' ? undefined : noticed
  await setTab(tab, shows && { visit: shows.visit, episode: shows.episode, site: shows.site })
  return { ok: true, id, ...(await askReply(store, tab, now, shows?.kind === 'source')) }
}

import browser from 'webextension-polyfill'
import { mayNotice, readSettings } from '../../storage/settings.ts'
import type { Store } from '../../storage/store.ts'
import { decide } from './asking.ts'
import { todayAt } from './clock.ts'
import { hasEnough } from './enough.ts'
import { dueFollowUps } from './followingUp.ts'
import { reviewDue } from './reviewing.ts'

const LOOK = 'look'
/** Browsers that wait longer at least do so by themselves, ms. */
const SOONEST = 500

const icons = (name: string) => ({ 16: `icons/${name}-16.png`, 32: `icons/${name}-32.png` })

/** A dot, never a number: something may be answered, whenever the person likes. Paused has another shape, not only another colour. */
const draw = async (dot: boolean, paused: boolean, title: string): Promise<void> => {
  await browser.action.setBadgeBackgroundColor({ color: '#1e8090' })
  await browser.action.setBadgeText({ text: dot ? '•' : '' })
  await browser.action.setIcon({ path: icons(paused ? 'icon-paused' : 'icon') })
  await browser.action.setTitle({ title: browser.i18n.getMessage(title) })
}

/** When a review may become due: the end of the working day, or the beginning of the next. UTC milliseconds */
const nextReview = (now: number, dayEnds: number): number => {
  const evening = new Date(now).setHours(0, dayEnds, 0, 0)
  return evening > now ? evening : new Date(now).setHours(24, 0, 0, 0)
}

const nextFollowUp = async (store: Store, now: number): Promise<number | undefined> =>
  (await store.db.episodes.where('due').above(now).first())?.due

/**
 * Shows what there is, and has us woken when it may change. Nothing depends on the alarm: the next message looks as well.
 * @param now UTC milliseconds
 * @param next UTC milliseconds at which something else is due
 */
export const refreshToolbar = async (store: Store, now: number, next?: number): Promise<void> => {
  const settings = await readSettings(store.db)
  const decision = await decide(store, now)
  const off = !mayNotice(settings)
  const paused = off || (settings.pausedUntil ?? 0) > now
  const review = await reviewDue(store, now)
  const followUps = (await dueFollowUps(store, now)).today.length > 0
  // Who wants to be asked only after a click is shown nothing at all; who has enough is only followed up.
  const enough = hasEnough(settings, todayAt(now))
  const due = settings.mode !== 'click' && ((review.due && !enough) || followUps)
  const dot = (decision.kind !== 'silent' || due) && !paused
  // The words are for those who do not see the dot.
  const title = off ? 'actionTitleOff' : paused ? 'actionTitlePaused' : dot ? 'actionTitleWaiting' : 'actionTitle'
  await draw(dot, paused, title)
  const look = decision.kind === 'silent' && decision.lookInMs !== undefined ? now + decision.lookInMs : undefined
  const resume = (settings.pausedUntil ?? 0) > now ? settings.pausedUntil : undefined
  const ahead = [nextReview(now, settings.dayEnds), await nextFollowUp(store, now)]
  const times = [look, next, resume, ...ahead].filter(time => time !== undefined)
  if (times.length > 0) browser.alarms.create(LOOK, { when: Math.max(now + SOONEST, Math.min(...times)) })
}

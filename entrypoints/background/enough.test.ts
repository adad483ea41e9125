import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { CONSENT_VERSION } from '../../storage/consent.ts'
import { EMPTY_SESSION, writeSession } from '../../storage/session.ts'
import { DEFAULT_SETTINGS, writeSettings } from '../../storage/settings.ts'
import { testStore } from '../../storage/testStore.ts'
import { decide } from './asking.ts'
import { todayAt } from './clock.ts'
import { hasEnough } from './enough.ts'
import { noticeVisit, visitOf } from './noticeVisit.ts'
import { MORNING, notice, SEARCH } from './testing.ts'
import { refreshToolbar } from './toolbar.ts'

const DAY = 24 * 3600_000
const dayAfter = (today: string, days: number): string => Temporal.PlainDate.from(today).add({ days }).toString()

describe('enough', () => {
  it('is what was said, or until the day on which all rules begin anew, that day not included', () => {
    const today = fc.integer({ min: 0, max: 40_000 }).map(days => dayAfter('1990-01-01', days))
    fc.assert(
      fc.property(today, fc.integer({ min: -400, max: 400 }), (day, days) => {
        const enoughUntil = dayAfter(day, days)
        expect(hasEnough({ enough: false, enoughUntil }, day)).toBe(days > 0)
        expect(hasEnough({ enough: true, enoughUntil }, day)).toBe(true)
        expect(hasEnough({ enough: false }, day)).toBe(false)
      }),
    )
  })
  it('looks at the day on the clock of the device', () => {
    const [year, month, day] = todayAt(MORNING).split('-').map(Number)
    const local = new Date(MORNING)
    expect([year, month, day]).toEqual([local.getFullYear(), local.getMonth() + 1, local.getDate()])
    expect(todayAt(new Date(2026, 10, 18, 23, 59).getTime())).toBe('2026-11-18')
    expect(todayAt(new Date(2026, 10, 19, 0, 0).getTime())).toBe('2026-11-19')
  })
})

describe('somebody who has enough for now', () => {
  const settings = { ...DEFAULT_SETTINGS, consent: { version: CONSENT_VERSION, at: MORNING }, sites: ['pubmed'] }
  beforeEach(() => writeSession(EMPTY_SESSION))

  it('is asked nothing and sees no dot before that day, and is asked from it on', async () => {
    const badge = vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue()
    for (const name of ['setBadgeBackgroundColor', 'setIcon', 'setTitle'] as const)
      vi.spyOn(browser.action, name).mockResolvedValue()
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation(key => key)
    const store = await testStore()
    await writeSettings(store.db, settings)
    await noticeVisit(store, visitOf(notice(SEARCH), settings, MORNING, 'UTC'), MORNING)
    const now = MORNING + DAY
    expect((await decide(store, now)).kind).toBe('ask')
    await writeSettings(store.db, { ...settings, enoughUntil: dayAfter(todayAt(now), 1) })
    expect((await decide(store, now)).kind).toBe('silent')
    await refreshToolbar(store, now)
    expect(badge).toHaveBeenLastCalledWith({ text: '' })
    await writeSettings(store.db, { ...settings, enoughUntil: todayAt(now) })
    expect((await decide(store, now)).kind).toBe('ask')
    await refreshToolbar(store, now)
    expect(badge).toHaveBeenLastCalledWith({ text: '•' })
  })
})

import { beforeEach, describe, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import type { RequestOf } from '../../messages/types.ts'
import { CONSENT_VERSION } from '../../storage/consent.ts'
import { EMPTY_SESSION, writeSession } from '../../storage/session.ts'
import { DEFAULT_SETTINGS, writeSettings } from '../../storage/settings.ts'
import type { Store } from '../../storage/store.ts'
import { testStore } from '../../storage/testStore.ts'
import { decide, leaveTab, openToken, pillEvent, setTab, tokenFor } from './asking.ts'
import { agree, changeSettings, eraseEverything, mute, pause, withdraw } from './consenting.ts'
import { answerNotice } from './noticing.ts'
import { ARTICLE, MORNING, notice, SEARCH } from './testing.ts'

const AGREED: RequestOf<'agree'> = {
  type: 'agree',
  version: CONSENT_VERSION,
  shared: false,
  sites: ['pubmed', 'nowhere'],
  mode: 'over',
}
let store: Store

const tell = (address: string, tab: number, change = {}) =>
  answerNotice(store, notice(address, change), tab, MORNING, 'UTC')

beforeEach(async () => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(key => key)
  await writeSession(EMPTY_SESSION)
  store = await testStore()
  await agree(store, AGREED, MORNING)
})

describe('a token', () => {
  it('is given once a source has been left, opens one frame in one tab, once', async () => {
    expect(await tell(SEARCH, 1)).not.toHaveProperty('ask')
    const article = notice(ARTICLE)
    await answerNotice(store, article, 1, MORNING, 'UTC')
    await answerNotice(store, { ...article, left: true }, 1, MORNING, 'UTC')
    const reply = await tell(SEARCH, 1)
    const token = reply.ask?.token ?? ''
    expect(token).toMatch(/^[\w-]{36}$/)
    expect(await openToken(token, 1, 'frame')).toBeUndefined()
    expect(await pillEvent(store, token, 'show', 2, MORNING)).toBe(false)
    expect(await pillEvent(store, token, 'show', 1, MORNING)).toBe(true)
    expect(await pillEvent(store, token, 'show', 1, MORNING)).toBe(false)
    expect(await openToken(token, 2, 'frame')).toBeUndefined()
    expect(await openToken(token, 1, 'frame')).toMatchObject({ first: true })
    expect(await openToken(token, 1, 'frame')).toBeDefined()
    expect(await openToken(token, 1, 'another frame')).toBeUndefined()
    expect((await decide(store, MORNING)).kind).not.toBe('ask')
  })

  it('that is unused is given out again, and an unknown one opens nothing', async () => {
    const token = await tokenFor('episode', 1, false, MORNING)
    expect(await tokenFor('episode', 1, false, MORNING)).toBe(token)
    expect(await tokenFor('episode', 2, false, MORNING)).not.toBe(token)
    expect(await openToken('made up', 1, 'frame')).toBeUndefined()
  })
})

describe('tabs', () => {
  it('are left only by the page that they show', async () => {
    await setTab(1, { visit: 'new', episode: 'e', site: 'pubmed' })
    await leaveTab(1, 'old')
    await tell(SEARCH, 2)
    const waiting = await decide(store, MORNING)
    expect(waiting.kind).toBe('silent')
  })
})

describe('consent', () => {
  it('knows only sites there are, and a report before it or after it is told to be silent', async () => {
    expect(await tell(SEARCH, 1)).not.toHaveProperty('silent')
    await withdraw(store)
    expect(await tell(ARTICLE, 1)).toMatchObject({ silent: true })
    expect(await agree(store, { ...AGREED, version: CONSENT_VERSION + 1 }, MORNING)).toBe(false)
    await agree(store, { ...AGREED, shared: true }, MORNING)
    expect(await tell(ARTICLE, 1)).toMatchObject({ silent: true })
    expect(await store.db.visits.count()).toBe(1)
  })

  it('settings change one by one; a pause ends by itself; nothing odd is stored', async () => {
    await changeSettings(store, { type: 'settings', sites: ['uptodate', 'evil'], country: 'US' })
    await mute(store, 'pubmed', true)
    await pause(store, 'hour', MORNING)
    expect(await tell('https://www.uptodate.com/contents/search?search=a', 1)).toMatchObject({ silent: true })
    const later = notice('https://www.uptodate.com/contents/search?search=a')
    expect(await answerNotice(store, later, 1, MORNING + 3600_001, 'UTC')).not.toHaveProperty('silent')
    await expect(writeSettings(store.db, { ...DEFAULT_SETTINGS, waitMs: 1 })).rejects.toThrow()
  })

  it('erasing leaves nothing', async () => {
    await tell(SEARCH, 1)
    await eraseEverything(store)
    expect(
      await Promise.all(['episodes', 'visits', 'claims', 'tombstones'].map(table => store.db.table(table).count())),
    ).toEqual([0, 0, 0, 0])
    expect((await store.db.meta.toArray()).map(row => row.id)).toEqual(['settings'])
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import browser from 'webextension-polyfill'
import { makeBackup } from '../../storage/backup.ts'
import { addOffers, readOffers, settleOffer } from '../../storage/mergeOffers.ts'
import { episodeOf, keepEpisode, keepVisit, NOON, visitOf, ZONE } from '../../storage/mergeTesting.ts'
import { dropEpisode, type Store, save } from '../../storage/store.ts'
import { testStore } from '../../storage/testStore.ts'
import { backupSaved, lookForLosses, mergeFile, mergePart, nothingKept } from './keepingSafe.ts'

const DAY = 24 * 3600_000

const filled = async (name: string, query = 'apixaban CKD 4'): Promise<Store> => {
  const store = await testStore()
  await keepEpisode(store, episodeOf(`episode-${name}`))
  await keepVisit(store, visitOf(`visit-${name}`, { query }), `episode-${name}`)
  return store
}
const textOf = async (store: Store): Promise<string> => (await makeBackup(store, NOON, ZONE)).text

beforeEach(() => browser.storage.local.clear())

describe('a file', () => {
  it('is merged, and what was looked up on both computers is offered as one, until that is answered', async () => {
    const [a, b] = [await filled('a'), await filled('b')]
    const file = await textOf(a)
    const reply = await mergeFile(b, file, NOON, ZONE)
    expect(reply).toMatchObject({ merged: { episodes: { added: 1 } }, offers: 1 })
    const [pair] = await readOffers(b.db)
    expect(pair).toEqual({ one: 'episode-a', other: 'episode-b' })
    if (pair) await settleOffer(b.db, pair)
    if (pair) await settleOffer(b.db, pair)
    expect(await readOffers(b.db)).toEqual([])
    await addOffers(b.db, [{ one: 'episode-a', other: 'episode-b' }])
    expect(await readOffers(b.db)).toEqual([])
    expect(await mergeFile(b, file, NOON, ZONE)).toMatchObject({
      merged: { episodes: { added: 0, unchanged: 1 } },
      offers: 0,
    })
  })
  it('of another search offers nothing, and no offer is made of what is gone', async () => {
    const [a, b, c] = [await filled('a'), await filled('b'), await filled('c', 'croup')]
    await mergeFile(b, await textOf(c), NOON, ZONE)
    expect(await readOffers(b.db)).toEqual([])
    await mergeFile(b, await textOf(a), NOON, ZONE)
    await save(b, [], await dropEpisode(b, 'episode-a', NOON))
    expect(await readOffers(b.db)).toEqual([])
  })
  it('that is none is refused with the reason', async () => {
    const b = await filled('b')
    expect(await mergeFile(b, 'a letter', NOON, ZONE)).toEqual({ refused: 'notAFile' })
    expect(await b.db.episodes.count()).toBe(1)
  })
  it('comes in parts, each as often as it likes', async () => {
    const [a, b] = [await filled('a'), await filled('b')]
    const text = await textOf(a)
    const cut = [text.slice(0, 100), text.slice(100, 200), text.slice(200)]
    const say = (index: number, id = 'file-1') => mergePart(b, { id, index, of: 3, text: cut[index] ?? '' }, NOON, ZONE)
    expect(await say(1)).toBe('again')
    expect(await say(0)).toBe('more')
    expect(await say(2)).toBe('again')
    expect(await say(1)).toBe('more')
    expect(await say(1)).toBe('more')
    expect(await say(2, 'file-2')).toBe('again')
    const merged = { merged: { episodes: { added: 1 } } }
    expect(await say(2)).toMatchObject(merged)
    // The answer was lost on its way: it is given again, whatever part is said anew.
    expect(await say(2)).toMatchObject(merged)
    expect(await say(0)).toMatchObject(merged)
    expect(await say(0, 'file-3')).toBe('more')
  })
})

describe('a profile', () => {
  it('that loses its database is asked to save a file, and not once it has', async () => {
    expect(await lookForLosses(await filled('a'), NOON, ZONE)).toEqual({ losing: false, ask: false, losses: 0 })
    const b = await filled('b')
    expect(await lookForLosses(b, NOON + DAY, ZONE)).toMatchObject({ ask: true, losses: 1 })
    expect(await backupSaved(b, NOON + DAY, ZONE)).toEqual({
      losing: true,
      ask: false,
      losses: 1,
      savedOn: '2026-11-23',
    })
    expect(await lookForLosses(await filled('c'), NOON + 2 * DAY, ZONE)).toMatchObject({ ask: true, losses: 2 })
  })
  it('that was erased on purpose has lost nothing', async () => {
    await lookForLosses(await filled('a'), NOON, ZONE)
    await nothingKept()
    expect(await lookForLosses(await filled('b'), NOON, ZONE)).toMatchObject({ losing: false, losses: 0 })
  })
  it('that is wiped as a whole is known by the files that were brought back', async () => {
    let file = await textOf(await filled('a'))
    for (const [day, name] of ['b', 'c'].entries()) {
      await browser.storage.local.clear()
      const store = await filled(name)
      const now = NOON + (day + 1) * DAY
      expect(await lookForLosses(store, now, ZONE)).toMatchObject({ losing: false })
      await mergeFile(store, file, now, ZONE)
      expect(await lookForLosses(store, now, ZONE)).toMatchObject({ losing: name === 'c', losses: 0 })
      file = (await makeBackup(store, now, ZONE)).text
    }
  })
  it('leaves nothing outside the database that says what was looked up', async () => {
    await lookForLosses(await filled('a'), NOON, ZONE)
    expect(JSON.stringify(await browser.storage.local.get())).not.toMatch(/apixaban|pubmed|episode|visit/)
  })
  it('of a newer version is only looked at', async () => {
    const store = { ...(await filled('a')), writable: false }
    await lookForLosses(store, NOON, ZONE)
    expect(await store.db.meta.get('devices')).toBeUndefined()
  })
})

import { describe, expect, it, vi } from 'vitest'
import { Overtaken } from './commit.ts'
import { DatabaseIsNewer } from './database.ts'
import { readDevices } from './lossesDevices.ts'
import { lastMerged, mergeBackup } from './merge.ts'
import {
  claimOf,
  dumpOf,
  episodeOf,
  fileOf,
  keepClaim,
  keepEpisode,
  keepVisit,
  mergeFrom,
  NOON,
  strayVisits,
  visitOf,
} from './mergeTesting.ts'
import { readSettings, writeSettings } from './settings.ts'
import { dropEpisode, loadEpisode, loadVisit, type Store, save } from './store.ts'
import { testStore } from './testStore.ts'

/** Two computers; the first has one episode with two visits and one claim. */
const two = async (): Promise<[Store, Store]> => {
  const [a, b] = [await testStore(), await testStore()]
  await keepEpisode(a, episodeOf('episode-1', { problem: 'apixaban in CKD 4' }))
  await keepVisit(a, visitOf('visit-1'), 'episode-1')
  await keepVisit(a, visitOf('visit-2'), 'episode-1')
  await keepClaim(a, claimOf('claim-1'))
  return [a, b]
}

const forget = async (store: Store, id: string): Promise<void> => save(store, [], await dropEpisode(store, id, NOON))

describe('a file merged into an empty database', () => {
  it('brings everything, sealed with the key of this device, of the revision and the device that wrote it', async () => {
    const [a, b] = await two()
    await keepEpisode(a, episodeOf('episode-1', { problem: 'apixaban in CKD 5' }))
    const merged = await mergeFrom(b, a)
    expect(merged).toMatchObject({
      episodes: { added: 1, updated: 0, deleted: 0, unchanged: 0 },
      claims: { added: 1, deleted: 0, unchanged: 0 },
      refused: [],
    })
    expect(await dumpOf(b)).toEqual(await dumpOf(a))
    const row = await b.db.episodes.get('episode-1')
    expect(row).toMatchObject({ rev: 2, device: a.device.id, day: '2026-11-22', state: 'answered' })
    expect((await loadEpisode(b, 'episode-1'))?.value.problem).toBe('apixaban in CKD 5')
    expect(await lastMerged(b.db)).toBe(NOON)
    expect((await readDevices(b.db)).map(device => device.id)).toEqual([a.device.id])
  })
  it('and once more changes nothing', async () => {
    const [a, b] = await two()
    await mergeFrom(b, a)
    const before = await dumpOf(b)
    expect(await mergeFrom(b, a)).toMatchObject({
      episodes: { added: 0, updated: 0, deleted: 0, unchanged: 1 },
      claims: { added: 0, deleted: 0, unchanged: 1 },
      refused: [],
    })
    expect(await dumpOf(b)).toEqual(before)
  })
})

describe('of two revisions', () => {
  it('the newer one wins on either side, and a follow-up date comes with it', async () => {
    const [a, b] = await two()
    await mergeFrom(b, a)
    await keepEpisode(b, episodeOf('episode-1', { problem: 'newer', outcome: 'changed' }))
    expect((await mergeFrom(a, b)).episodes).toEqual({ added: 0, updated: 1, deleted: 0, unchanged: 0 })
    expect((await mergeFrom(b, a)).episodes.updated).toBe(0)
    expect((await loadEpisode(a, 'episode-1'))?.value).toMatchObject({ problem: 'newer', outcome: 'changed' })
  })
  it('of equal count that of the greater device wins, on both computers', async () => {
    const [a, b] = await two()
    await mergeFrom(b, a)
    await keepEpisode(a, episodeOf('episode-1', { problem: 'from a' }))
    await keepEpisode(b, episodeOf('episode-1', { problem: 'from b' }))
    const [fileA, fileB] = [await fileOf(a), await fileOf(b)]
    await mergeBackup(a, fileB, NOON)
    await mergeBackup(b, fileA, NOON)
    expect(await dumpOf(a)).toEqual(await dumpOf(b))
    const greater = a.device.id > b.device.id ? 'from a' : 'from b'
    expect((await loadEpisode(a, 'episode-1'))?.value.problem).toBe(greater)
  })
  it('of a profile that was copied whole, the same one wins on both', async () => {
    const [a, b] = await two()
    const copy: Store = { ...b, device: { ...b.device, id: a.device.id } }
    await mergeFrom(copy, a)
    await keepEpisode(a, episodeOf('episode-1', { problem: 'one' }))
    await keepEpisode(copy, episodeOf('episode-1', { problem: 'two' }))
    const [fileA, fileB] = [await fileOf(a), await fileOf(copy)]
    await mergeBackup(a, fileB, NOON)
    await mergeBackup(copy, fileA, NOON)
    expect(await dumpOf(a)).toEqual(await dumpOf(copy))
  })
})

describe('a delete', () => {
  it('beats every revision, and an old file does not bring it back', async () => {
    const [a, b] = await two()
    const old = await fileOf(a)
    await mergeFrom(b, a)
    await forget(b, 'episode-1')
    for (let i = 0; i < 4; i += 1) await keepEpisode(a, episodeOf('episode-1', { problem: `edit ${i}` }))
    await keepVisit(a, visitOf('visit-3'), 'episode-1')
    expect((await mergeFrom(a, b)).episodes).toMatchObject({ deleted: 1, unchanged: 0 })
    expect([await a.db.episodes.count(), await a.db.visits.count()]).toEqual([0, 0])
    expect((await mergeBackup(b, old, NOON)).episodes).toMatchObject({ added: 0, unchanged: 1 })
    await mergeFrom(b, a)
    expect([await b.db.episodes.count(), await b.db.visits.count()]).toEqual([0, 0])
    // Where the page is still open, its search stays forgotten, too.
    expect(await b.db.tombstones.get('visit-3')).toMatchObject({ episode: 'episode-1' })
  })
  it('of an episode spares a search that was moved out of it later', async () => {
    const [a, b] = await two()
    await mergeFrom(b, a)
    await keepVisit(b, visitOf('visit-3'), 'episode-1')
    await mergeFrom(a, b)
    // b forgets it without having seen that a moved one of its searches.
    const c = await testStore()
    await mergeFrom(c, b)
    await keepEpisode(c, episodeOf('episode-2'))
    await keepVisit(c, visitOf('visit-4'), 'episode-1')
    await keepVisit(c, visitOf('visit-4'), 'episode-2')
    await forget(b, 'episode-1')
    await mergeFrom(b, c)
    expect((await loadVisit(b, 'visit-4'))?.row.episode).toBe('episode-2')
    expect(await strayVisits(b)).toEqual([])
  })
  it('of a claim comes along', async () => {
    const [a, b] = await two()
    await mergeFrom(b, a)
    await save(b, [], [{ table: 'claims', tombstone: { id: 'claim-1', rev: 2, device: b.device.id, time: NOON } }])
    expect((await mergeFrom(a, b)).claims).toEqual({ added: 0, deleted: 1, unchanged: 0 })
    expect((await mergeFrom(b, a)).claims.added).toBe(0)
  })
})

describe('what is refused, by name', () => {
  it.each([
    ['an episode that is none', { episodes: { kind: 'nonsense' } }],
    ['an episode without content', { episodes: undefined }],
    ['an episode in a zone that this browser does not know', { episodes: { zone: 'Moon/Tranquility' } }],
    ['an episode at no time', { episodes: { startedAt: 1e300 } }],
    ['one with endless text', { episodes: { problem: 'x'.repeat(300_000) } }],
  ])('%s, with its visits; the rest is merged', async (_, { episodes }) => {
    const [a, b] = await two()
    await keepEpisode(a, episodeOf('episode-2'))
    const file = await fileOf(a)
    const spoil = (content: unknown) => episodes && { ...(content as object), ...episodes }
    const spoiled = file.episodes.map(one => (one.id === 'episode-1' ? { ...one, content: spoil(one.content) } : one))
    const merged = await mergeBackup(b, { ...file, episodes: spoiled }, NOON)
    expect(merged.refused).toEqual([{ table: 'episodes', id: 'episode-1', why: 'content' }])
    expect(merged.episodes.added).toBe(1)
    expect([await b.db.episodes.count(), await b.db.visits.count()]).toEqual([1, 0])
  })
  it.each([
    ['is none', { site: 7 }],
    ['leads anywhere', { url: 'javascript:alert(1)' }],
    ['leads nowhere', { url: 'https://' }],
  ])('an episode of which a visit %s: all of it or nothing', async (_, change) => {
    const [a, b] = await two()
    const file = await fileOf(a)
    const visits = file.visits.map((one, i) =>
      i === 0 ? { ...one, content: { ...(one.content as object), ...change } } : one,
    )
    const merged = await mergeBackup(b, { ...file, visits }, NOON)
    expect(merged.refused).toEqual([
      { table: 'episodes', id: 'episode-1', why: 'visits' },
      { table: 'visits', id: 'visit-1', why: 'content' },
    ])
    expect([await b.db.episodes.count(), await b.db.visits.count(), await b.db.claims.count()]).toEqual([0, 0, 1])
  })
  it('a visit whose episode is nowhere', async () => {
    const [a, b] = await two()
    const merged = await mergeBackup(b, { ...(await fileOf(a)), episodes: [] }, NOON)
    expect(merged.refused.map(({ id, why }) => [id, why])).toEqual([
      ['visit-1', 'episode'],
      ['visit-2', 'episode'],
    ])
    expect(await b.db.visits.count()).toBe(0)
  })
  it('a claim that says something else than the one here, and one that is none', async () => {
    const [a, b] = await two()
    await keepClaim(b, claimOf('claim-1', { rule: 'another' }))
    await keepClaim(a, claimOf('claim-2', { document: 'no JSON' }))
    const before = await dumpOf(b)
    const merged = await mergeFrom(b, a)
    expect(merged.refused).toEqual([
      { table: 'claims', id: 'claim-2', why: 'content' },
      { table: 'claims', id: 'claim-1', why: 'differs' },
    ])
    expect(merged.claims).toEqual({ added: 0, deleted: 0, unchanged: 0 })
    expect(await dumpOf(b)).toEqual(expect.arrayContaining(before))
  })
})

describe('what cannot be read here', () => {
  const damage = async (store: Store) => {
    const row = await store.db.episodes.get('episode-1')
    if (row) await store.db.episodes.put({ ...row, sealed: { ...row.sealed, ct: new Uint8Array(40) } })
  }
  it('is healed by the same revision', async () => {
    const [a, b] = await two()
    await mergeFrom(b, a)
    const whole = await dumpOf(b)
    await damage(b)
    expect((await mergeFrom(b, a)).episodes.updated).toBe(1)
    expect(await dumpOf(b)).toEqual(whole)
  })
  it('and stays where it is when the file has only an older one', async () => {
    const [a, b] = await two()
    await mergeFrom(b, a)
    await keepEpisode(b, episodeOf('episode-1', { problem: 'newer' }))
    await damage(b)
    const before = await dumpOf(b)
    await mergeFrom(b, a)
    expect(await dumpOf(b)).toEqual(before)
  })
  it('keeps what a later version wrote into a record', async () => {
    const [a, b] = await two()
    const file = await fileOf(a)
    const episodes = file.episodes.map(one => ({ ...one, content: { ...(one.content as object), mood: 'new' } }))
    await mergeBackup(b, { ...file, episodes }, NOON)
    expect((await fileOf(b)).episodes[0]?.content).toMatchObject({ mood: 'new' })
  })
})

describe('a merge that does not come through', () => {
  it.each([1, 2, 3, 4])('at write %i changes nothing, and can be done again', async fails => {
    const [a, b] = await two()
    await keepEpisode(b, episodeOf('episode-3', { problem: 'own' }))
    const before = await dumpOf(b)
    let writes = 0
    const hook = (): undefined => {
      writes += 1
      if (writes === fails) throw new Error('disk full')
    }
    for (const table of [b.db.episodes, b.db.visits, b.db.claims]) table.hook('creating', hook)
    await expect(mergeFrom(b, a)).rejects.toThrow()
    expect(await dumpOf(b)).toEqual(before)
    for (const table of [b.db.episodes, b.db.visits, b.db.claims]) table.hook('creating').unsubscribe(hook)
    expect((await mergeFrom(b, a)).episodes.added).toBe(1)
  })
  it('because somebody wrote in between, decides again', async () => {
    const [a, b] = await two()
    const file = await fileOf(a)
    const encrypt = vi.spyOn(crypto.subtle, 'encrypt')
    encrypt.mockImplementationOnce(async (...args) => {
      encrypt.mockRestore()
      await keepEpisode(b, episodeOf('episode-1', { problem: 'edited here' }))
      await keepEpisode(b, episodeOf('episode-1', { problem: 'edited here twice' }))
      return crypto.subtle.encrypt(...args)
    })
    const merged = await mergeBackup(b, file, NOON)
    expect(merged.episodes).toEqual({ added: 0, updated: 1, deleted: 0, unchanged: 0 })
    expect((await loadEpisode(b, 'episode-1'))?.value.problem).toBe('edited here twice')
    expect(await b.db.visits.count()).toBe(2)
  })
  it('because others never stop writing, says so', async () => {
    const [a, b] = await two()
    const file = await fileOf(a)
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle)
    let count = 0
    const spy = vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...args) => {
      count += 1
      await b.db.tombstones.put({ id: `other-${count}`, rev: 1, device: 'x', time: 0 })
      return encrypt(...args)
    })
    await expect(mergeBackup(b, file, NOON)).rejects.toThrow(Overtaken)
    spy.mockRestore()
    expect(await b.db.episodes.count()).toBe(0)
  })
  it('is refused by a database of a newer version', async () => {
    const [a, b] = await two()
    await expect(mergeBackup({ ...b, writable: false }, await fileOf(a), NOON)).rejects.toThrow(DatabaseIsNewer)
  })
})

it('settings come only where nothing was chosen, and nothing is noticed because of a file', async () => {
  const [a, b] = await two()
  const settings = await readSettings(a.db)
  await writeSettings(a.db, {
    ...settings,
    ...{ consent: { version: 1, at: NOON }, sites: ['pubmed'], answerText: true, keepDays: 1, keepAll: true },
    ...{ country: 'DE', mode: 'day', mutedSites: ['pubmed', 'own:intranet.example'] },
    doors: [{ suffix: 'proxy.hospital.example', form: 'hyphens' }],
    own: [{ host: 'intranet.example', under: '/' }],
  })
  await writeSettings(b.db, { ...settings, mode: 'click' })
  expect((await mergeFrom(b, a)).settings).toBe(true)
  const after = await readSettings(b.db)
  expect(after).toEqual({ ...settings, mode: 'click', keepAll: true, country: 'DE', mutedSites: ['pubmed'] })
  expect((await mergeFrom(b, a)).settings).toBe(false)
})

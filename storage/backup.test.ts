import canonicalize from 'canonicalize'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupName, makeBackup, makeBackupHere } from './backup.ts'
import { readBackup } from './backupFile.ts'
import { DATABASE_NAME, openDatabase } from './database.ts'
import { ensureDevice } from './device.ts'
import { mergeBackup } from './merge.ts'
import {
  claimOf,
  dumpOf,
  episodeOf,
  fileOf,
  keepClaim,
  keepEpisode,
  keepVisit,
  NOON,
  visitOf,
  ZONE,
} from './mergeTesting.ts'
import { readSettings, writeSettings } from './settings.ts'
import { dropEpisode, loadEpisode, putEpisode, type Store, save } from './store.ts'
import { testStore } from './testStore.ts'

const filled = async (): Promise<Store> => {
  const store = await testStore()
  await keepEpisode(store, episodeOf('episode-1', { problem: 'apixaban \u{1F600} in CKD 4' }))
  await keepVisit(store, visitOf('visit-1'), 'episode-1')
  await keepEpisode(store, episodeOf('episode-2'))
  await keepVisit(store, visitOf('visit-2'), 'episode-2')
  await keepClaim(store, claimOf('claim-1'))
  await keepEpisode(store, episodeOf('episode-3'))
  await save(store, [], await dropEpisode(store, 'episode-3', NOON))
  return store
}

describe('a backup', () => {
  it('holds everything, opened, as canonical JSON', async () => {
    const store = await filled()
    const { text, ...told } = await makeBackup(store, NOON, ZONE)
    expect(told).toEqual({ madeOn: '2026-11-22', episodes: 2, claims: 1, unreadable: 0 })
    expect(text).toBe(canonicalize(JSON.parse(text)))
    const file = await readBackup(text)
    expect(file.episodes.map(one => one.id)).toEqual(['episode-1', 'episode-2'])
    expect(file.visits.map(one => [one.id, one.episode])).toEqual([
      ['visit-1', 'episode-1'],
      ['visit-2', 'episode-2'],
    ])
    expect(file.tombstones.map(one => one.id)).toEqual(['episode-3'])
    expect(file.claims[0]).toMatchObject({ id: 'claim-1', day: '2026-11-22', device: store.device.id })
    expect(file.devices).toEqual([{ id: store.device.id, since: '2026-11-22' }])
    expect(file.episodes[0]?.content).toMatchObject({ problem: 'apixaban \u{1F600} in CKD 4' })
  })
  it('of the same records on the same day is the same text, whatever the order in which they were written', async () => {
    const store = await filled()
    const first = await makeBackup(store, NOON, ZONE)
    expect(await makeBackup(store, NOON + 1000, ZONE)).toEqual(first)
  })
  it('says its day in the zone of the device, and nothing else in its name', async () => {
    const store = await testStore()
    const late = Date.UTC(2026, 10, 22, 23, 30)
    expect((await makeBackup(store, late, 'Europe/Berlin')).madeOn).toBe('2026-11-23')
    expect(backupName('2026-11-23')).toBe('aftersearch-2026-11-23.json')
  })
  it('names what cannot be opened, and holds the rest', async () => {
    const store = await filled()
    for (const [table, id] of [
      ['episodes', 'episode-1'],
      ['visits', 'visit-2'],
      ['claims', 'claim-1'],
    ] as const) {
      const row = await store.db[table].get(id)
      if (row) await store.db[table].put({ ...row, sealed: { ...row.sealed, ct: new Uint8Array(30) } })
    }
    const { text, unreadable } = await makeBackup(store, NOON, ZONE)
    expect(unreadable).toBe(3)
    const file = await readBackup(text)
    expect(file.unreadable).toEqual([
      { table: 'episodes', id: 'episode-1' },
      { table: 'visits', id: 'visit-2' },
      { table: 'claims', id: 'claim-1' },
    ])
    expect([file.episodes.length, file.visits.length]).toEqual([1, 1])
  })
  it('leaves out what is forgotten while the time for undo runs', async () => {
    const store = await filled()
    const known = await loadEpisode(store, 'episode-1')
    if (known) await save(store, [await putEpisode(store, known.value, known.row, 'leaving', NOON + 10_000)])
    const { text } = await makeBackup(store, NOON, ZONE)
    expect(text).not.toMatch(/apixaban .* in CKD|visit-1|episode-1"[^\]]*"state"/)
    expect((await readBackup(text)).tombstones.map(one => one.id)).toEqual(['episode-3'])
  })
  it('holds no consent, no sites, and nothing that names the employer', async () => {
    const store = await testStore()
    await writeSettings(store.db, {
      ...(await readSettings(store.db)),
      ...{ consent: { version: 1, at: NOON }, sites: ['uptodate'], pausedUntil: NOON + 1, country: 'DE' },
      mutedSites: ['own:intranet.hospital.example'],
      doors: [{ suffix: 'proxy.hospital.example', form: 'hyphens' }],
      own: [{ host: 'intranet.hospital.example', under: '/' }],
    })
    const { text } = await makeBackup(store, NOON, ZONE)
    expect(text).not.toMatch(/consent|uptodate|pausedUntil|hospital|doors|answerText/)
    expect((await readBackup(text)).settings).toMatchObject({ country: 'DE', mode: 'over' })
  })
  it('does not fail because of half a letter', async () => {
    const [store, other] = [await testStore(), await testStore()]
    await keepEpisode(store, episodeOf('episode-1', { problem: 'half \ud83d' }))
    await mergeBackup(other, await fileOf(store), NOON)
    expect((await loadEpisode(other, 'episode-1'))?.value.problem).toBe('half \ud83d')
  })
  it('can be made by a page of ours on a connection of its own', async () => {
    await Dexie.delete(DATABASE_NAME)
    expect(await makeBackupHere(NOON, ZONE)).toBeUndefined()
    const { db, writable } = await openDatabase()
    const store = { db, writable, device: await ensureDevice(db) }
    await keepEpisode(store, episodeOf('episode-1'))
    expect((await makeBackupHere(NOON, ZONE))?.text).toBe((await makeBackup(store, NOON, ZONE)).text)
    db.close()
  })
})

const text = fc.string({ unit: 'binary', maxLength: 30 })
const answers = fc.record(
  { problem: text, change: text, role: text, minutesByHand: fc.nat(), outcome: fc.constantFrom('changed', 'noAnswer') },
  { requiredKeys: [] },
)
const facts = fc.record({ query: text, title: text }, { requiredKeys: [] })

it('whatever people write comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(answers, fc.array(facts, { maxLength: 2 })), { maxLength: 4 }), async all => {
      const [store, other] = [await testStore(), await testStore()]
      for (const [i, [answer, visits]] of all.entries()) {
        await keepEpisode(store, episodeOf(`episode-${i}`, answer as Partial<ReturnType<typeof episodeOf>>))
        for (const [k, fact] of visits.entries())
          await keepVisit(store, visitOf(`visit-${i}-${k}`, fact), `episode-${i}`)
      }
      const { refused } = await mergeBackup(other, await fileOf(store), NOON)
      expect(refused).toEqual([])
      expect(await dumpOf(other)).toEqual(await dumpOf(store))
    }),
    { numRuns: 50 },
  )
})

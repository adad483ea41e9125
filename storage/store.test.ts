import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Episode, Visit } from '../episodes/types.ts'
import { Overtaken } from './commit.ts'
import { openDatabase } from './database.ts'
import { dropEpisode, loadEpisode, openWhole, putEpisode, putVisit, save } from './store.ts'
import { testStore } from './testStore.ts'

const AT = Date.UTC(2026, 10, 22, 9)

const episode = (): Episode => ({ id: v7(), kind: 'visits', startedAt: AT, lastAt: AT, zone: 'Europe/Berlin' })
const visit = (): Visit => ({
  id: v7(),
  at: AT,
  zone: 'Europe/Berlin',
  site: 'pubmed',
  kind: 'search',
  query: 'apixaban \u{1F600} "CKD"',
  url: 'https://pubmed.ncbi.nlm.nih.gov/?term=apixaban',
  seconds: 3,
})

describe('records', () => {
  it('come back as they were written, and nothing of them can be read in the database', async () => {
    const store = await testStore()
    const [e, v] = [{ ...episode(), problem: 'apixaban in CKD 4' }, visit()]
    await save(store, [await putEpisode(store, e), await putVisit(store, v, e.id)])
    const rows = await store.db.episodes.toArray()
    const { whole, unreadable } = await openWhole(store, rows)
    expect(unreadable).toBe(0)
    expect(whole[0]?.episode.value).toEqual(e)
    expect(whole[0]?.visits[0]?.value).toEqual(v)
    const raw = JSON.stringify([rows, await store.db.visits.toArray()], (_, value) =>
      value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
    )
    expect(raw).not.toMatch(/apixaban|pubmed|CKD/)
  })

  it('are refused when somebody wrote in between, and nothing of the same write is kept', async () => {
    const store = await testStore()
    const e = episode()
    await save(store, [await putEpisode(store, e)])
    const known = await loadEpisode(store, e.id)
    await save(store, [await putEpisode(store, { ...e, problem: 'one' }, known?.row)])
    const stale = [await putVisit(store, visit(), e.id), await putEpisode(store, { ...e, problem: 'two' }, known?.row)]
    await expect(save(store, stale)).rejects.toThrow(Overtaken)
    expect(await store.db.visits.count()).toBe(0)
    expect((await loadEpisode(store, e.id))?.value.problem).toBe('one')
  })

  it('once forgotten leave a tombstone and cannot be written again', async () => {
    const store = await testStore()
    const [e, v] = [episode(), visit()]
    await save(store, [await putEpisode(store, e), await putVisit(store, v, e.id)])
    await save(store, [], await dropEpisode(store, e.id, AT))
    expect(await store.db.visits.count()).toBe(0)
    expect((await store.db.tombstones.toArray()).map(stone => stone.id).sort()).toEqual([e.id, v.id].sort())
    await expect(save(store, [await putVisit(store, v, e.id)])).rejects.toThrow(Overtaken)
  })

  it('that were changed on disk are counted and stay where they are', async () => {
    const store = await testStore()
    const e = episode()
    await save(store, [await putEpisode(store, e)])
    const row = await store.db.episodes.get(e.id)
    const ct = Uint8Array.from(row?.sealed.ct ?? [], (byte, index) => (index === 3 ? byte ^ 1 : byte))
    if (row) await store.db.episodes.put({ ...row, sealed: { ...row.sealed, ct } })
    const { whole, unreadable } = await openWhole(store, await store.db.episodes.toArray())
    expect([whole.length, unreadable]).toEqual([0, 1])
    await expect(loadEpisode(store, e.id)).rejects.toThrow('cannot be opened')
    expect(await store.db.episodes.count()).toBe(1)
  })

  it('cannot be moved to the place of another record', async () => {
    const store = await testStore()
    const [a, b] = [episode(), episode()]
    await save(store, [await putEpisode(store, a), await putEpisode(store, b)])
    const [rowA, rowB] = [await store.db.episodes.get(a.id), await store.db.episodes.get(b.id)]
    if (rowA && rowB) await store.db.episodes.put({ ...rowA, sealed: rowB.sealed })
    await expect(loadEpisode(store, a.id)).rejects.toThrow('cannot be opened')
  })
})

describe('a database of a newer version', () => {
  it('is opened for reading only', async () => {
    const name = `newer-${Math.random()}`
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, 990)
      opening.onupgradeneeded = () => {
        for (const table of ['episodes', 'visits', 'claims', 'tombstones', 'meta']) {
          opening.result.createObjectStore(table, { keyPath: 'id' })
        }
      }
      opening.onsuccess = () => {
        opening.result.close()
        resolve()
      }
      opening.onerror = () => reject(opening.error)
    })
    const { db, writable } = await openDatabase(name)
    expect(writable).toBe(false)
    expect(await db.episodes.count()).toBe(0)
    expect(db.backendDB().version).toBe(990)
    db.close()
  })
})

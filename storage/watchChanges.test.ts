import { describe, expect, it } from 'vitest'
import { ensureDevice } from './device.ts'
import { addApart, addFollowedUp } from './moments.ts'
import { dropEpisode, loadEpisode, loadVisit, putEpisode, putVisit, save } from './store.ts'
import { episode, idOf, NOON, problems, visit, watched } from './testing.ts'

const me = watched()

describe('a change', () => {
  it('shows a new episode together with its visits, and a visit that is read longer', async () => {
    me.begin()
    await me.until(() => true)
    await save(me.store, [await putEpisode(me.store, episode(0)), await putVisit(me.store, visit(0, 0), idOf(0))])
    const one = await me.complete(1)
    expect(one.episodes[0]?.visits).toEqual([visit(0, 0)])
    const known = await loadVisit(me.store, 'v-0-0')
    await save(me.store, [await putVisit(me.store, { ...visit(0, 0), seconds: 9 }, idOf(0), known?.row)])
    await me.until(last => last.episodes[0]?.visits[0]?.seconds === 9)
  })

  it('takes away what is leaving and what is forgotten, and brings back what was undone', async () => {
    await me.fill(3)
    me.begin()
    await me.complete(3)
    const known = await loadEpisode(me.store, idOf(1))
    await save(me.store, [await putEpisode(me.store, episode(1), known?.row, 'leaving', NOON)])
    expect(problems(await me.complete(2))).toEqual(['problem 0', 'problem 2'])
    const leaving = await loadEpisode(me.store, idOf(1))
    await save(me.store, [await putEpisode(me.store, episode(1), leaving?.row)])
    expect((await me.complete(3)).episodes[1]?.visits).toHaveLength(2)
    await save(me.store, [], await dropEpisode(me.store, idOf(0), NOON))
    expect(problems(await me.complete(2))).toEqual(['problem 1', 'problem 2'])
  })

  it('of everything at once leaves nothing behind', async () => {
    await me.fill(60)
    me.begin()
    await me.complete(60)
    await me.store.db.transaction('rw', me.store.db.tables, () =>
      Promise.all(me.store.db.tables.map(table => table.clear())),
    )
    expect((await me.complete(0)).unreadable).toBe(0)
    me.store = { ...me.store, device: await ensureDevice(me.store.db) }
    await me.fill(2)
    expect((await me.complete(2)).unreadable).toBe(0)
  })
})

it('tells when follow-ups were answered, which problems are not the same, and when a file came in', async () => {
  me.begin()
  expect(await me.until(() => true)).toMatchObject({ followedUp: [], apart: [], restoredAt: 0 })
  await addFollowedUp(me.store.db, NOON)
  await addApart(me.store.db, 'one', 'other')
  await me.store.db.meta.put({ id: 'merged', value: NOON })
  await me.until(last => last.restoredAt === NOON && last.apart.length === 1 && last.followedUp[0] === NOON)
})

it('counts what cannot be opened, and shows the rest', async () => {
  await me.fill(3)
  for (const [table, id] of [
    ['episodes', idOf(1)],
    ['visits', 'v-2-1'],
  ] as const) {
    const row = await me.store.db[table].get(id)
    const ct = Uint8Array.from(row?.sealed.ct ?? [], (byte, index) => (index === 3 ? byte ^ 1 : byte))
    if (row) await me.store.db[table].put({ ...row, sealed: { ...row.sealed, ct } })
  }
  me.begin()
  const last = await me.complete(2)
  expect(problems(last)).toEqual(['problem 0', 'problem 2'])
  expect([last.unreadable, last.episodes[1]?.visits.length]).toEqual([2, 1])
})

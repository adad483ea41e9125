import { describe, expect, it } from 'vitest'
import { makeBackup } from './backup.ts'
import { DatabaseIsNewer } from './database.ts'
import { openLearner, readLearnerRow, writeLearner } from './learner.ts'
import { makeKey } from './seal.ts'
import { problems, watched } from './testing.ts'
import { testStore } from './testStore.ts'

const LEARNER = { name: 'Dr A. Example', npi: '1234567893' }
const NOON = Date.UTC(2026, 10, 22, 12)

describe('who claims', () => {
  it('is kept sealed, and opened with the key of this device alone', async () => {
    const store = await testStore()
    await writeLearner(store, LEARNER)
    const row = await readLearnerRow(store.db)
    expect(JSON.stringify(row)).not.toContain('Example')
    expect(new TextDecoder('latin1').decode((row as { ct: Uint8Array }).ct)).not.toContain('Example')
    expect(await openLearner(store.device, row)).toEqual(LEARNER)
    expect(await openLearner({ ...store.device, key: await makeKey() }, row)).toBeUndefined()
  })
  it.each([
    undefined,
    null,
    7,
    'text',
    {},
    { v: 1, iv: 1, ct: 2 },
    { v: 1, iv: new Uint8Array(12), ct: new Uint8Array(40) },
  ])('is nobody where the row holds %o', async value => {
    const { device } = await testStore()
    expect(await openLearner(device, value)).toBeUndefined()
  })
  it('is forgotten when that is said, and leaves no row', async () => {
    const store = await testStore()
    await writeLearner(store, LEARNER)
    await writeLearner(store, undefined)
    expect(await store.db.meta.get('learner')).toBeUndefined()
  })
  it('is in no file', async () => {
    const store = await testStore()
    const before = (await makeBackup(store, NOON, 'UTC')).text
    await writeLearner(store, LEARNER)
    expect((await makeBackup(store, NOON, 'UTC')).text).toBe(before)
  })
  it('is not written to data of a newer version', async () => {
    const store = { ...(await testStore()), writable: false }
    await expect(writeLearner(store, LEARNER)).rejects.toThrow(DatabaseIsNewer)
  })
})

describe('a page', () => {
  const me = watched()
  it('is told with the first rows, and again when it changes', async () => {
    await me.fill(60)
    await writeLearner(me.store, LEARNER)
    me.begin()
    await me.complete(60)
    expect(me.told[0]?.learner).toEqual(LEARNER)
    await writeLearner(me.store, { name: 'Dr B. Example' })
    await me.until(({ learner }) => learner?.name === 'Dr B. Example')
    await writeLearner(me.store, undefined)
    await me.until(({ learner }) => learner === undefined)
  })
  it('shows the rest when it cannot be opened', async () => {
    await me.fill(1)
    await me.store.db.meta.put({ id: 'learner', value: { v: 1, iv: new Uint8Array(12), ct: new Uint8Array(40) } })
    me.begin()
    const all = await me.complete(1)
    expect([problems(all), all.learner, all.unreadable]).toEqual([['problem 0'], undefined, 0])
  })
})

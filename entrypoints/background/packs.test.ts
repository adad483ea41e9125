import { beforeEach, describe, expect, it } from 'vitest'
import { openLearner, readLearnerRow } from '../../storage/learner.ts'
import { EMPTY_SESSION, writeSession } from '../../storage/session.ts'
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '../../storage/settings.ts'
import type { Store } from '../../storage/store.ts'
import { testStore } from '../../storage/testStore.ts'
import { changeSettings, eraseEverything } from './consenting.ts'
import { handle } from './handle.ts'
import { MORNING } from './testing.ts'

type Said = Parameters<typeof handle>[1]

let store: Store
beforeEach(async () => {
  store = await testStore()
  await writeSession(EMPTY_SESSION)
})

const tell = (said: Said, now = MORNING) => handle(store, said, { role: 'page' }, now, 'UTC')
const digestOf = (index: number): string => index.toString(16).padStart(64, '0')
const acknowledge = (index: number, now = MORNING, pack = `{"pack":${index}}`) =>
  tell({ type: 'acknowledge', pack, digest: digestOf(index) }, now)
const packs = async () => (await readSettings(store.db)).packs
const learner = async () => openLearner(store.device, await readLearnerRow(store.db))

describe("a provider's pack", () => {
  it('is kept with the moment at which it was acknowledged; the same again keeps the first', async () => {
    expect(await acknowledge(1)).toEqual({ ok: true })
    expect(await acknowledge(1, MORNING + 5)).toEqual({ ok: true })
    expect(await packs()).toEqual([{ text: '{"pack":1}', digest: digestOf(1), acknowledgedAt: MORNING }])
  })
  it('that a file brought with another text under this digest is replaced, with the moment of now', async () => {
    await acknowledge(1, MORNING - 1000, '{"pack":"of somebody"}')
    expect(await acknowledge(1)).toEqual({ ok: true })
    expect(await packs()).toEqual([{ text: '{"pack":1}', digest: digestOf(1), acknowledgedAt: MORNING }])
  })
  it('is refused as the eleventh, and nothing of the ten changes', async () => {
    for (let index = 0; index < 10; index += 1) expect(await acknowledge(index)).toEqual({ ok: true })
    const before = await packs()
    expect(await acknowledge(10)).toEqual({ ok: false, error: 'refused' })
    expect(await acknowledge(9)).toEqual({ ok: true })
    expect(await packs()).toEqual(before)
  })
  it('is forgotten by its digest, also while everything is to be kept, and as often as one likes', async () => {
    await acknowledge(1)
    await acknowledge(2)
    await writeSettings(store.db, { ...(await readSettings(store.db)), keepAll: true })
    for (const digest of [digestOf(1), digestOf(1), digestOf(7)])
      expect(await tell({ type: 'forgetPack', digest })).toEqual({ ok: true })
    expect((await packs()).map(pack => pack.digest)).toEqual([digestOf(2)])
  })
  it('survives other settings, and goes when everything is erased', async () => {
    await acknowledge(1)
    await changeSettings(store, { type: 'settings', mode: 'day' })
    expect(await packs()).toHaveLength(1)
    await tell({ type: 'learner', learner: { name: 'Dr A. Example' } })
    await eraseEverything(store)
    expect(await packs()).toEqual([])
    expect((await store.db.meta.toArray()).map(row => row.id)).toEqual(['settings'])
  })
})

describe('followed rules', () => {
  it('are replaced as given, and until when there is enough is taken out by null', async () => {
    const cycles = [{ rule: 'us-one', start: '2026-01-01', target: 5000 }, { rule: 'ca-one' }]
    await changeSettings(store, { type: 'settings', cycles, enoughUntil: '2027-01-01' })
    expect(await readSettings(store.db)).toMatchObject({ cycles, enoughUntil: '2027-01-01' })
    await changeSettings(store, { type: 'settings', cycles: [] })
    expect(await readSettings(store.db)).toMatchObject({ cycles: [], enoughUntil: '2027-01-01' })
    await changeSettings(store, { type: 'settings', enoughUntil: null })
    expect(await readSettings(store.db)).toEqual(DEFAULT_SETTINGS)
  })
})

describe('who claims', () => {
  it('is remembered as it was last said, cleaned, and forgotten by null or by nothing', async () => {
    await tell({ type: 'learner', learner: { name: ' Dr\u202E A.  Example ', npi: '1234567893', email: '' } })
    expect(await learner()).toEqual({ name: 'Dr A. Example', npi: '1234567893' })
    await tell({ type: 'learner', learner: { name: 'Dr B.' } })
    expect(await learner()).toEqual({ name: 'Dr B.' })
    await tell({ type: 'learner', learner: { name: ' ' } })
    expect(await store.db.meta.get('learner')).toBeUndefined()
    await tell({ type: 'learner', learner: { name: 'Dr C.' } })
    await writeSettings(store.db, { ...DEFAULT_SETTINGS, keepAll: true })
    await tell({ type: 'learner', learner: null })
    expect(await store.db.meta.get('learner')).toBeUndefined()
  })
})

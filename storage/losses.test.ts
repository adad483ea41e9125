import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import browser from 'webextension-polyfill'
import { lossAdvice, type Mark, nextMark } from './losses.ts'
import { addDevices, joinDevices, readDevices } from './lossesDevices.ts'
import { clearMark, holdsAnything, readMark, writeMark } from './lossesMark.ts'
import { episodeOf, keepEpisode, NOON } from './mergeTesting.ts'
import { dropEpisode, save } from './store.ts'
import { testStore } from './testStore.ts'

const found = (device: string, today: string, held = true) => ({ device, held, today })

/** What stands there after a row of starts. */
const leftBy = (...starts: ReturnType<typeof found>[]): Mark =>
  starts.reduce<Mark | undefined>(nextMark, undefined) ?? nextMark(undefined, found('none', '2026-01-01'))

describe('a profile', () => {
  it('that keeps its data is left alone', () => {
    const mark = leftBy(found('a', '2026-01-01', false), found('a', '2026-01-02'), found('a', '2026-06-01'))
    expect(mark).toEqual({ device: 'a', since: '2026-01-01', held: true, losses: [] })
    expect(lossAdvice(mark, [], '2026-06-01')).toEqual({ losing: false, ask: false, losses: 0 })
  })
  it('that lost them once is asked for a file in the first days, not later', () => {
    const mark = leftBy(found('a', '2026-01-01'), found('b', '2026-02-01'))
    expect(mark).toEqual({ device: 'b', since: '2026-02-01', held: true, losses: ['2026-02-01'] })
    expect(lossAdvice(mark, [], '2026-02-03')).toMatchObject({ losing: true, ask: true, losses: 1 })
    expect(lossAdvice(mark, [], '2026-02-04')).toMatchObject({ losing: false, ask: false, losses: 1 })
  })
  it('whose database is empty where it was not lost them, too', () => {
    expect(leftBy(found('a', '2026-01-01'), found('a', '2026-01-02', false)).losses).toEqual(['2026-01-02'])
  })
  it('that lost them twice is losing, for half a year', () => {
    const mark = leftBy(found('a', '2026-01-01'), found('b', '2026-02-01'), found('c', '2026-03-01'))
    expect(lossAdvice(mark, [], '2026-05-01')).toMatchObject({ losing: true, ask: true, losses: 2 })
    expect(lossAdvice(mark, [], '2026-12-01')).toMatchObject({ losing: false, losses: 0 })
  })
  it('with nothing in it is not asked to save it, but told of the file it has', () => {
    const saved: Mark = { ...leftBy(found('a', '2026-01-01')), savedOn: '2026-01-05' }
    const mark = nextMark(saved, found('b', '2026-01-09', false))
    expect(lossAdvice(mark, [], '2026-01-09')).toEqual({ losing: true, ask: false, losses: 1, savedOn: '2026-01-05' })
  })
  it('that saved a file is asked again after a week, or when the data were lost since', () => {
    const mark: Mark = { device: 'c', since: '2026-03-01', held: true, losses: ['2026-02-01', '2026-03-01'] }
    const asks = (savedOn: string, today: string) => lossAdvice({ ...mark, savedOn }, [], today).ask
    expect(asks('2026-03-02', '2026-03-08')).toBe(false)
    expect(asks('2026-03-02', '2026-03-09')).toBe(true)
    expect(asks('2026-02-27', '2026-03-01')).toBe(true)
  })
  it('that files brought over more than two devices in a month is losing, although all of it was wiped', () => {
    const mark = leftBy(found('d', '2026-03-01'))
    const devices = ['2026-02-10', '2026-02-20', '2026-03-01'].map((since, i) => ({ id: `${i}`, since }))
    expect(lossAdvice(mark, devices.slice(1), '2026-03-01').losing).toBe(false)
    expect(lossAdvice(mark, devices, '2026-03-01').losing).toBe(true)
    expect(lossAdvice(mark, devices, '2026-03-20').losing).toBe(false)
  })
  it('of which anything may be found, on any day, is judged and counts no more than it may', () => {
    const day = fc
      .integer({ min: 0, max: 800 })
      .map(n => Temporal.PlainDate.from('2026-01-01').add({ days: n }).toString())
    const start = fc.record({ device: fc.constantFrom('a', 'b', 'c'), held: fc.boolean(), today: day })
    fc.assert(
      fc.property(fc.array(start, { minLength: 1 }), starts => {
        const mark = leftBy(...starts)
        expect(mark.losses.length).toBeLessThanOrEqual(Math.min(10, starts.length - 1))
        const last = starts.at(-1)
        expect(mark).toMatchObject({ device: last?.device, held: last?.held })
        // Looking again on the same day finds nothing new.
        if (last) expect(nextMark(mark, last)).toEqual(mark)
        const { ask, losing } = lossAdvice(mark, [], last?.today ?? '')
        expect(ask && !losing).toBe(false)
      }),
    )
  })
})

describe('the list of devices', () => {
  const device = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    since: fc.constantFrom('2026-01-01', '2026-01-02', '2026-02-01'),
  })
  const list = fc.array(device).map(all => joinDevices(all, []))
  it('is the same in whatever order it is put together', () => {
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        expect(joinDevices(a, b)).toEqual(joinDevices(b, a))
        expect(joinDevices(joinDevices(a, b), c)).toEqual(joinDevices(a, joinDevices(b, c)))
        expect(joinDevices(a, a)).toEqual(a)
        for (const { id, since } of joinDevices(a, b)) {
          for (const known of [...a, ...b]) if (known.id === id) expect(since <= known.since).toBe(true)
        }
      }),
    )
  })
  it('is kept with the database', async () => {
    const { db } = await testStore()
    await addDevices(db, [{ id: 'b', since: '2026-02-01' }])
    await addDevices(db, [
      { id: 'a', since: '2026-01-01' },
      { id: 'b', since: '2026-03-01' },
    ])
    expect(await readDevices(db)).toEqual([
      { id: 'a', since: '2026-01-01' },
      { id: 'b', since: '2026-02-01' },
    ])
    await db.meta.put({ id: 'devices', value: [{ id: 'a', since: 'yesterday' }] })
    expect(await readDevices(db)).toEqual([])
  })
})

describe('the mark', () => {
  beforeEach(() => browser.storage.local.clear())
  const mark: Mark = { device: 'a', since: '2026-01-01', held: true, losses: [], savedOn: '2026-01-02' }

  it('comes back as it was written, until it is cleared', async () => {
    expect(await readMark()).toBeUndefined()
    await writeMark(mark)
    expect(await readMark()).toEqual(mark)
    await clearMark()
    expect(await readMark()).toBeUndefined()
  })
  it('that cannot be read counts as none', async () => {
    await browser.storage.local.set({ keeping: { ...mark, since: 'long ago' } })
    expect(await readMark()).toBeUndefined()
  })
  it('takes what was forgotten for kept: it leaves a trace', async () => {
    const store = await testStore()
    expect(await holdsAnything(store.db)).toBe(false)
    await keepEpisode(store, episodeOf('episode-1'))
    await save(store, [], await dropEpisode(store, 'episode-1', NOON))
    expect(await holdsAnything(store.db)).toBe(true)
  })
})

import { beforeEach, describe, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import type { Request } from '../../messages/types.ts'
import { CONSENT_VERSION } from '../../storage/consent.ts'
import { EMPTY_SESSION, writeSession } from '../../storage/session.ts'
import { DEFAULT_SETTINGS, writeSettings } from '../../storage/settings.ts'
import { openWhole, type Store } from '../../storage/store.ts'
import { testStore } from '../../storage/testStore.ts'
import { decide } from './asking.ts'
import { draftOf } from './drafts.ts'
import { dueFollowUps } from './followingUp.ts'
import { handle } from './handle.ts'
import { noticeVisit, visitOf } from './noticeVisit.ts'
import { overviewOf } from './overview.ts'
import { questionOf } from './questionOf.ts'
import { reviewDue } from './reviewing.ts'
import { MORNING, notice } from './testing.ts'

const HOUR = 3600_000
const DAY = 24 * HOUR
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  consent: { version: CONSENT_VERSION, at: MORNING },
  sites: ['pubmed', 'uptodate'],
}
let store: Store
beforeEach(async () => {
  vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('no tab'))
  store = await testStore()
  await writeSession(EMPTY_SESSION)
  await writeSettings(store.db, SETTINGS)
})

const look = async (term: string, at: number): Promise<string> => {
  const report = notice(`https://pubmed.ncbi.nlm.nih.gov/?term=${term}`, { at })
  const noticed = await noticeVisit(store, visitOf(report, SETTINGS, at, 'UTC'), at)
  if (typeof noticed === 'string') throw new Error(noticed)
  return noticed.episode
}
const tell = (said: Request, now: number) => handle(store, said, { role: 'page' }, now, 'UTC')
const change = async (term: string, at: number): Promise<string> => {
  const target = await look(term, at)
  await tell({ type: 'answer', target, problem: `What about ${term}?` }, at)
  await tell({ type: 'outcome', target, outcome: 'changed' }, at)
  await tell({ type: 'change', target, change: `${term} for adults` }, at)
  return target
}

describe('six weeks on', () => {
  it('two a day are asked about, newest intentions first, and an answer is kept with how it is known', async () => {
    const ids = [
      await change('apixaban', MORNING),
      await change('croup', MORNING + DAY),
      await change('gout', MORNING + 2 * DAY),
    ]
    expect((await dueFollowUps(store, MORNING + 42 * DAY - 1)).inAll).toBe(0)
    const later = MORNING + 50 * DAY
    const { today, inAll } = await dueFollowUps(store, later)
    expect([today.map(one => one.id), inAll]).toEqual([[ids[2], ids[1]], 3])
    expect(today[0]).toEqual({
      id: ids[2],
      problem: 'What about gout?',
      change: 'gout for adults',
      at: MORNING + 2 * DAY,
    })
    const said = { type: 'followUp', basis: 'chart', barrier: ' no stock ' } as const
    await tell({ ...said, id: ids[2] ?? '', happened: 'sometimes' }, later)
    await tell({ ...said, id: ids[1] ?? '', happened: 'notYet', basis: null, barrier: '' }, later + 1)
    expect((await dueFollowUps(store, later + 2)).today).toEqual([])
    expect((await dueFollowUps(store, later + DAY)).today.map(one => one.id)).toEqual([ids[0]])
    const rows = await store.db.episodes.bulkGet([ids[2] ?? '', ids[1] ?? ''])
    const { whole } = await openWhole(
      store,
      rows.filter(row => row !== undefined),
    )
    expect(whole.map(({ episode }) => episode.value.followUps)).toEqual([
      [{ at: later, happened: 'sometimes', basis: 'chart', barrier: 'no stock' }],
      [{ at: later + 1, happened: 'notYet' }],
    ])
    // "Not yet" comes once more at twelve weeks.
    expect((await dueFollowUps(store, MORNING + DAY + 84 * DAY)).today.map(one => one.id)).toContain(ids[1])
  })

  it('what is skipped is not asked about any more, and stays as it was', async () => {
    const id = await change('apixaban', MORNING)
    await tell({ type: 'skipFollowUps', ids: [id, 'gone-and-forgotten'] }, MORNING + 50 * DAY)
    expect((await dueFollowUps(store, MORNING + 50 * DAY)).inAll).toBe(0)
    const { whole } = await openWhole(store, await store.db.episodes.toArray())
    expect(whole[0]?.episode.value).toMatchObject({ outcome: 'changed', change: 'apixaban for adults' })
  })
})

describe('the review', () => {
  const evening = new Date(MORNING).setHours(17, 0, 0, 0)

  it('is due once in the evening, and counts as skipped when nobody opened it', async () => {
    await look('apixaban', MORNING)
    expect((await reviewDue(store, new Date(MORNING).setHours(11, 0, 0, 0))).due).toBe(false)
    expect((await reviewDue(store, evening)).due).toBe(true)
    await tell({ type: 'reviewed' }, evening)
    expect((await reviewDue(store, evening + 1)).due).toBe(false)
    for (const day of [1, 2, 5]) {
      expect((await reviewDue(store, evening + day * DAY)).due).toBe(true)
    }
    expect(await reviewDue(store, evening + 6 * DAY)).toEqual({ due: false, weekly: true })
  })
})

describe('a problem that comes back', () => {
  it('is offered and not asked about, joined only when the person says so, and not offered twice', async () => {
    const first = await look('apixaban+dialysis+dose', MORNING)
    await tell({ type: 'answer', target: first, problem: 'Apixaban dose on dialysis' }, MORNING)
    const later = MORNING + 3 * DAY
    const again = await look('apixaban+dose+dialysis', later)
    expect(again).not.toBe(first)
    const question = await questionOf(store, again, false, later)
    expect(question?.earlier).toEqual({ id: first, problem: 'Apixaban dose on dialysis', at: MORNING })
    await tell({ type: 'again', target: again, same: false }, later)
    expect(await questionOf(store, again, false, later)).not.toHaveProperty('earlier')
    const third = await look('apixaban+dialysis+dose', later + 2 * DAY)
    expect((await questionOf(store, third, false, later + 2 * DAY))?.earlier).toBeDefined()
    expect(await tell({ type: 'again', target: third, same: true }, later + 2 * DAY)).toEqual({ ok: true })
    expect((await store.db.episodes.get(third))?.state).toBe('leaving')
  })

  it('leaves a dot where a question would have come', async () => {
    const first = await look('apixaban+dialysis+dose', MORNING)
    await tell({ type: 'answer', target: first, problem: 'Apixaban dose on dialysis' }, MORNING)
    const later = MORNING + 3 * DAY
    await look('apixaban+dose+dialysis', later)
    expect(await decide(store, later + HOUR)).toEqual({ kind: 'dot' })
  })
})

describe('what was typed and not saved', () => {
  it('is there again until it is saved or emptied', async () => {
    const target = await look('apixaban', MORNING)
    await tell({ type: 'draft', target, field: 'problem', text: 'Apixaban in CK' }, MORNING)
    await tell({ type: 'draft', target, field: 'change', text: 'Half' }, MORNING)
    expect((await questionOf(store, target, false, MORNING))?.draft).toEqual({
      problem: 'Apixaban in CK',
      change: 'Half',
    })
    await tell({ type: 'draft', target, field: 'problem', text: '' }, MORNING)
    expect((await questionOf(store, target, false, MORNING))?.draft).toEqual({ change: 'Half' })
    await tell({ type: 'draft', target, field: 'change', text: '' }, MORNING)
    expect(await questionOf(store, target, false, MORNING)).not.toHaveProperty('draft')
    await tell({ type: 'draft', target, field: 'problem', text: 'Forget me' }, MORNING)
    await tell({ type: 'settle', target, how: 'forget' }, MORNING)
    expect(await draftOf(target)).toBeUndefined()
  })
})

it('what is added by hand keeps the role of who helped, and the searches it belongs to', async () => {
  const searched = await look('apixaban', MORNING)
  const id = '0190163d-8694-739b-aea5-966c26f8ad91'
  const answers = { problem: 'Dose on dialysis?', outcome: 'learned', change: '', minutesByHand: 10 } as const
  const hand = { id, ...answers, at: MORNING, role: ' Nephrologist ', linked: searched }
  await tell({ type: 'add', kind: 'consult', zone: 'Europe/Berlin', ...hand }, MORNING)
  const kept = async () => {
    const row = await store.db.episodes.get(id)
    return row && (await openWhole(store, [row])).whole[0]?.episode.value
  }
  expect(await kept()).toMatchObject({ kind: 'consult', role: 'Nephrologist', linked: searched, minutesByHand: 10 })
  await tell({ type: 'edit', id, ...answers, basis: null }, MORNING)
  expect(await kept()).toMatchObject({ role: 'Nephrologist', linked: searched })
  await tell({ type: 'edit', id, ...answers, basis: null, role: '', linked: null }, MORNING)
  expect(await kept()).not.toHaveProperty('role')
  expect(await kept()).not.toHaveProperty('linked')
})

it('the popup hears of all of it', async () => {
  await change('apixaban', MORNING)
  await look('croup', MORNING + 50 * DAY)
  const overview = await overviewOf(store, undefined, MORNING + 50 * DAY)
  expect(overview).toMatchObject({ followUpsInAll: 1, calmed: false, keepAll: false })
  expect(overview.followUps).toHaveLength(1)
  expect(overview.waitingInAll).toBe(1)
})

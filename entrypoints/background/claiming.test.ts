import { beforeEach, describe, expect, it } from 'vitest'
import { readClaims } from '../../storage/claims.ts'
import { EMPTY_SESSION, writeSession } from '../../storage/session.ts'
import { DEFAULT_SETTINGS, writeSettings } from '../../storage/settings.ts'
import type { Store } from '../../storage/store.ts'
import { testStore } from '../../storage/testStore.ts'
import { handle } from './handle.ts'
import { noticeVisit, visitOf } from './noticeVisit.ts'
import { MORNING, notice } from './testing.ts'

type Said = Parameters<typeof handle>[1]

const REFUSED = { ok: false, error: 'refused' }
const EPISODE = 'episode-0001'
let store: Store

beforeEach(async () => {
  store = await testStore()
  await writeSession(EMPTY_SESSION)
})

const tell = (said: Said) => handle(store, said, { role: 'page' }, MORNING, 'UTC')
const documentOf = (rule: string, exclusiveWith: string[] = [], amount = '1.00') =>
  JSON.stringify({ schema: 'aftersearch-claim', rule: { id: rule, exclusiveWith }, totals: { episodes: 1, amount } })
const claim = (id: string, rule = 'us-one', document = documentOf(rule), episodes = [EPISODE]) =>
  tell({ type: 'claim', id, rule, day: '2026-11-18', episodes, document })
const withdraw = (id: string, on = '2026-11-20', reason = '') => tell({ type: 'voidClaim', id, on, reason })
const kept = async () => (await readClaims(store)).claims.toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe('a claim', () => {
  it('is kept once, whatever comes under the same id', async () => {
    expect(await claim('claim-0001')).toEqual({ ok: true })
    expect(await claim('claim-0001', 'us-two')).toEqual({ ok: true })
    expect(await kept()).toMatchObject([{ id: 'claim-0001', rule: 'us-one' }])
  })
  it('is refused while another one holds one of its episodes under the same rule, or one that excludes it', async () => {
    await claim('claim-0001', 'us-one', documentOf('us-one', ['us-two']))
    expect(await claim('claim-0002')).toEqual(REFUSED)
    expect(await claim('claim-0002', 'us-two')).toEqual(REFUSED)
    expect(await claim('claim-0002', 'ca-one', documentOf('ca-one', ['us-one']))).toEqual(REFUSED)
    expect(await claim('claim-0002', 'ca-one')).toEqual({ ok: true })
    expect(await claim('claim-0003', 'us-one', documentOf('us-one'), ['episode-0002'])).toEqual({ ok: true })
  })
  it('is free again when the other one was withdrawn', async () => {
    await claim('claim-0001')
    await withdraw('claim-0001')
    expect(await claim('claim-0002')).toEqual({ ok: true })
  })
  it('of a record bars nothing and is barred by nothing', async () => {
    for (const id of ['claim-0001', 'claim-0002']) expect(await claim(id, 'learning-record')).toEqual({ ok: true })
    expect(await claim('claim-0003', 'us-one', documentOf('us-one', ['learning-record']))).toEqual({ ok: true })
  })
  it.each(['', 'no JSON', 'null', '7', '[]', '{}', '{"schema":"aftersearch-pack"}'])(
    'is refused when its document is %j',
    async document => {
      expect(await claim('claim-0001', 'us-one', document)).toEqual(REFUSED)
      expect(await kept()).toEqual([])
    },
  )
})

describe('a claim that is withdrawn', () => {
  it('stays as it was, with the day and the reason', async () => {
    await claim('claim-0001')
    const [before] = await kept()
    expect(await withdraw('claim-0001', '2026-11-20', ' wrong \u202E period ')).toEqual({ ok: true })
    expect(await kept()).toEqual([{ ...before, voided: { on: '2026-11-20', reason: 'wrong period' } }])
    expect((await store.db.claims.get('claim-0001'))?.rev).toBe(2)
  })
  it('twice changes nothing', async () => {
    await claim('claim-0001')
    await withdraw('claim-0001')
    const before = await store.db.claims.get('claim-0001')
    expect(await withdraw('claim-0001', '2026-11-21', 'later')).toEqual({ ok: true })
    expect(await store.db.claims.get('claim-0001')).toEqual(before)
    expect((await kept())[0]?.voided).toEqual({ on: '2026-11-20' })
  })
  it('is one that is there', async () => {
    expect(await withdraw('claim-0001')).toEqual({ ok: false, error: 'gone' })
    await claim('claim-0001')
    await tell({ type: 'removeClaim', id: 'claim-0001' })
    expect(await withdraw('claim-0001')).toEqual({ ok: false, error: 'gone' })
  })
  it('may be withdrawn while everything is to be kept, and not removed', async () => {
    await claim('claim-0001')
    await writeSettings(store.db, { ...DEFAULT_SETTINGS, keepAll: true })
    expect(await withdraw('claim-0001')).toEqual({ ok: true })
    expect(await tell({ type: 'removeClaim', id: 'claim-0001' })).toEqual({ ok: false, error: 'held' })
  })
})

describe('an episode for which an amount was claimed', () => {
  const begun = async (document: string) => {
    const report = notice('https://pubmed.ncbi.nlm.nih.gov/?term=gout', { at: MORNING })
    const choices = { ...DEFAULT_SETTINGS, sites: ['pubmed'] }
    const noticed = await noticeVisit(store, visitOf(report, choices, MORNING, 'UTC'), MORNING)
    if (typeof noticed === 'string') throw new Error(noticed)
    expect(await claim('claim-0001', 'us-one', document, [noticed.episode])).toEqual({ ok: true })
    return { episode: noticed.episode, visits: [report.id] }
  }
  const NEW = '0190163d-8694-739b-aea5-966c26f8ad91'

  it('keeps its searches together, or their minutes could be claimed twice; withdrawn, it lets go of them', async () => {
    const { episode, visits } = await begun(documentOf('us-one'))
    expect(await tell({ type: 'move', visits, to: NEW })).toEqual(REFUSED)
    expect(await tell({ type: 'join', from: episode, into: NEW })).toEqual(REFUSED)
    await withdraw('claim-0001')
    expect(await tell({ type: 'move', visits, to: NEW })).toEqual({ ok: true })
  })

  it('is not one of a record without an amount', async () => {
    const document = JSON.stringify({ schema: 'aftersearch-claim', rule: { id: 'us-one' }, totals: { episodes: 1 } })
    const { visits } = await begun(document)
    expect(await tell({ type: 'move', visits, to: NEW })).toEqual({ ok: true })
  })
})

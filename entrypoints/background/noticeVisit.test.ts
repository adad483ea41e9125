import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, writeSettings } from '../../storage/settings.ts'
import { openWhole, type Store } from '../../storage/store.ts'
import { testStore } from '../../storage/testStore.ts'
import { answerOutcome, answerProblem, undoAnswer } from './answering.ts'
import { bringBack, forgetLastHour, forgetNow, forgetSoon, sweep, UNDO } from './forgetting.ts'
import { handle } from './handle.ts'
import { noticeVisit, visitOf } from './noticeVisit.ts'
import { questionOf } from './questionOf.ts'
import { ARTICLE, MORNING, notice, SEARCH, TOPIC } from './testing.ts'

const CHOICES = { ...DEFAULT_SETTINGS, sites: ['pubmed', 'uptodate'] }
const MINUTE = 60_000

const tell = (store: Store, report: ReturnType<typeof notice>, now = report.at) =>
  noticeVisit(store, visitOf(report, CHOICES, now, 'UTC'), now)
const all = async (store: Store) => (await openWhole(store, await store.db.episodes.toArray())).whole

const told = async (store: Store, report: ReturnType<typeof notice>, now = report.at) => {
  const noticed = await tell(store, report, now)
  if (typeof noticed === 'string') throw new Error(noticed)
  return noticed
}

describe('noticing', () => {
  it('joins searches and sources of one problem across tabs and sites', async () => {
    const store = await testStore()
    await tell(store, notice(SEARCH))
    await tell(store, notice(ARTICLE, { at: MORNING + MINUTE, facts: { title: 'Apixaban in CKD - PubMed' } }))
    await tell(store, notice(TOPIC, { at: MORNING + 2 * MINUTE }))
    const [only, ...others] = await all(store)
    expect(others).toEqual([])
    expect(only?.visits.map(visit => [visit.value.site, visit.value.kind])).toEqual([
      ['pubmed', 'search'],
      ['pubmed', 'source'],
      ['uptodate', 'source'],
    ])
    expect(only?.visits[0]?.value.query).toBe('apixaban CKD 4')
    expect(only?.visits[1]?.value).toMatchObject({ title: 'Apixaban in CKD', ids: { pmid: '12345678' } })
  })

  it('keeps the same report once, and never lets reading time shrink', async () => {
    const store = await testStore()
    const report = notice(ARTICLE)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(600), { minLength: 1, maxLength: 6 }), async seconds => {
        const fresh = { ...report, id: crypto.randomUUID() }
        for (const count of seconds) await tell(store, { ...fresh, seconds: count })
        const visit = (await all(store)).flatMap(({ visits }) => visits).find(({ row }) => row.id === fresh.id)
        expect(visit?.value.seconds).toBe(Math.max(...seconds))
      }),
      { numRuns: 15 },
    )
  })

  it('keeps nothing of a site that is off, of no visit, and of what was forgotten', async () => {
    const store = await testStore()
    expect(await tell(store, notice('https://cks.nice.org.uk/search/?q=croup'))).toBe('nothing')
    expect(await tell(store, notice('https://pubmed.ncbi.nlm.nih.gov/'))).toBe('nothing')
    const report = notice(SEARCH)
    const { episode } = await told(store, report)
    await forgetNow(store, episode, MORNING)
    expect(await tell(store, { ...report, seconds: 40 })).toBe('forgotten')
    expect(await store.db.visits.count()).toBe(0)
  })

  it('survives what a hostile page can put into a title', async () => {
    const store = await testStore()
    const title = `\uD800\u202E=cmd|'/C calc'!A0 \u0000${'x'.repeat(1000)}`
    await tell(store, notice(ARTICLE, { facts: { title, meta: [['citation_doi', 'not a doi']] } }))
    const kept = (await all(store))[0]?.visits[0]?.value
    expect(kept?.title?.isWellFormed()).toBe(true)
    for (const hidden of ['\u202E', '\u0000']) expect(kept?.title).not.toContain(hidden)
    expect(kept?.ids).toEqual({ pmid: '12345678' })
  })
})

describe('answering', () => {
  it('fills the question from the search, saves, and takes back', async () => {
    const store = await testStore()
    const { episode } = await told(store, notice(SEARCH))
    expect((await questionOf(store, episode, true, MORNING))?.problemGuess).toBe('apixaban CKD 4')
    expect(await answerProblem(store, episode, { problem: '  ' }, MORNING)).toBe(false)
    expect(await answerProblem(store, episode, { problem: 'Apixaban dose', about: 'safety' }, MORNING)).toBe(true)
    expect(await answerOutcome(store, episode, 'changed', MORNING)).toBe(true)
    const row = await store.db.episodes.get(episode)
    expect([row?.state, new Date(row?.due ?? 0).toISOString()]).toEqual(['answered', '2026-12-30T09:00:00.000Z'])
    await answerOutcome(store, episode, 'learned', MORNING)
    expect((await store.db.episodes.get(episode))?.due).toBeUndefined()
    expect(await undoAnswer(store, episode)).toBe(true)
    expect((await store.db.episodes.get(episode))?.state).toBe('waiting')
    expect(await questionOf(store, episode, false, MORNING)).not.toHaveProperty('problem')
    expect(await undoAnswer(store, episode)).toBe(false)
  })

  it('takes back only what this question saved, never an older answer', async () => {
    const store = await testStore()
    const { episode } = await told(store, notice(SEARCH))
    await answerProblem(store, episode, { problem: 'Apixaban dose' }, MORNING)
    await answerOutcome(store, episode, 'changed', MORNING)
    const later = MORNING + 8 * 24 * 60 * MINUTE
    await answerOutcome(store, episode, 'learned', later)
    expect(await undoAnswer(store, episode)).toBe(true)
    expect(await questionOf(store, episode, false, MORNING)).toMatchObject({
      problem: 'Apixaban dose',
      outcome: 'changed',
    })
    await sweep(store, later + 30 * 24 * 60 * MINUTE)
    expect(await store.db.episodes.count()).toBe(1)
  })
})

describe('forgetting', () => {
  it('leaves ten seconds for undo, then nothing but tombstones', async () => {
    const store = await testStore()
    const { episode } = await told(store, notice(SEARCH))
    await answerProblem(store, episode, { problem: 'Apixaban dose' }, MORNING)
    await forgetSoon(store, episode, MORNING)
    expect(await answerProblem(store, episode, { problem: 'too late' }, MORNING)).toBe(false)
    await sweep(store, MORNING + UNDO - 1)
    expect(await bringBack(store, episode)).toBe(true)
    expect((await store.db.episodes.get(episode))?.state).toBe('answered')
    await forgetSoon(store, episode, MORNING)
    expect(await sweep(store, MORNING)).toBe(MORNING + UNDO)
    await sweep(store, MORNING + UNDO)
    expect(await store.db.episodes.count()).toBe(0)
    expect(await store.db.tombstones.count()).toBe(2)
    expect(await bringBack(store, episode)).toBe(false)
  })

  it('takes nothing while everything is to be kept, and keeps as long as was chosen', async () => {
    const store = await testStore()
    const { episode } = await told(store, notice(SEARCH))
    const days = (count: number) => MORNING + count * 24 * 60 * MINUTE
    await writeSettings(store.db, { ...DEFAULT_SETTINGS, keepAll: true })
    await sweep(store, days(400))
    const page = { role: 'page' } as const
    for (const said of [
      { type: 'remove', id: episode } as const,
      { type: 'forgetHour' } as const,
      { type: 'settle', target: episode, how: 'forget' } as const,
    ]) {
      expect(await handle(store, said, page, MORNING, 'UTC')).toEqual({ ok: false, error: 'held' })
    }
    expect(await store.db.episodes.count()).toBe(1)
    await writeSettings(store.db, { ...DEFAULT_SETTINGS, keepDays: 30 })
    await sweep(store, days(30) - 1)
    expect(await store.db.episodes.count()).toBe(1)
    await sweep(store, days(30))
    expect(await store.db.episodes.count()).toBe(0)
  })

  it('takes unanswered searches after a week, and the last hour at once', async () => {
    const store = await testStore()
    await tell(store, notice(SEARCH))
    await sweep(store, MORNING + 7 * 24 * 60 * MINUTE - 1)
    expect(await store.db.episodes.count()).toBe(1)
    await sweep(store, MORNING + 7 * 24 * 60 * MINUTE)
    expect(await store.db.episodes.count()).toBe(0)
    await tell(store, notice(TOPIC, { at: MORNING }))
    await tell(store, notice(`${TOPIC}%204`, { at: MORNING + 70 * MINUTE }))
    await forgetLastHour(store, MORNING + 80 * MINUTE)
    const left = await all(store)
    expect(left.flatMap(({ visits }) => visits.map(visit => visit.value.at))).toEqual([MORNING])
  })
})

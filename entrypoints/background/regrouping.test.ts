import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../storage/settings.ts'
import { openWhole, type Store } from '../../storage/store.ts'
import { testStore } from '../../storage/testStore.ts'
import { answerChange, answerOutcome, answerProblem } from './answering.ts'
import { forgetNow, sweep, UNDO } from './forgetting.ts'
import { noticeVisit, visitOf } from './noticeVisit.ts'
import { joinEpisodes, moveVisits, undoRegrouping } from './regrouping.ts'
import { MORNING, notice } from './testing.ts'

const CHOICES = { ...DEFAULT_SETTINGS, sites: ['pubmed', 'uptodate'] }
const NEW = '0190163d-8694-739b-aea5-966c26f8ad91'

const look = async (store: Store, term: string, minutes: number) => {
  const at = MORNING + minutes * 60_000
  const report = notice(`https://pubmed.ncbi.nlm.nih.gov/?term=${term}`, { at })
  const noticed = await noticeVisit(store, visitOf(report, CHOICES, at, 'UTC'), at)
  if (typeof noticed === 'string') throw new Error(noticed)
  return noticed
}
/** Which queries stand in which episode that is shown. */
const shown = async (store: Store): Promise<Record<string, (string | undefined)[]>> => {
  const rows = (await store.db.episodes.toArray()).filter(row => row.state !== 'leaving')
  const { whole } = await openWhole(store, rows)
  return Object.fromEntries(whole.map(({ episode, visits }) => [episode.row.id, visits.map(one => one.value.query)]))
}
const everything = async (store: Store) => {
  const { whole } = await openWhole(store, await store.db.episodes.toArray())
  return whole
    .map(({ episode, visits }) => [episode.value, visits.map(visit => visit.value), episode.row.state])
    .sort((a, b) => JSON.stringify(a[0]).localeCompare(JSON.stringify(b[0])))
}

describe('moving by hand', () => {
  it('splits a search off into an episode of its own, and takes it back', async () => {
    const store = await testStore()
    const first = await look(store, 'apixaban+ckd', 0)
    const second = await look(store, 'apixaban+dialysis', 1)
    expect(second.episode).toBe(first.episode)
    const before = await everything(store)
    expect(await moveVisits(store, [second.visit], NEW, MORNING)).toBe(true)
    expect(await shown(store)).toEqual({ [first.episode]: ['apixaban ckd'], [NEW]: ['apixaban dialysis'] })
    expect(await undoRegrouping(store, MORNING + UNDO - 1)).toBe(true)
    expect(await everything(store)).toEqual(before)
    expect(await undoRegrouping(store, MORNING)).toBe(false)
  })

  it('into another episode; an unanswered one that is left empty goes, and comes back with undo', async () => {
    const store = await testStore()
    const [a, b] = [await look(store, 'apixaban+ckd', 0), await look(store, 'croup+dexamethasone', 1)]
    const before = await everything(store)
    expect(await moveVisits(store, [a.visit], b.episode, MORNING)).toBe(true)
    expect(await shown(store)).toEqual({ [b.episode]: ['apixaban ckd', 'croup dexamethasone'] })
    expect(await undoRegrouping(store, MORNING + 1)).toBe(true)
    expect(await everything(store)).toEqual(before)
    await moveVisits(store, [a.visit], b.episode, MORNING)
    await sweep(store, MORNING + UNDO)
    expect(await store.db.tombstones.get(a.episode)).toBeDefined()
    expect(await undoRegrouping(store, MORNING + UNDO)).toBe(false)
    expect(await shown(store)).toEqual({ [b.episode]: ['apixaban ckd', 'croup dexamethasone'] })
  })

  it('never takes an answer away with the searches', async () => {
    const store = await testStore()
    const [a, b] = [await look(store, 'apixaban+ckd', 0), await look(store, 'croup+dexamethasone', 1)]
    await answerProblem(store, a.episode, { problem: 'Dose?' }, MORNING)
    await moveVisits(store, [a.visit], b.episode, MORNING)
    await sweep(store, MORNING + UNDO)
    expect(await shown(store)).toEqual({ [a.episode]: [], [b.episode]: ['apixaban ckd', 'croup dexamethasone'] })
  })

  it('does nothing with what is gone', async () => {
    const store = await testStore()
    const a = await look(store, 'apixaban+ckd', 0)
    expect(await moveVisits(store, ['nothing-of-this-name'], NEW, MORNING)).toBe(false)
    expect(await moveVisits(store, [a.visit], a.episode, MORNING)).toBe(false)
    const b = await look(store, 'croup+dexamethasone', 1)
    await forgetNow(store, b.episode, MORNING)
    expect(await moveVisits(store, [a.visit], b.episode, MORNING)).toBe(false)
    expect(await shown(store)).toEqual({ [a.episode]: ['apixaban ckd'] })
  })
})

describe('joining two episodes', () => {
  it('keeps what was answered in both, and takes it back', async () => {
    const store = await testStore()
    const [a, b] = [await look(store, 'apixaban+ckd', 0), await look(store, 'croup+dexamethasone', 1)]
    await answerProblem(store, a.episode, { problem: 'Dose in CKD 4?', about: 'safety' }, MORNING)
    await answerOutcome(store, a.episode, 'changed', MORNING)
    await answerChange(store, a.episode, 'Half the dose', MORNING)
    await answerProblem(store, b.episode, { problem: 'Croup at night?' }, MORNING)
    const before = await everything(store)
    expect(await joinEpisodes(store, a.episode, b.episode, MORNING)).toBe(true)
    const row = await store.db.episodes.get(b.episode)
    const joined = row && (await openWhole(store, [row])).whole[0]
    expect(joined?.episode.value).toMatchObject({
      problem: 'Croup at night?\nDose in CKD 4?',
      about: 'safety',
      outcome: 'changed',
      change: 'Half the dose',
    })
    expect(row?.due).toBeGreaterThan(MORNING)
    expect(joined?.visits).toHaveLength(2)
    expect(await undoRegrouping(store, MORNING + 1)).toBe(true)
    expect(await everything(store)).toEqual(before)
    expect(await joinEpisodes(store, a.episode, a.episode, MORNING)).toBe(false)
    expect(await joinEpisodes(store, a.episode, 'gone', MORNING)).toBe(false)
  })
})

import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ForOffice } from '../../episodes/types.ts'
import type { RequestOf } from '../../messages/types.ts'
import { EMPTY_SESSION, writeSession } from '../../storage/session.ts'
import { DEFAULT_SETTINGS } from '../../storage/settings.ts'
import { loadEpisode, type Store } from '../../storage/store.ts'
import { testStore } from '../../storage/testStore.ts'
import { handle } from './handle.ts'
import { noticeVisit, visitOf } from './noticeVisit.ts'
import { MORNING, notice, SEARCH } from './testing.ts'

type Said = Parameters<typeof handle>[1]

const ID = 'by-hand-0001'
const PACK = '1234567/poc-2026'
const GONE = { ok: false, error: 'gone' }
const HAND = { kind: 'consult', at: MORNING - 5000, zone: 'UTC', minutesByHand: 5 } as const
const FORM = { problem: 'GCA?', outcome: 'changed', change: 'ultrasound first' } as const
let store: Store

const tell = (said: Said, now = MORNING) => handle(store, said, { role: 'page' }, now, 'UTC')
const office = (said: Omit<RequestOf<'forOffice'>, 'type' | 'id'>, id = ID) => tell({ type: 'forOffice', id, ...said })
const kept = async (id = ID) => (await loadEpisode(store, id))?.value.forOffice
const ADD: RequestOf<'add'> = { type: 'add', id: ID, ...HAND, ...FORM }

beforeEach(async () => {
  store = await testStore()
  await writeSession(EMPTY_SESSION)
  await tell(ADD)
})

describe('what an office asks about an episode', () => {
  it('is written field by field: what is left out stays, an empty text goes', async () => {
    await office({ reason: ' a  patient\u0000 ', answerFound: 'yes\nand no' })
    expect(await kept()).toEqual({ reason: 'a patient', answerFound: 'yes\nand no' })
    await office({ typeOfChange: 'dose', reason: ' ' })
    expect(await kept()).toEqual({ answerFound: 'yes\nand no', typeOfChange: 'dose' })
    await office({ answerFound: '', typeOfChange: '' })
    expect((await loadEpisode(store, ID))?.value).not.toHaveProperty('forOffice')
  })
  it('holds the sources that answered it: a new choice replaces the old one, none takes it out', async () => {
    await office({ relevant: ['pmid:1', 'doi:10.1/x'] })
    await office({ reason: 'rare' })
    expect(await kept()).toEqual({ reason: 'rare', relevant: ['pmid:1', 'doi:10.1/x'] })
    await office({ relevant: ['pmid:2'] })
    expect((await kept())?.relevant).toEqual(['pmid:2'])
    await office({ relevant: [] })
    expect(await kept()).toEqual({ reason: 'rare' })
  })
  it('of a form replaces the answers to that form, and no others', async () => {
    await office({ form: { pack: PACK, answers: { q1: '1', q2: ['a', 'b'], q3: 4 } } })
    await office({ form: { pack: 'other', answers: { q1: ' words ' } } })
    await office({ form: { pack: PACK, answers: { q2: ['b'], empty: '', none: [], zero: 0 } } })
    expect(await kept()).toEqual({ answers: { [PACK]: { q2: ['b'], zero: 0 }, other: { q1: 'words' } } })
    await office({ form: { pack: PACK, answers: {} } })
    await office({ form: { pack: 'other', answers: { q1: '' } } })
    expect(await kept()).toBeUndefined()
  })
  it('is no answer to the question: nothing else of the episode changes', async () => {
    const before = await loadEpisode(store, ID)
    await office({ reason: 'a patient', form: { pack: PACK, answers: { q1: '1' } } })
    const after = await loadEpisode(store, ID)
    const { forOffice: _, ...rest } = after?.value ?? {}
    expect(rest).toEqual(before?.value)
    expect(after?.row).toEqual({ ...before?.row, rev: 2, sealed: after?.row.sealed })
    expect(after?.row.due).toBeGreaterThan(MORNING)
  })
  it('is of an episode that is there', async () => {
    expect(await office({ reason: 'x' }, 'nobody-0001')).toEqual(GONE)
    await tell({ type: 'remove', id: ID })
    expect(await office({ reason: 'x' })).toEqual(GONE)
    await tell({ type: 'restore', id: ID })
    expect(await office({ reason: 'x' })).toEqual({ ok: true })
  })
})

describe('it stays', () => {
  const WAS: ForOffice = { reason: 'a patient', answers: { [PACK]: { q1: '1' } } }
  const fill = () => office({ reason: 'a patient', form: { pack: PACK, answers: { q1: '1' } } })

  it('when the answers are edited, given anew, undone, followed up, and the episode was brought back', async () => {
    await fill()
    const edit = { type: 'edit', id: ID, ...FORM, basis: 'chart', minutesByHand: null } as const
    const steps: Said[] = [
      edit,
      { ...edit, outcome: null, change: '', problem: '' },
      { type: 'answer', target: ID, problem: 'GCA again' },
      { type: 'outcome', target: ID, outcome: 'learned' },
      { type: 'undo', target: ID },
      { type: 'followUp', id: ID, happened: 'always', basis: null, barrier: '' },
      { type: 'remove', id: ID },
      { type: 'restore', id: ID },
    ]
    for (const step of steps) {
      expect(await tell(step), step.type).toEqual({ ok: true })
      expect(await kept(), step.type).toEqual(WAS)
    }
  })
  it('when it was entered while the undo of a question runs: that takes back the question alone', async () => {
    await tell({ type: 'answer', target: ID, problem: 'GCA, again' })
    await fill()
    await tell({ type: 'undo', target: ID })
    expect((await loadEpisode(store, ID))?.value).toMatchObject({ problem: 'GCA?', forOffice: WAS })
  })
  it('when all searches of an unanswered episode are moved out of it', async () => {
    const visit = visitOf(notice(SEARCH), { ...DEFAULT_SETTINGS, sites: ['pubmed'] }, MORNING, 'UTC')
    const noticed = await noticeVisit(store, visit, MORNING)
    if (typeof noticed === 'string') throw new Error(noticed)
    await office({ reason: 'a patient' }, noticed.episode)
    await tell({ type: 'move', visits: [noticed.visit], to: 'another-0001' })
    expect((await loadEpisode(store, noticed.episode))?.row.state).toBe('waiting')
    expect(await kept(noticed.episode)).toEqual({ reason: 'a patient' })
  })
  it('when two episodes become one, and when that is taken back', async () => {
    const other = 'by-hand-0002'
    await tell({ ...ADD, id: other, problem: 'PMR?' })
    await fill()
    await office({ reason: 'a talk' }, other)
    await tell({ type: 'join', from: other, into: ID })
    expect(await kept()).toEqual({ ...WAS, reason: 'a patient\na talk' })
    await tell({ type: 'undoRegroup' })
    expect([await kept(), await kept(other)]).toEqual([WAS, { reason: 'a talk' }])
  })
})

it('whatever is said in whatever order, the last word on each field and form stands', async () => {
  const pack = fc.constantFrom(PACK, 'other', 'constructor')
  const id = fc.constantFrom('q1', 'q2', 'constructor', 'toString', 'hasOwnProperty')
  const answer = fc.oneof(fc.constantFrom('', 'a', 'b'), fc.integer({ min: 0, max: 3 }), fc.subarray(['x', 'y']))
  const text = fc.constantFrom('', 'one', 'two')
  const form = fc.record({ pack, answers: fc.dictionary(id, answer, { noNullPrototype: true }) })
  const said = fc.record({ reason: text, answerFound: text, form }, { requiredKeys: [] })
  await fc.assert(
    fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 5 }), async steps => {
      const episode = crypto.randomUUID()
      await tell({ ...ADD, id: episode })
      const texts: Record<string, string> = {}
      const forms = new Map<string, [string, unknown][]>()
      for (const { form, ...step } of steps) {
        await office({ ...step, ...(form ? { form } : {}) }, episode)
        Object.assign(texts, step)
        const given = Object.entries(form?.answers ?? {}).filter(([, one]) => typeof one === 'number' || one.length > 0)
        if (form) forms.set(form.pack, given)
      }
      const found = (await kept(episode)) ?? {}
      expect([found.reason ?? '', found.answerFound ?? '']).toEqual([texts.reason ?? '', texts.answerFound ?? ''])
      const answered = [...forms].filter(([, given]) => given.length > 0)
      expect(
        Object.fromEntries(Object.entries(found.answers ?? {}).map(([key, one]) => [key, Object.entries(one)])),
      ).toEqual(Object.fromEntries(answered))
    }),
    { numRuns: 60 },
  )
})

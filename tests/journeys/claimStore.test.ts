import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { savedFile } from '../drive/index.ts'
import { agreeToAll, begin, type Clinician, press, text } from './clinician.ts'

const FILE = /^aftersearch-\d{4}-\d{2}-\d{2}.*\.json$/
const EPISODE = 'by-hand-0001'
const PACK = '{"schema":"aftersearch-pack"}'
const OK = { ok: true }
const REFUSED = { ok: false, error: 'refused' }

interface Saved {
  claims: { id: string; rev: number; content: { document: string; voided?: unknown } }[]
  episodes: { content: { forOffice?: unknown } }[]
  settings: { packs?: { text: string }[]; cycles?: unknown; enoughUntil?: unknown }
}

describe('what is kept of a claim', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
    const hand = { kind: 'consult', zone: 'Europe/London', minutesByHand: 10 } as const
    const answers = { problem: 'Temporal artery scan', outcome: 'changed', change: 'Ultrasound first' } as const
    await me.tell({ type: 'add', id: EPISODE, at: Date.now() - 3600_000, ...hand, ...answers })
  })
  afterAll(() => me.end())

  const documentOf = (rule: string, ...exclusiveWith: string[]) =>
    JSON.stringify({ schema: 'aftersearch-claim', rule: { id: rule, exclusiveWith }, totals: { amount: '0.50' } })
  const claim = (id: string, rule: string, document: string) =>
    me.tell({ type: 'claim', id, rule, day: '2026-11-20', episodes: [EPISODE], document })

  it('bars the next one until it is withdrawn', async () => {
    expect(await claim('claim-000001', 'us-one', documentOf('us-one', 'us-two'))).toEqual(OK)
    expect(await claim('claim-000002', 'us-two', documentOf('us-two'))).toEqual(REFUSED)
    expect(await claim('claim-000002', 'us-two', 'no JSON')).toEqual(REFUSED)
    const withdrawal = { type: 'voidClaim', id: 'claim-000001', on: '2026-11-21', reason: 'Wrong period' } as const
    expect([await me.tell(withdrawal), await me.tell(withdrawal)]).toEqual([OK, OK])
    expect(await claim('claim-000002', 'us-two', documentOf('us-two'))).toEqual(OK)
  })

  it('is in a file with what offices asked and their packs, and who claims is not', async () => {
    await me.tell({
      type: 'forOffice',
      id: EPISODE,
      reason: 'A patient',
      form: { pack: '1/a', answers: { q1: ['5'] } },
    })
    await me.tell({ type: 'learner', learner: { name: 'Dr Remembered Example' } })
    expect(await me.tell({ type: 'acknowledge', pack: PACK, digest: 'a'.repeat(64) })).toEqual(OK)
    await me.tell({ type: 'settings', cycles: [{ rule: 'us-one' }], enoughUntil: '2999-01-01' })
    const diary = await me.diary('privacy')
    await press(diary, text('saveAll'), 'button')
    const { bytes } = await savedFile(me.driven, FILE)
    const { claims, episodes, settings } = JSON.parse(bytes.toString()) as Saved
    const voided = { on: '2026-11-21', reason: 'Wrong period' }
    expect(claims.map(({ id, rev, content }) => [id, rev, content.voided])).toEqual([
      ['claim-000001', 2, voided],
      ['claim-000002', 1, undefined],
    ])
    expect(claims[0]?.content.document).toBe(documentOf('us-one', 'us-two'))
    expect(episodes[0]?.content.forOffice).toEqual({ reason: 'A patient', answers: { '1/a': { q1: ['5'] } } })
    expect(settings).toMatchObject({ packs: [{ text: PACK }], cycles: [{ rule: 'us-one' }] })
    expect(settings).not.toHaveProperty('enoughUntil')
    expect(bytes.toString()).not.toContain('Remembered')
    await diary.close()
  })

  it('shows nothing in the database of who claims', async () => {
    const rows = await me.welcome.evaluate(async () => {
      const asked = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const db = await asked(indexedDB.open('aftersearch'))
      const row: { value: { ct: Uint8Array } } = await asked(db.transaction('meta').objectStore('meta').get('learner'))
      db.close()
      return [Object.keys(row.value).sort().join(), new TextDecoder('latin1').decode(row.value.ct)]
    })
    expect(rows[0]).toBe('ct,iv,v')
    expect(rows[1]).not.toContain('Remembered')
  })
})

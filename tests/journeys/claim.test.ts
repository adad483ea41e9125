import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyPdf } from '../../claims/digest.ts'
import { savedFile, typeInto, until } from '../drive/index.ts'
import { agreeToAll, begin, type Clinician, find, press, shows, text, waitFor } from './clinician.ts'

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe('a claim', () => {
  let me: Clinician
  let searched = ''
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
    await me.tell({ type: 'settings', country: 'US', profession: 'physician' })
    const page = await me.driven.open('https://pubmed.ncbi.nlm.nih.gov/?term=%3Dcmd%7C%27%2FC+calc%27%21A0')
    await page.goto('https://pubmed.ncbi.nlm.nih.gov/99000101/')
    const { waiting } = await waitFor(me, ({ waiting }) => waiting.some(one => one.sources === 1), 'the article')
    const target = waiting[0]?.id ?? ''
    searched = target
    await me.tell({ type: 'answer', target, problem: "=cmd|'/C calc'!A0 in CKD ≥ 4 🙂" })
    await me.tell({ type: 'outcome', target, outcome: 'changed' })
    await me.tell({ type: 'change', target, change: 'In adults with CKD 4, I will start 2.5 mg' })
    const by = { zone: 'UTC', change: '', at: Date.now() } as const
    await me.tell({
      type: 'add',
      id: v7(),
      kind: 'consult',
      problem: 'Temporal artery ultrasound',
      outcome: 'learned',
      minutesByHand: 25,
      ...by,
    })
    await me.tell({
      type: 'add',
      id: v7(),
      kind: 'reading',
      problem: 'Not answered yet',
      outcome: null,
      minutesByHand: 5,
      ...by,
    })
    await page.close()
  })
  afterAll(() => me.end())

  it('shows what goes in, what stays out and why, and saves nothing without the statement', async () => {
    const diary = await me.diary('claims')
    await shows(diary, text('notACertificate'))
    await shows(diary, '2 ready')
    await shows(diary, '1 stays out')
    const shown = await shows(diary, 'Temporal artery ultrasound')
    expect(shown).not.toMatch(/\d\d:\d\d/)
    expect(await diary.evaluate(() => document.querySelectorAll('input[type=checkbox]:checked').length)).toBe(0)
    await press(diary, text('savePdf'), 'button')
    await shows(diary, text('statementMissing'))
    await diary.close()
  })

  it('is saved as PDF, CSV and JSON that agree with each other', async () => {
    const diary = await me.diary('claims')
    await shows(diary, '2 ready')
    await typeInto(diary, await find(diary, '', 'input[autocomplete=name]'), 'Dr Ana Ωmega')
    await press(diary, 'This record describes my own learning.', 'label')
    await press(diary, text('savePdf'), 'button')
    const pdf = (await savedFile(me.driven, /\.pdf$/, 30_000)).bytes
    await press(diary, text('saveCsv'), 'button')
    const csv = (await savedFile(me.driven, /\.csv$/)).bytes
    await press(diary, text('saveJson'), 'button')
    const json = (await savedFile(me.driven, /\.json$/)).bytes

    expect(await verifyPdf(pdf)).toBe('matches')
    const changed = Uint8Array.from(pdf)
    changed[Math.floor(changed.length / 2)] = (changed[Math.floor(changed.length / 2)] ?? 0) ^ 1
    expect(await verifyPdf(changed)).toBe('changed')
    const claim = JSON.parse(decode(json)) as {
      rows: { problem: string; searches?: unknown; minutes?: unknown }[]
      learner: object
    }
    expect(claim.rows.map(row => row.problem)).toContain("=cmd|'/C calc'!A0 in CKD ≥ 4 🙂")
    expect(claim.rows.some(row => row.searches !== undefined || row.minutes !== undefined)).toBe(false)
    expect(claim.learner).toMatchObject({ name: 'Dr Ana Ωmega', country: 'US' })
    expect(decode(json)).not.toMatch(/\d\d:\d\d/)
    expect(decode(csv).startsWith('\uFEFF"')).toBe(true)
    expect(decode(csv)).toContain(`"'=cmd|'/C calc'!A0 in CKD ≥ 4 🙂"`)
    expect(pdf.includes(Buffer.from('claim.json'))).toBe(true)
    expect(createHash('sha256').update(json).digest('hex')).toMatch(/^[0-9a-f]{64}$/)
    await shows(diary, text('earlierClaims'))
    await diary.close()
  })

  it('with an amount is refused a second time', async () => {
    const diary = await me.diary('claims')
    await press(diary, text('changeRule'), 'button')
    await press(diary, 'AMA PRA Category 2', 'button')
    await shows(diary, text('claimMinutesNeeded'))
    await shows(diary, text('nothingReady'))
    const answers = {
      problem: 'Apixaban in CKD 4',
      outcome: 'changed',
      change: 'In adults with CKD 4, 2.5 mg',
      basis: 'memory',
    } as const
    await me.tell({ type: 'edit', id: searched, ...answers, minutesByHand: 25 })
    await shows(diary, '0.50')
    await press(diary, '1 ready', 'summary')
    await shows(diary, text('pdf_explain_counted'))
    await shows(diary, text('pdf_grade_B'))
    await press(diary, 'I determined this to be a worthwhile', 'label')
    await press(diary, text('savePdf'), 'button')
    await shows(diary, text('claimSaved'), 30_000)
    await diary.close()
    const again = await me.diary('claims')
    await press(again, text('changeRule'), 'button')
    await press(again, 'AMA PRA Category 2', 'button')
    await shows(again, text('nothingReady'))
    await shows(again, text('pdf_reason_claimedBefore'))
    await until(async () => (await again.evaluate(() => document.body.innerText)).includes('0.00'), 'no amount')
    await again.close()
  })

  it('under a rule that only a provider can fill, or a body that gives nothing, has no amount and says why', async () => {
    const diary = await me.diary('claims')
    await press(diary, text('changeRule'), 'button')
    const offered = await shows(diary, 'AMA PRA Category 1')
    expect(offered).not.toMatch(/Royal College|NMC|ANCC/)
    await press(diary, 'AMA PRA Category 1', 'button')
    await shows(diary, text('pdf_noAmount_provider'))
    expect(await diary.evaluate(() => document.querySelectorAll('.total .big').length)).toBe(0)
    await diary.close()
    await me.tell({ type: 'settings', country: 'US', profession: 'nurse' })
    const nurse = await me.diary('claims')
    await press(nurse, text('changeRule'), 'button')
    expect(await shows(nurse, 'ANCC contact hours')).not.toContain('Category 1')
    await press(nurse, 'ANCC contact hours', 'button')
    await shows(nurse, text('pdf_noAmount_notCreditable'))
    await press(nurse, 'This record describes my own learning.', 'label')
    await press(nurse, text('savePdf'), 'button')
    await shows(nurse, text('claimSaved'), 30_000)
    await me.tell({ type: 'settings', country: 'US', profession: 'physician' })
    await nurse.close()
  })

  const DAMAGED = { schema: 'aftersearch-claim', schemaVersion: 1, rows: [{ number: 'one' }] }
  it.each([JSON.stringify(DAMAGED), '{"schema":"aftersearch-claim"}'])(
    'that was kept damaged (%s) says that no file can be made of it',
    async document => {
      const id = crypto.randomUUID()
      await me.tell({ type: 'claim', id, rule: 'learning-record', day: '2999-01-01', episodes: [], document })
      const diary = await me.diary('claims')
      await shows(diary, '1 Jan 2999')
      await press(diary, text('savePdfAgain'), 'button')
      await shows(diary, text('claimNotMade'))
      await me.tell({ type: 'removeClaim', id })
      await diary.close()
    },
  )

  it.each(['{}', '{"schema":', 'null'])('is not kept when it is none (%s)', async document => {
    const id = crypto.randomUUID()
    const said = { id, rule: 'learning-record', day: '2999-01-01', episodes: [], document }
    expect(await me.tell({ type: 'claim', ...said })).toEqual({ ok: false, error: 'refused' })
  })
})

import 'temporal-polyfill/global'
import type { Page } from 'puppeteer-core'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachedFiles } from '../../claims/read/attached.ts'
import { readClaim } from '../../claims/read/readClaim.ts'
import { latin1 } from '../../claims/read/seal.ts'
import { savedFile, until } from '../drive/index.ts'
import { agreeToAll, begin, type Clinician, press, shows, text, waitFor } from './clinician.ts'

const FEDERATION = 'Federation CPD diary, personal'
const attest = 'I claim only the time I spent.'

interface Saved {
  id: string
  rows: { problem: string; creditedElsewhere?: string[] }[]
  totals: { amount?: string }
  selfCrediting?: { site: string; episodes: number }[]
  notClaimed: { reason: string; episodes: number }[]
  voided?: { on: string; reason?: string }
}

describe('from what is ready to what is saved', () => {
  let me: Clinician
  let diary: Page
  const choose = async (rule: string): Promise<void> => {
    await press(diary, text('changeRule'), 'button')
    await press(diary, rule, 'button.choice')
  }
  const json = async (): Promise<Saved> => {
    const { bytes } = await savedFile(me.driven, /^aftersearch-gb.*\.json$/, 30_000)
    return JSON.parse(bytes.toString()) as Saved
  }

  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
    await me.tell({ type: 'settings', country: 'GB', profession: 'physician' })
    const page = await me.driven.open('https://www.uptodate.com/contents/search?search=apixaban%20ckd')
    await press(page, 'Anticoagulation', 'a')
    const { waiting } = await waitFor(me, ({ waiting }) => waiting[0]?.sources === 1, 'the topic')
    const answers = { problem: 'Apixaban in CKD', outcome: 'learned', change: '', basis: null } as const
    await me.tell({ type: 'edit', id: waiting[0]?.id ?? '', ...answers, minutesByHand: 30 })
    await page.close()
    const add = { type: 'add', kind: 'reading', at: Date.now(), zone: 'UTC', outcome: 'learned', change: '' } as const
    await me.tell({ ...add, id: v7(), problem: 'Croup at night', minutesByHand: 60 })
    await me.tell({ ...add, id: v7(), problem: 'Gout in pregnancy', minutesByHand: 15 })
    diary = await me.diary('claims')
    await choose(FEDERATION)
  })
  afterAll(() => me.end())

  it('takes an episode out and puts it back', async () => {
    await shows(diary, '3 ready')
    await press(diary, '3 ready', 'summary')
    await press(diary, text('takeOutNamed').replace('$problem$', 'Gout'), 'button')
    await shows(diary, text('pdf_reason_leftOut'))
    await shows(diary, '2 ready')
    await press(diary, text('putBack'), 'button')
    await shows(diary, '3 ready')
    await press(diary, text('takeOutNamed').replace('$problem$', 'Gout'), 'button')
    await shows(diary, '2 ready')
  })

  it('saves no amount before it is said whether a site has credited the same reading', async () => {
    await shows(diary, text('creditedTitle'))
    expect(await diary.evaluate(() => document.querySelectorAll('[data-site] input:checked').length)).toBe(0)
    await press(diary, attest, 'label')
    await press(diary, text('saveJson'), 'button')
    await shows(diary, text('creditedMissing').replace('$site$', 'UpToDate'))
    await press(diary, text('creditedAll'), 'label')
    await shows(diary, text('pdf_reason_creditedElsewhere'))
    await shows(diary, '1 ready')
    await press(diary, text('creditedNone'), 'label')
    await shows(diary, '2 ready')
  })

  it('shows the pages and the data before they are saved, one page an episode if one likes, and nothing attached', async () => {
    await press(diary, text('paperForms'), 'label')
    await press(diary, text('paperFlat'), 'label')
    await shows(diary, text('pdf_formsNote'))
    await press(diary, text('previewData'), 'summary')
    await shows(diary, '"aftersearch-claim"')
    await press(diary, attest, 'label')
    await press(diary, text('savePdf'), 'button')
    const { bytes } = await savedFile(me.driven, /^aftersearch-gb.*\.pdf$/, 30_000)
    const pdf = new Uint8Array(bytes)
    expect((await attachedFiles(pdf, latin1(pdf))).files).toEqual([])
    expect((await readClaim(pdf)).matches).toBe('own checksum')
    await press(diary, text('saveJson'), 'button')
    const claim = await json()
    expect(claim).toMatchObject({
      totals: { amount: '1.50' },
      selfCrediting: [{ site: 'UpToDate', episodes: 0 }],
      notClaimed: [{ reason: 'leftOut', episodes: 1 }],
    })
    expect(claim.rows.map(({ creditedElsewhere }) => creditedElsewhere)).toEqual([[], []])
  })

  it('says how far one is in one’s year, and asks nothing once there is enough', async () => {
    await press(diary, text('cycleFollow'), 'button')
    await shows(diary, text('cycleClaimed').replace('$amount$', '1.5'))
    await me.tell({ type: 'settings', cycles: [{ rule: 'gb-federation-personal', target: 150 }] })
    await shows(diary, text('cycleEnoughYear'))
    await press(diary, text('cycleAskNothing'), 'button')
    await shows(diary, text('cycleAskAll'))
    const page = await me.driven.open('https://pubmed.ncbi.nlm.nih.gov/?term=croup+dexamethasone')
    await page.goto('https://pubmed.ncbi.nlm.nih.gov/99000501/')
    await waitFor(me, ({ waiting }) => waiting.some(one => /croup/.test(one.problemGuess)), 'the search')
    await page.close()
    await press(diary, text('cycleAskAll'), 'button')
    await shows(diary, text('cycleAskNothing'))
  })

  it('withdraws a claim: it says so in every file, and its episodes are free', async () => {
    const { id } = await json()
    await press(diary, text('withdrawClaim'), 'button')
    await diary.keyboard.press('Tab')
    await diary.evaluate(label => {
      const found = [...document.querySelectorAll('label')].find(one => one.textContent === label)
      document.getElementById(found?.htmlFor ?? '')?.focus()
    }, text('withdrawClaimWhy'))
    await diary.keyboard.type('Wrong period')
    await press(diary, text('withdrawClaimYes'), 'button')
    await shows(diary, 'Wrong period')
    await diary.close()
    diary = await me.diary('claims')
    await choose(FEDERATION)
    await shows(diary, '3 ready')
    await press(diary, text('savePdfAgain'), 'button')
    await until(async () => {
      const { bytes } = await savedFile(me.driven, /^aftersearch-gb.*\.pdf$/, 30_000)
      const { claim, matches } = await readClaim(new Uint8Array(bytes))
      return matches === 'own checksum' && claim?.id === id && claim.voided?.reason === 'Wrong period'
    }, 'the withdrawn claim as a file')
  })
})

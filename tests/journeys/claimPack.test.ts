import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import 'temporal-polyfill/global'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyPdf } from '../../claims/digest.ts'
import { latin1, verifyJson } from '../../claims/read/seal.ts'
import { clickSteady, savedFile, typeInto, until } from '../drive/index.ts'
import { agreeToAll, begin, type Clinician, find, PUBMED, press, shows, text, waitFor } from './clinician.ts'

const EXAMPLE = JSON.parse(readFileSync('docs/example-pack.json', 'utf8')) as {
  activity: object
  submission: object
  provider: { name: string }
  attestation: string
}
const daysOn = (days: number) => Temporal.Now.plainDateISO().add({ days }).toString()
/** The example as if its activity were going on now. */
const PACK = {
  ...EXAMPLE,
  activity: { ...EXAMPLE.activity, start: daysOn(-100), end: daysOn(200) },
  submission: { withinDays: 180, until: daysOn(300), completeWithinDays: 30 },
}
const CROUP = {
  search: 'https://pubmed.ncbi.nlm.nih.gov/?term=croup+dexamethasone',
  article: 'https://pubmed.ncbi.nlm.nih.gov/99000501/',
}
const RULE = 'AMA PRA Category 1, Internet point-of-care'

interface Claim {
  id: string
  pack: { activityId: string; acknowledgedOn: string }
  learner: Record<string, unknown>
  rows: { problem: string; sources: { approved: boolean }[]; answers: { text: string }[]; creditedElsewhere: [] }[]
  totals: { amount: string }
  evaluation: { text: string }[]
  statement: { attestation: string }
}

describe('a claim under a provider’s pack', () => {
  let me: Clinician
  let diary: Page
  let folder = ''
  const lookUp = async (problem: string, search: string, article: string): Promise<void> => {
    const page = await me.driven.open(search)
    await page.goto(article)
    const { waiting } = await waitFor(me, ({ waiting }) => waiting.some(one => one.sources > 0), 'the article')
    const target = waiting[0]?.id ?? ''
    await me.tell({ type: 'answer', target, problem })
    await me.tell({ type: 'outcome', target, outcome: 'changed' })
    await me.tell({ type: 'change', target, change: 'I will do it so from now on' })
    await page.close()
  }
  const chooseFile = async (name: string, content: string): Promise<void> => {
    const path = join(folder, name)
    writeFileSync(path, content)
    const input = await until(() => diary.$('input[type=file]'), 'the field for a file')
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path)
  }
  const fill = async (label: string, words: string): Promise<void> => {
    const id = await (await find(diary, label, 'label')).evaluate(element => (element as HTMLLabelElement).htmlFor)
    const field = await diary.$(`[id="${id}"]`)
    if (!field) throw new Error(`no field ${label}`)
    await typeInto(diary, field, words)
  }

  /** Chooses an answer by its exact words within the question that bears these. */
  const answerOnce = async (question: string, answer: string): Promise<void> => {
    const found = await diary.evaluateHandle(
      (asked, wanted) =>
        [...document.querySelectorAll('fieldset')]
          .filter(fieldset => fieldset.querySelector('legend')?.textContent?.includes(asked))
          .flatMap(fieldset => [...fieldset.querySelectorAll('label')])
          .find(label => label.textContent?.trim() === wanted),
      question,
      answer,
    )
    const label = found.asElement() as ElementHandle<Element> | null
    if (!label) throw new Error(`no answer ${answer} to ${question}`)
    await clickSteady(label)
  }

  beforeAll(async () => {
    me = await begin()
    folder = me.driven.downloads
    await agreeToAll(me)
    await me.tell({ type: 'settings', country: 'US', profession: 'physician' })
    await lookUp('Apixaban before the pack', PUBMED.search, PUBMED.article)
    diary = await me.diary('claims')
    await press(diary, text('changeRule'), 'button')
    await press(diary, RULE, 'button')
  })
  afterAll(() => me.end())

  it('has no amount without one, and refuses a file that is none', async () => {
    await shows(diary, text('pdf_noAmount_provider'))
    await chooseFile('letter.json', 'a letter')
    await shows(diary, text('packNothingChanged'))
    await press(diary, text('packClose'), 'button')
    await chooseFile('bad.json', JSON.stringify({ ...PACK, attestation: '<b>I earned it</b>' }))
    await shows(diary, text('packNothingChanged'))
    await press(diary, text('packClose'), 'button')
    await shows(diary, text('pdf_noAmount_provider'))
  })

  it('is used once its disclosures were read, and lets in nothing that was begun before', async () => {
    await chooseFile('pack.json', JSON.stringify(PACK))
    await shows(diary, 'This activity has no commercial support.')
    await press(diary, text('packUse'), 'button')
    await shows(diary, text('packReadMissing'))
    await press(diary, text('packIRead'), 'label')
    await press(diary, text('packUse'), 'button')
    await shows(diary, text('pdf_reason_beforePack'))
    await shows(diary, EXAMPLE.provider.name)
    expect(await diary.evaluate(() => document.querySelector('.total .big')?.textContent)).toBe('0.00')
  })

  it('asks what the provider asks, leads to what is missing, and is saved with all of it', async () => {
    await lookUp('Steroids in croup', CROUP.search, CROUP.article)
    await shows(diary, text('pdf_reason_packProfession'))
    await press(diary, text('claimWriteDegree'), 'button')
    await until(
      () => diary.evaluate(() => document.activeElement?.closest('[data-field=credentials]') !== null),
      'the field for the degree',
    )
    await diary.keyboard.type('MD')
    await shows(diary, text('pdf_reason_noOfficeAnswer'))
    const line = await shows(diary, text('officeTitle'))
    expect(line).toContain('Steroids in croup')
    await press(diary, '1 answer is open', 'summary')
    await press(diary, 'A diagnostic dilemma', 'label')
    await shows(diary, '0.50')
    await press(diary, text('creditedNone'), 'label')
    await fill(text('learnerGivenName'), 'Ana')
    await fill(text('learnerFamilyName'), 'Ωmega')
    await fill(text('learnerNpi'), '1234567890')
    const attest = EXAMPLE.attestation.slice(0, 40)
    await press(diary, attest, 'label')
    await press(diary, text('savePdf'), 'button')
    await shows(diary, text('claimEvaluationOpen'))
    await answerOnce('These searches met a need', '4')
    await answerOnce('Did you notice commercial bias', 'No')
    await press(diary, attest, 'label')
    await press(diary, text('savePdf'), 'button')
    await shows(diary, text('learnerNpiWrong'))
    await fill(text('learnerNpi'), '1234567893')
    await press(diary, attest, 'label')
    await press(diary, text('savePdf'), 'button')
    const pdf = (await savedFile(me.driven, /^aftersearch-us.*\.pdf$/, 30_000)).bytes
    expect(await verifyPdf(pdf)).toBe('matches')
    await press(diary, text('saveJson'), 'button')
    const json = (await savedFile(me.driven, /^aftersearch-us.*\.json$/)).bytes
    expect(await verifyJson(json, latin1(json))).toBe('matches')
    const claim = JSON.parse(json.toString()) as Claim
    expect(claim).toMatchObject({
      pack: { activityId: 'EVH-POC-2026' },
      learner: { givenName: 'Ana', familyName: 'Ωmega', npi: '1234567893', credentials: 'MD', reportConsent: false },
      totals: { amount: '0.50' },
      statement: { attestation: EXAMPLE.attestation },
    })
    expect(claim.rows.map(({ problem }) => problem)).toEqual(['Steroids in croup'])
    expect(claim.rows[0]?.sources.every(({ approved }) => approved)).toBe(true)
    expect(claim.rows[0]?.answers.map(({ text }) => text)).toContain('A diagnostic dilemma')
    expect(claim.evaluation.map(({ text }) => text)).toEqual(['4 (1 Disagree – 5 Agree)', 'No'])
    await press(diary, text('saveRoster'), 'button')
    const row = (await savedFile(me.driven, /-row\.csv$/)).bytes.toString()
    expect(row).toContain('"Ωmega"')
    expect(row).toContain('"1234567893"')
    expect(row).toContain(`"${claim.id}"`)
  })

  it('is copied field by field, and once withdrawn leaves its episodes free', async () => {
    await press(diary, text('copyForm'), 'summary')
    await shows(diary, 'What was your clinical question?')
    const before = await shows(diary, text('withdrawClaim'))
    expect(before).not.toContain(text('withdrawn'))
    await press(diary, text('withdrawClaim'), 'button')
    await press(diary, text('withdrawClaimYes'), 'button')
    await shows(diary, text('withdrawn'))
    await diary.close()
    diary = await me.diary('claims')
    await press(diary, text('changeRule'), 'button')
    await press(diary, RULE, 'button')
    await press(diary, text('claimWriteDegree'), 'button')
    await diary.keyboard.type('MD')
    await shows(diary, '1 ready')
    await press(diary, text('savePdfAgain'), 'button')
    await until(async () => {
      const { bytes } = await savedFile(me.driven, /^aftersearch-us.*\.pdf$/)
      return (await verifyPdf(bytes)) === 'matches'
    }, 'the withdrawn claim as a file')
  })
})

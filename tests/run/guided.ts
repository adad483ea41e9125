import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { closedOne, type DrivenBrowser, nothingSent, savedFile, shot, typeInto, until } from '../drive/index.ts'
import { ensure } from '../drive/install.ts'
import { back, type Clinician, find, go, meet, PUBMED, press, shows, text, waitFor } from '../journeys/clinician.ts'
import type { Practice } from '../practice/index.ts'

const STATEMENT = 'This record describes my own learning.'

const step = (words: string): void => console.log(`- ${words}`)

type Picture = (page: Page, name: string, fullPage?: boolean) => Promise<void>

const consent = async (me: Clinician, picture: Picture): Promise<void> => {
  step('The welcome page: three promises, what is kept, which sites, and the click that agrees.')
  await picture(me.welcome, 'welcome', true)
  await me.agree('PubMed', 'UpToDate')
  step('Agreed to PubMed and UpToDate. Nothing was noticed before.')
}

const answer = async (me: Clinician, picture: Picture): Promise<Page> => {
  const page = await me.driven.open(PUBMED.search)
  step('Searched PubMed for "apixaban CKD" and opened an article.')
  await go(page, PUBMED.article)
  await waitFor(me, ({ waiting }) => (waiting[0]?.seconds ?? 0) >= 2, 'some reading')
  await back(page)
  await closedOne(me.driven, page, new RegExp(text('pillOpen')))
  await picture(page, 'pill')
  step('Left the article: the pill appears, without a word of the search.')
  const frame = await me.openPill(page)
  await shows(frame, text('questionProblem'))
  const field = await find(frame, '', 'textarea')
  await typeInto(page, field, 'Apixaban dose in CKD 4 with atrial fibrillation')
  await picture(page, 'question')
  await page.keyboard.press('Enter')
  await shows(frame, text('questionOutcome'))
  await picture(page, 'outcome')
  await press(frame, text('outcomeChangedMeaning'), 'button')
  await shows(frame, text('questionChange'))
  await typeInto(
    page,
    await find(frame, '', 'textarea'),
    'In adults with AF and a clearance of 15 to 29, I will start 2.5 mg twice daily',
  )
  await press(frame, text('save'), 'button')
  await shows(frame, text('savedHere'))
  step('Answered the one question, chose "Changed" and wrote one line. Saved on this device.')
  return page
}

const popup = async (me: Clinician, page: Page, outDir: string): Promise<void> => {
  await go(page, 'https://pubmed.ncbi.nlm.nih.gov/?term=cellulitis+antibiotic+duration')
  await waitFor(me, ({ waiting, here }) => waiting.length > 0 || here !== undefined, 'the second problem')
  const opened = await me.driven.openPopup(page)
  await until(async () => (await opened.text()).includes('cellulitis'), 'the popup')
  await opened.shot(`${join(outDir, 'popup')}.png`)
  await opened.close()
  step('A second problem waits in the popup.')
}

const claim = async (me: Clinician, outDir: string, picture: Picture): Promise<void> => {
  const diary = await me.diary()
  await shows(diary, 'Apixaban dose in CKD 4')
  await press(diary, 'Apixaban dose in CKD 4', 'summary')
  await shows(diary, 'PMID')
  await picture(diary, 'diary', true)
  step('The diary shows the episode with its search, source, reading time and answer.')
  await diary.evaluate(() => location.assign('#claims'))
  await shows(diary, '1 ready')
  await press(diary, STATEMENT, 'label')
  await picture(diary, 'claim', true)
  for (const [label, kind] of [
    ['savePdf', 'pdf'],
    ['saveCsv', 'csv'],
    ['saveJson', 'json'],
  ] as const) {
    await press(diary, text(label), 'button')
    const { bytes } = await savedFile(me.driven, new RegExp(`\\.${kind}$`), 30_000)
    writeFileSync(join(outDir, `claim.${kind}`), bytes)
  }
  step('Stated it and saved the claim as PDF, CSV and JSON.')
}

/** The first page as a picture, by poppler, installed where that is possible. @returns what to install where it is not */
const firstPage = (outDir: string): string | undefined => {
  try {
    ensure(['poppler'])
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const [pdf, picture] = [join(outDir, 'claim.pdf'), join(outDir, 'claim-page-1')]
  execFileSync('pdftoppm', ['-png', '-r', '100', '-f', '1', '-l', '1', '-singlefile', pdf, picture])
  return undefined
}

/** Drives the whole journey by itself, says each step, and leaves the files of the claim and pictures in a folder. */
export async function guided(driven: DrivenBrowser, practice: Practice, outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true })
  const picture: Picture = async (page, name, fullPage = false) => {
    await page.evaluate(() => scrollTo(0, 0))
    await shot(page, `${join(outDir, name)}.png`, { fullPage })
  }
  const me = await meet(driven, practice, true)
  await consent(me, picture)
  const page = await answer(me, picture)
  await popup(me, page, outDir)
  await claim(me, outDir, picture)
  const lacking = firstPage(outDir)
  step(lacking ? `No picture of the PDF's first page. ${lacking}` : "The PDF's first page is in claim-page-1.png.")
  await nothingSent(driven, practice)
  step('The extension made no request of its own.')
  console.log('The files are in output/')
}

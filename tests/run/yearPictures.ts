import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { shot } from '../drive/index.ts'
import { type Clinician, find, press, shows, text } from '../journeys/clinician.ts'
import type { YearWritten } from './yearSeed.ts'

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 390, height: 844 }

/** Opens the diary and waits until all of it is there. */
export const openDiary = async (me: Clinician, { episodes }: Pick<YearWritten, 'episodes'>): Promise<Page> => {
  const diary = await me.diary()
  await shows(diary, new RegExp(`\\b${episodes}\\b`), 30_000)
  return diary
}

type Picture = (name: string, fullPage?: boolean) => Promise<void>

const pictureOf =
  (diary: Page, outDir: string): Picture =>
  async (name, fullPage = false) => {
    await diary.evaluate(() => scrollTo(0, 0))
    await shot(diary, `${join(outDir, name)}.png`, { fullPage })
  }

/** The first row whose text holds one of the words, opened. */
const openRow = async (diary: Page, words: string): Promise<void> => {
  await press(diary, words, '.ep > summary')
  await shows(diary, text('howKnown'))
  // The sign turns for a moment.
  await new Promise(done => setTimeout(done, 200))
}

/** Finds by a search and an outcome, as a person does. */
const narrowed = async (diary: Page, outcome: string): Promise<void> => {
  const select = await find(diary, '', 'search select')
  await select.select(outcome)
}

/** Pictures of the diary in daylight: whole screen, the year, an open episode, a filter, the other parts, a narrow window. */
export const lightPictures = async (me: Clinician, written: YearWritten, outDir: string): Promise<void> => {
  const diary = await openDiary(me, written)
  const picture = pictureOf(diary, outDir)
  await diary.setViewport(WIDE)
  await picture('year-diary-light')
  await picture('year-diary-whole', true)
  const chart = await find(diary, '', 'figure.year')
  await chart.screenshot({ path: `${join(outDir, 'year-chart')}.png` })
  await narrowed(diary, 'changed')
  const first = await find(diary, '', '.ep > summary .what')
  await openRow(diary, await first.evaluate(element => element.textContent ?? ''))
  await picture('year-episode')
  await diary.setViewport(NARROW)
  await picture('year-episode-narrow')
  await narrowed(diary, 'any')
  await picture('year-narrow')
  await diary.setViewport(WIDE)
  await diary.evaluate(() => location.assign('#claims'))
  await shows(diary, text('claimsTitle'))
  await shows(diary, text('savePdf'))
  await picture('year-claims', true)
  await diary.close()
}

/** The same diary for somebody who reads in the dark. */
export const darkPictures = async (me: Clinician, written: YearWritten, outDir: string): Promise<void> => {
  const diary = await openDiary(me, written)
  await diary.setViewport(WIDE)
  await pictureOf(diary, outDir)('year-diary-dark')
  await diary.close()
}

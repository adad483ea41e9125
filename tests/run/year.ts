import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserName, type DrivenBrowser, type DriveOptions, drive, nothingSent } from '../drive/index.ts'
import { type Clinician, meet } from '../journeys/clinician.ts'
import { startPractice } from '../practice/index.ts'
import { ROOT } from './command.ts'
import { darkPictures, lightPictures, openDiary } from './yearPictures.ts'
import { homeZone, seedYear, type YearWritten } from './yearSeed.ts'

/** The sites that the year was looked up on, as the welcome page calls them. */
const SITES = [
  ...['PubMed', 'PubMed Central', 'UpToDate', 'NICE CKS', 'NICE', 'BNF', 'Cochrane Library', 'DynaMed'],
  ...['BMJ Best Practice', 'DermNet', 'Trip'],
]

const WHAT_TO_DO = `
The diary is open with a made-up year of practice. Nobody, no paper and no number in it is real, and nothing reaches the internet.
Search it, open rows, answer what waits, prepare a claim. Close the browser or press Ctrl-C to end. This profile is then removed.
`

const step = (words: string): void => console.log(`- ${words}`)

const count = (number: number): string => number.toLocaleString('en')

/** Agrees on the welcome page and fills the diary. */
const fill = async (me: Clinician, seed: number): Promise<YearWritten> => {
  await me.agree(...SITES)
  step(`Agreed on the welcome page to ${SITES.length} sites.`)
  const zone = homeZone()
  const written = await seedYear(me.welcome, { seed, end: Date.now(), zone })
  const { episodes, visits, claims, bytes, made, written: took } = written
  step(
    `Wrote year ${seed}, at home in ${zone}: ${count(episodes)} episodes with ${count(visits)} searches and sources,`,
  )
  step(`and ${claims} saved claims; ${Math.round(bytes / 1000)} kB sealed. Made in ${made} ms, written in ${took} ms.`)
  return written
}

type Session = Omit<DriveOptions, 'practice' | 'profile'>
type Work<T> = (me: Clinician, driven: DrivenBrowser) => Promise<T>
type Opened = <T>(options: Session, work: Work<T>) => Promise<T>

/** One profile that several browsers open one after the other. It is removed in the end, whatever happens. */
const inOneProfile = async (browser: BrowserName, work: (opened: Opened) => Promise<void>): Promise<void> => {
  const practice = await startPractice()
  let last: DrivenBrowser | undefined
  const opened: Opened = async (options, inside) => {
    const profile = last?.profile
    const driven = await drive({ practice, ...options, ...(profile === undefined ? {} : { profile }) }, browser)
    last = driven
    const done = await inside(await meet(driven, practice, profile === undefined), driven)
    await nothingSent(driven, practice)
    await driven.close({ keepProfile: true })
    return done
  }
  try {
    await work(opened)
  } finally {
    await last?.close()
    await practice.close()
  }
}

/** Leaves the full diary to the person until the browser is closed or Ctrl-C is pressed. */
const handOver =
  (written: YearWritten): Work<void> =>
  async (me, { browser }) => {
    await openDiary(me, written)
    await me.welcome.close()
    console.log(WHAT_TO_DO)
    await new Promise<void>(done => {
      browser.once('disconnected', () => done())
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
    })
  }

/**
 * Opens the extension with the diary full of a made-up year. It is filled in a browser without a window; a person then gets
 * one with it, and without a person pictures are taken in light and dark.
 * @param alone nobody is there to click
 */
export const year = (browser: BrowserName, seed: number, alone: boolean): Promise<void> =>
  inOneProfile(browser, async opened => {
    const outDir = join(ROOT, 'output')
    mkdirSync(outDir, { recursive: true })
    const written = await opened({}, async me => {
      const filled = await fill(me, seed)
      if (alone) await lightPictures(me, filled, outDir)
      return filled
    })
    if (!alone) return opened({ headed: true }, handOver(written))
    step('Opened the diary: the list, the year, an open episode, the claims, a narrow window.')
    await opened({ colours: 'dark' }, me => darkPictures(me, written, outDir))
    step('Opened it once more in the dark, after a restart of the browser: the year is still there.')
    step('The extension made no request of its own.')
    console.log('The pictures are in output/, named year-…')
  })

import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import type { Request } from '../../messages/types.ts'
import en from '../../public/_locales/en/messages.json' with { type: 'json' }
import { CONSENT_VERSION } from '../../storage/consent.ts'
import {
  clickClosed,
  clickSteady,
  type DrivenBrowser,
  type DriveOptions,
  drive,
  frameOf,
  nothingSent,
  until,
} from '../drive/index.ts'
import { type Practice, startPractice } from '../practice/index.ts'

export { go, goBack as back } from '../drive/index.ts'

/** Addresses of the practice sites that the journeys use. */
export const PUBMED = {
  home: 'https://pubmed.ncbi.nlm.nih.gov/',
  search: 'https://pubmed.ncbi.nlm.nih.gov/?term=apixaban+CKD',
  article: 'https://pubmed.ncbi.nlm.nih.gov/99000101/',
  other: 'https://pubmed.ncbi.nlm.nih.gov/99000102/',
}

/** A text of the product, as the reader sees it. */
export const text = (key: keyof typeof en): string => en[key].message

type Place = Page | Frame

/** The first visible element of these kinds whose words or label hold the text. */
export const find = (
  place: Place,
  words: string,
  kinds = 'button, a, label, summary',
): Promise<ElementHandle<Element>> =>
  until(async () => {
    const handle = await place.evaluateHandle(
      (wanted: string, selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].find(
          element =>
            element.offsetParent !== null &&
            `${element.innerText} ${element.getAttribute('aria-label') ?? ''}`.includes(wanted),
        ),
      words,
      kinds,
    )
    return handle.asElement() as ElementHandle<Element> | null
  }, `"${words}" to press`)

/** Presses with the mouse what bears these words. */
export const press = async (place: Place, words: string, kinds?: string): Promise<void> => {
  // A click into a tab that lies behind another never ends.
  if ('bringToFront' in place) await place.bringToFront()
  const element = await find(place, words, kinds)
  await clickSteady(element)
}

/** Waits until the place shows these words. */
export const shows = (place: Place, words: string | RegExp, ms?: number): Promise<string> =>
  until(
    async () => {
      const shown = await place.evaluate(() => document.body.innerText)
      return (typeof words === 'string' ? shown.includes(words) : words.test(shown)) && shown
    },
    `the page to show ${words}`,
    ms,
  )

/** One clinician with a browser, the practice sites and the extension. */
export interface Clinician {
  driven: DrivenBrowser
  practice: Practice
  /** A page of ours, to look with and to speak from. */
  welcome: Page
  /** Agrees on the welcome page, by mouse, to these sites (their names). */
  agree: (...sites: string[]) => Promise<void>
  /** Sends a message as a page of ours does. */
  tell: (message: Request) => Promise<unknown>
  /** What the popup shows, as the background tells it. */
  overview: () => Promise<Overview>
  /** Presses the pill and gives the question's frame, drawn. */
  openPill: (page: Page) => Promise<Frame>
  /** Opens the diary in a tab of its own and waits for its heading. */
  diary: (part?: string) => Promise<Page>
  /** Ends it all, and fails if the extension has sent anything. */
  end: () => Promise<void>
}

export interface Overview {
  agreed: boolean
  sites: number
  access: { missing: string[]; extra: string[] }
  here?: { id: string }
  waiting: { id: string; problemGuess: string; sources: number; seconds: number; sites: string[] }[]
  waitingInAll: number
}

interface Api {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> }
  tabs: {
    getCurrent: () => Promise<{ id: number }>
    query: (filter: object) => Promise<{ id: number; url?: string }[]>
    remove: (ids: number[]) => Promise<void>
  }
}

interface ExtensionWindow {
  browser?: Api
  chrome: Api
}

const speak = (page: Page, message: Request): Promise<unknown> =>
  page.evaluate(said => {
    const { browser, chrome } = globalThis as unknown as ExtensionWindow
    return (browser ?? chrome).runtime.sendMessage(said)
  }, message)

/** Everything on every site, by message: for journeys that are not about consent. */
const AGREED: Request = {
  type: 'agree',
  version: CONSENT_VERSION,
  shared: false,
  sites: ['cochrane-library', 'nice-cks', 'pmc', 'pubmed', 'uptodate'],
  mode: 'over',
}

/** Waits for the one page that the first run opens by itself, and closes it: the journey looks with its own. */
const closeFirstPage = async (own: Page): Promise<void> => {
  await until(
    () =>
      own.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as ExtensionWindow
        const { tabs } = browser ?? chrome
        const me = await tabs.getCurrent()
        const others = (await tabs.query({})).filter(tab => tab.url === location.href && tab.id !== me.id)
        await tabs.remove(others.map(tab => tab.id))
        return others.length === 1
      }),
    'the page of the first run',
  )
  await own.bringToFront()
}

/** Begins a journey on practice sites that are there already, e.g. after a kill. */
export const arrive = async (practice: Practice, options: Omit<DriveOptions, 'practice'> = {}): Promise<Clinician> => {
  const driven = await drive({ practice, ...options })
  try {
    return await meet(driven, practice, options.profile === undefined)
  } catch (error) {
    await driven.close()
    throw error
  }
}

/** A clinician in a browser that is open already. @param fresh its first run, which opens a page by itself */
export const meet = async (driven: DrivenBrowser, practice: Practice, fresh: boolean): Promise<Clinician> => {
  const welcome = await driven.openPage('welcome.html')
  if (fresh) await closeFirstPage(welcome)
  const tell = (message: Request) => speak(welcome, message)
  return {
    driven,
    practice,
    welcome,
    tell,
    agree: async (...sites) => {
      await driven.allowHosts()
      await welcome.bringToFront()
      await press(welcome, text('profileAlone'))
      // Only the commonest sites are shown at once.
      await press(welcome, text('sitesOthers_other').split('$')[0] ?? '', 'summary')
      for (const site of sites) await press(welcome, `${site}\n`, 'label')
      await press(welcome, text('agree'))
      await shows(welcome, text('agreedTitle'))
    },
    overview: async () => {
      const reply = (await tell({ type: 'overview' })) as { overview: Overview } | undefined
      if (!reply) throw new Error('the background gave no overview')
      return reply.overview
    },
    openPill: async page => {
      await clickClosed(driven, page, new RegExp(text('pillOpen')))
      const frame = await frameOf(page, 'question.html')
      await shows(frame, /\S/)
      return frame
    },
    diary: async (part = 'episodes') => {
      const page = await driven.openPage(`diary.html#${part}`)
      await until(() => page.evaluate(() => document.querySelector('h1') !== null), 'the diary')
      return page
    },
    end: async () => {
      try {
        await nothingSent(driven, practice)
      } finally {
        await driven.close()
      }
    },
  }
}

/** Begins a journey from nothing. */
export const begin = async (options?: Omit<DriveOptions, 'practice'>): Promise<Clinician> => {
  const practice = await startPractice()
  const clinician = await arrive(practice, options).catch(async (error: unknown) => {
    await practice.close()
    throw error
  })
  const end = async () => {
    try {
      await clinician.end()
    } finally {
      await practice.close()
    }
  }
  return { ...clinician, end }
}

/** Agrees to every site, the host access included: for journeys that are about something else. */
export const agreeToAll = async (clinician: Clinician): Promise<void> => {
  await clinician.agree('PubMed', 'PubMed Central', 'Cochrane Library', 'UpToDate', 'NICE CKS')
  await clinician.tell(AGREED)
}

/** Waits until a number of unanswered episodes is kept. */
export const waitFor = (
  clinician: Clinician,
  what: (overview: Overview) => boolean,
  words: string,
): Promise<Overview> =>
  until(
    async () => {
      const overview = await clinician.overview()
      return what(overview) && overview
    },
    words,
    15_000,
  )

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typeInto, until } from '../drive/index.ts'
import { begin, type Clinician, find, go, press, shows, waitFor } from './clinician.ts'

const WORDS = 'lactate clearance sepsis'
const SESSION = /3f2504e0|3E2F4A5B|PRACTICESESSION|accountid|99999/

describe('sites whose address does not say what was searched', () => {
  let clinician: Clinician
  beforeAll(async () => {
    clinician = await begin()
    await clinician.agree('Web of Science', 'Embase', 'ProQuest', 'Ovid', 'APA PsycNet', 'ICTRP')
  })
  afterAll(() => clinician.end())

  const searchOn = async (home: string): Promise<Page> => {
    const page = await clinician.driven.open(home)
    await typeInto(page, await find(page, '', 'input[type=search]'), WORDS)
    await press(page, 'Search', 'button')
    await until(async () => (await page.url()) !== home, 'the results')
    return page
  }
  const noticed = () =>
    waitFor(clinician, ({ waitingInAll, here }) => waitingInAll > 0 || here !== undefined, 'an episode')
  const forgetAll = () => clinician.tell({ type: 'forgetHour' })
  const inDiary = async (): Promise<string> => {
    const diary = await clinician.diary()
    const row = await find(diary, WORDS, 'summary')
    await row.click()
    const shown = await shows(diary, WORDS)
    const all = `${shown} ${await diary.evaluate(() => document.body.innerHTML)}`
    await diary.close()
    return all
  }

  it.each([
    ['Web of Science', 'https://www.webofscience.com/wos/woscc/basic-search'],
    ['Embase', 'https://www.embase.com/'],
    ['ProQuest', 'https://www.proquest.com/'],
  ])('%s: the words come from its page, and nothing of the session stays', async (_name, home) => {
    const page = await searchOn(home)
    await noticed()
    const all = await inDiary()
    expect(all).toContain(WORDS)
    expect(all).not.toMatch(SESSION)
    await forgetAll()
    await page.close()
  })

  it.each([
    ['Ovid', 'https://ovidsp.ovid.com/', 'a fictional review'],
    ['APA PsycNet', 'https://psycnet.apa.org/', 'a fictional review'],
    ['ICTRP', 'https://trialsearch.who.int/', 'A fictional trial'],
  ])('%s: only what is opened is noticed', async (_name, home, title) => {
    const page = await searchOn(home)
    await shows(page, title)
    await press(page, title, 'a')
    await noticed()
    const { waiting } = await clinician.overview()
    const diary = await clinician.diary()
    const shown = await shows(diary, title)
    expect(shown).not.toContain(WORDS)
    expect(waiting.length).toBeLessThanOrEqual(1)
    await diary.close()
    await forgetAll()
    await go(page, 'https://example.org/')
    await page.close()
  })
})

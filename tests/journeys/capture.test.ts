import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../drive/index.ts'
import { agreeToAll, back, begin, type Clinician, find, go, PUBMED, press, shows, waitFor } from './clinician.ts'

/** The opened row of the diary whose problem holds these words, once it shows a source. */
const openRow = async (diary: Page, words: string, source: string): Promise<string> => {
  await press(diary, words, 'summary')
  await shows(diary, source)
  const row = await find(diary, words, 'details[open]')
  return row.evaluate(one => (one as HTMLElement).innerText)
}

describe('capture', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
  })
  afterAll(() => me.end())

  it('a single-page site: each search and topic once, also going back and forth and in two tabs', async () => {
    const page = await me.driven.open('https://www.uptodate.com/contents/search?search=apixaban%20ckd')
    await press(page, 'Anticoagulation', 'a')
    await shows(page, 'Whom to treat')
    await back(page)
    await shows(page, 'Showing results')
    await page.evaluate(() => history.forward())
    await shows(page, 'Whom to treat')
    const twin = await me.driven.open(page.url())
    await shows(twin, 'Whom to treat')
    await waitFor(me, ({ waiting }) => waiting[0]?.sources === 1, 'the topic')
    const diary = await me.diary()
    const row = await openRow(diary, 'apixaban ckd', 'Anticoagulation for atrial fibrillation')
    expect(row.match(/Anticoagulation for atrial fibrillation/g)).toHaveLength(1)
    expect(row.match(/apixaban ckd/g)?.length).toBe(2)
    expect(row).not.toMatch(/ - UpToDate/)
    await Promise.all([page.close(), twin.close(), diary.close()])
  })

  it('plain reloads, and the back/forward cache', async () => {
    await me.tell({ type: 'forgetHour' })
    const page = await me.driven.open('https://pubmed.ncbi.nlm.nih.gov/?term=croup+dexamethasone')
    const link = await page.evaluate(() =>
      [...document.querySelectorAll('a')].map(a => a.href).find(href => /\/\d+\//.test(href)),
    )
    for (let i = 0; i < 3; i++) {
      await go(page, link ?? '')
      await back(page)
    }
    const seen = (
      await waitFor(
        me,
        ({ waiting }) => waiting.some(one => /croup/.test(one.problemGuess) && one.sources === 1),
        'the article',
      )
    ).waiting
    expect(seen.find(one => /croup/.test(one.problemGuess))?.sites).toEqual(['PubMed'])
    await page.close()
  })

  it.each([
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC99000101/', 'PubMed Central'],
    ['https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD001288.pub3/full', 'Cochrane Library'],
    ['https://cks.nice.org.uk/topics/croup/', 'NICE CKS'],
    ['https://cks.nice.org.uk/search#q=croup', 'NICE CKS'],
    ['https://www.uptodate.com/contents/es/search?search=insuficiencia%20card%C3%ADaca', 'UpToDate'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/?term=sepsis+lactate', 'PubMed'],
  ])('%s is noticed', async (address, name) => {
    await me.tell({ type: 'forgetHour' })
    const page = await me.driven.open(address)
    const { waiting } = await waitFor(me, ({ waitingInAll }) => waitingInAll === 1, address)
    expect(waiting[0]?.sites).toEqual([name])
    await page.close()
  })

  it('a page that the browser loads ahead counts once it is looked at, and once only', async () => {
    await me.tell({ type: 'forgetHour' })
    const page = await me.driven.open(PUBMED.home)
    const asked = () => me.practice.requests.filter(({ path }) => path === '/99000102/').length
    const before = asked()
    const ahead = await page.evaluate(path => {
      const rules = document.createElement('script')
      rules.type = 'speculationrules'
      rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [path], eagerness: 'immediate' }] })
      document.head.append(rules)
      return HTMLScriptElement.supports('speculationrules')
    }, '/99000102/')
    // Firefox loads nothing ahead, so there the page is simply opened.
    if (ahead) await until(() => asked() > before, 'the page to be loaded ahead')
    expect((await me.overview()).waitingInAll).toBe(0)
    await go(page, PUBMED.other)
    const { waiting } = await waitFor(me, ({ waitingInAll }) => waitingInAll === 1, 'the article')
    expect(waiting[0]?.sources).toBe(1)
    await page.close()
  })

  it('nothing is made of a home page, an empty search, or another host', async () => {
    await me.tell({ type: 'forgetHour' })
    for (const address of [
      PUBMED.home,
      `${PUBMED.home}?term=`,
      'https://example.org/?term=apixaban',
      'https://www.uptodate.com/contents/search',
    ]) {
      const page = await me.driven.open(address)
      await shows(page, /\S/)
      await page.close()
    }
    const witness = await me.driven.open(PUBMED.search)
    const { waiting } = await waitFor(me, ({ waitingInAll }) => waitingInAll > 0, 'a real search')
    expect(waiting.map(one => [one.problemGuess, one.sources])).toEqual([['apixaban CKD', 0]])
    await witness.close()
  })
})

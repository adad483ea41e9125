import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closedOne, until } from '../drive/index.ts'
import { agreeToAll, begin, type Clinician, PUBMED, shows, text, waitFor } from './clinician.ts'

const pill = new RegExp(text('pillOpen'))

describe('when it speaks', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
  })
  afterAll(() => me.end())

  const read = async (search: string, article: string) => {
    const page = await me.driven.open(search)
    await page.goto(article)
    await waitFor(
      me,
      ({ waiting, here }) => [...waiting, here].some(one => one && 'sources' in one && one.sources === 1),
      'the article',
    )
    return page
  }
  const hasPill = async (page: Parameters<typeof me.driven.closed>[0]) =>
    (await me.driven.closed(page)).some(one => pill.test(one.text))

  it('only when clicked: silent, and the popup has the question', async () => {
    await me.tell({ type: 'settings', mode: 'click' })
    const page = await read(PUBMED.search, PUBMED.article)
    await page.goto(PUBMED.search)
    await waitFor(me, ({ waiting, here }) => waiting.length > 0 || here !== undefined, 'the episode')
    expect(await hasPill(page)).toBe(false)
    await page.close()
  })

  it('at the end of the day: nothing in the page', async () => {
    await me.tell({ type: 'settings', mode: 'day' })
    const page = await me.driven.open(PUBMED.search)
    await shows(page, 'results')
    await waitFor(me, ({ waiting, here }) => waiting.length > 0 || here !== undefined, 'the episode')
    expect(await hasPill(page)).toBe(false)
    await page.close()
  })

  it('never while somebody types in the page', async () => {
    const page = await me.driven.open(PUBMED.search)
    await page.bringToFront()
    await page.click('input[type=search]')
    await me.tell({ type: 'settings', mode: 'over' })
    await page.evaluate(() => history.pushState({}, '', '?term=apixaban+CKD+dose'))
    await waitFor(me, ({ waiting }) => waiting[0]?.problemGuess === 'apixaban CKD dose', 'the changed search')
    expect(await hasPill(page)).toBe(false)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await closedOne(me.driven, page, pill)
    await page.close()
  })

  it('later ones wait until the problem is over, and the popup always answers', async () => {
    const [first] = (await me.overview()).waiting
    await me.tell({ type: 'settle', target: first?.id ?? '', how: 'later' })
    await me.tell({ type: 'settings', waitMs: 1000 })
    const page = await me.driven.open('https://pubmed.ncbi.nlm.nih.gov/?term=cellulitis+antibiotic+duration')
    await waitFor(me, ({ waiting, here }) => [...waiting, here].length > 1, 'the new problem')
    await shows(page, 'results')
    // Within half an hour of the first pill there is no second one, though the problem is over.
    await until(async () => (await me.overview()).waitingInAll >= 1, 'the waiting list')
    expect(await hasPill(page)).toBe(false)
    const popup = await me.driven.openPopup(page)
    await until(async () => (await popup.text()).includes('cellulitis'), 'the popup to show it')
    await popup.close()
    await page.close()
  })

  it('paused: nothing is noticed, and it says so', async () => {
    await me.tell({ type: 'forgetHour' })
    await me.tell({ type: 'pause', until: 'hour' })
    const page = await me.driven.open('https://pubmed.ncbi.nlm.nih.gov/?term=copd+steroid')
    const popup = await me.driven.openPopup(page)
    await until(async () => (await popup.text()).includes(text('statePaused')), 'the pause to show')
    expect((await me.overview()).waitingInAll).toBe(0)
    await popup.press(text('turnOn'))
    await until(async () => !(await popup.text()).includes(text('statePaused')), 'the pause to end')
    await popup.close()
    const { waiting } = await waitFor(me, ({ waitingInAll }) => waitingInAll === 1, 'the open search after the pause')
    expect(waiting[0]?.problemGuess).toBe('copd steroid')
    await page.close()
  })
})

describe('coming back to an evidence page', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
  })
  afterAll(() => me.end())

  it('is the moment for the question once the source has been closed', async () => {
    const results = await me.driven.open(PUBMED.search)
    const article = await me.driven.open(PUBMED.article)
    await waitFor(me, ({ waiting }) => waiting.some(one => one.sources === 1), 'the article')
    expect((await me.driven.closed(results)).some(one => pill.test(one.text))).toBe(false)
    await article.close()
    await results.bringToFront()
    await closedOne(me.driven, results, pill)
  })
})

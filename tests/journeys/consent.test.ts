import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../drive/index.ts'
import { begin, type Clinician, go, PUBMED, press, shows, text, waitFor } from './clinician.ts'

describe('a profile that others use too', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
  })
  afterAll(() => me.end())

  it('is told so plainly, and nothing is noticed in it', async () => {
    await press(me.welcome, text('profileShared'))
    await shows(me.welcome, text('sharedFact'))
    await press(me.welcome, text('leaveOff'))
    await shows(me.welcome, text('offTitle'))
    const page = await me.driven.open(PUBMED.search)
    const overview = await me.overview()
    expect([overview.agreed, overview.sites, overview.waitingInAll]).toEqual([false, 0, 0])
    await page.close()
  })
})

describe('consent', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await me.agree('PubMed', 'UpToDate')
  })
  afterAll(() => me.end())

  it('covers the sites that were ticked and no other', async () => {
    const other = await me.driven.open('https://cks.nice.org.uk/search/?q=croup')
    const page = await me.driven.open(PUBMED.search)
    const { waiting } = await waitFor(me, ({ waitingInAll }) => waitingInAll === 1, 'the search')
    expect(waiting[0]?.sites).toEqual(['PubMed'])
    await other.close()
    await page.close()
  })

  it('notices a permission that was taken away, and one that goes too far', async () => {
    await me.driven.removeHost('https://www.uptodate.com/*')
    await waitFor(me, ({ access }) => access.missing.includes('https://www.uptodate.com/*'), 'the missing permission')
    const diary = await me.diary('sites')
    await shows(diary, text('siteMissing'))
    await diary.close()
    await me.tell({ type: 'settings', sites: ['uptodate'] })
    await waitFor(
      me,
      ({ access }) => access.extra.includes('https://pubmed.ncbi.nlm.nih.gov/*'),
      'the permission too many',
    )
    await me.tell({ type: 'settings', sites: ['pubmed', 'uptodate'] })
  })

  it('withdrawn stops capture at once, also in tabs that are open', async () => {
    const page = await me.driven.open('https://pubmed.ncbi.nlm.nih.gov/?term=ferritin+heart+failure')
    await waitFor(me, ({ waiting }) => waiting.some(one => one.problemGuess.startsWith('ferritin')), 'the search')
    const diary = await me.diary('privacy')
    await press(diary, text('withdraw'), 'button')
    await until(async () => {
      // The same words stand on the button that opens and on the one that confirms.
      if ((await me.overview()).agreed) await press(diary, text('withdraw'), 'button')
      return !(await me.overview()).agreed
    }, 'consent to be withdrawn')
    const before = (await me.overview()).waitingInAll
    await page.goto('https://pubmed.ncbi.nlm.nih.gov/?term=copd+steroid+duration')
    await shows(page, 'results')
    const late = await me.driven.open('https://www.uptodate.com/contents/search?search=cellulitis')
    await shows(late, 'Showing results')
    expect((await me.overview()).waitingInAll).toBe(before)
    await until(async () => (await me.overview()).access.extra.length === 0, 'the permissions to be given back')
    await go(me.welcome, me.driven.extensionUrl('welcome.html?again'))
    await me.agree('PubMed', 'UpToDate')
    const again = /copd|cellulitis/
    await waitFor(
      me,
      ({ waiting }) => waiting.some(one => again.test(one.problemGuess)),
      'open tabs after agreeing again',
    )
    await Promise.all([page.close(), late.close(), diary.close()])
  })
})

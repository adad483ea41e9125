import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closedOne, typeInto, until } from '../drive/index.ts'
import { back, begin, type Clinician, find, PUBMED, press, shows, text, waitFor } from './clinician.ts'

describe('the first episode', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
  })
  afterAll(() => me.end())

  it('begins with one page, and notices nothing before consent', async () => {
    const page = await me.driven.open(PUBMED.search)
    await shows(me.welcome, text('welcomeTitle'))
    const overview = await me.overview()
    expect([overview.agreed, overview.waitingInAll, overview.access.extra]).toEqual([false, 0, []])
    const checked = await me.welcome.evaluate(() => document.querySelectorAll('input:checked').length)
    expect(checked).toBe(0)
    await page.close()
  })

  it('asks the browser in the click that agrees, and serves what is open already', async () => {
    const early = await me.driven.open(PUBMED.search)
    await me.agree('PubMed', 'UpToDate')
    await waitFor(me, ({ waiting }) => waiting[0]?.problemGuess === 'apixaban CKD', 'the open tab to be noticed')
    await early.close()
  })

  it('from search to saved answer: pill, question, outcome, line, diary', async () => {
    const page = await me.driven.open(PUBMED.search)
    await page.bringToFront()
    await press(page, 'HARBOUR')
    await shows(page, 'HARBOUR')
    await waitFor(me, ({ waiting }) => (waiting[0]?.seconds ?? 0) >= 1, 'some reading')
    await back(page)
    const pill = await closedOne(me.driven, page, new RegExp(text('pillOpen')))
    expect(pill.text.trim()).toBe(text('pillOpen'))
    const frame = await me.openPill(page)
    await shows(frame, text('questionProblem'))
    await shows(frame, text('questionPrivacy'))
    await shows(frame, text('questionFirst'))
    const field = await find(frame, '', 'textarea')
    expect(await field.evaluate(one => (one as HTMLTextAreaElement).value)).toBe('apixaban CKD')
    await typeInto(page, field, 'Apixaban dose in CKD 4')
    await page.keyboard.press('Enter')
    await shows(frame, text('questionOutcome'))
    await press(frame, text('outcomeChangedMeaning'), 'button')
    await shows(frame, text('questionChange'))
    await typeInto(page, await find(frame, '', 'textarea'), 'In adults with CKD 4, I will start 2.5 mg')
    await press(frame, text('save'), 'button')
    await shows(frame, text('savedHere'))
    // It stays as long as the pointer is on it.
    await page.mouse.move(5, 5)
    await until(async () => !(await me.driven.closed(page)).some(one => one.tag === 'iframe'), 'the frame to go')

    const diary = await me.diary()
    const shown = await shows(diary, 'Apixaban dose in CKD 4')
    expect(shown).toContain(text('outcomeChanged'))
    expect((await me.overview()).waitingInAll).toBe(0)
    await page.close()
    await diary.close()
  })
})

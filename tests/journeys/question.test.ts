import type { Frame, Page } from 'puppeteer-core'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typeInto, until } from '../drive/index.ts'
import { agreeToAll, begin, type Clinician, find, PUBMED, press, shows, text, waitFor } from './clinician.ts'

const DAY = 24 * 3600_000

const fieldOf = (place: Page | Frame) => find(place, '', 'textarea')
const holds = (place: Page | Frame, words: string) =>
  until(
    () => place.evaluate(wanted => document.querySelector('textarea')?.value === wanted, words),
    `the field to hold "${words}"`,
  )
const hasFocus = (place: Page | Frame) =>
  until(() => place.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'), 'the field to have the focus')

describe('the one question', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
  })
  afterAll(() => me.end())

  const search = async (words: string) => {
    const page = await me.driven.open(`https://pubmed.ncbi.nlm.nih.gov/?term=${words.replaceAll(' ', '+')}`)
    await waitFor(me, ({ waiting }) => waiting.some(one => one.problemGuess === words), `"${words}" to be noticed`)
    return page
  }
  const popupPage = async () => {
    const popup = await me.driven.openPage('popup.html')
    await shows(popup, text('openDiary'))
    return popup
  }

  it('stands in the popup with the focus in its field, and what is typed there is there again', async () => {
    await me.tell({ type: 'settings', mode: 'click' })
    const page = await search('cellulitis antibiotic duration')
    const popup = await me.driven.openPopup(page)
    const focused = (): Promise<string> =>
      popup.evaluate(document => {
        const field = document.activeElement
        return field instanceof (document.defaultView as unknown as typeof globalThis).HTMLTextAreaElement
          ? field.value
          : ''
      })
    await until(async () => (await focused()) === 'cellulitis antibiotic duration', 'the field with the search')
    await popup.evaluate(document => {
      const field = document.querySelector('textarea')
      if (!field) return
      field.value = 'How long to treat cellulitis'
      field.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('input', { bubbles: true }))
    })
    await popup.close()
    const again = await popupPage()
    await holds(again, 'How long to treat cellulitis')
    await again.close()
    const diary = await me.diary('waiting')
    await press(diary, 'cellulitis antibiotic duration', 'summary')
    await press(diary, text('answer'), 'button')
    await holds(diary, 'How long to treat cellulitis')
    await diary.close()
    await page.close()
  })

  it('is answered by the keyboard alone', async () => {
    const popup = await popupPage()
    await popup.bringToFront()
    await hasFocus(popup)
    await popup.keyboard.press('Enter')
    await shows(popup, text('questionOutcome'))
    await popup.keyboard.press('3')
    await shows(popup, text('savedHere'))
    expect((await me.overview()).waitingInAll).toBe(0)
    await shows(popup, text('waitingForYou'))
    await popup.close()
  })

  it('marks what may point to a person, takes it out, and saves all the same', async () => {
    const page = await search('gout colchicine renal')
    const popup = await popupPage()
    await typeInto(popup, await fieldOf(popup), 'gout in Mr Keogh')
    await shows(popup, text('markFact'))
    expect(await popup.evaluate(() => document.querySelector('mark')?.textContent)).toBe('Mr Keogh')
    await press(popup, text('remove'), 'button')
    await holds(popup, 'gout in')
    await hasFocus(popup)
    await popup.keyboard.type(' Mr Keogh')
    await shows(popup, text('markFact'))
    await popup.keyboard.press('Enter')
    await shows(popup, text('questionOutcome'))
    await popup.keyboard.press('Escape')
    await popup.close()
    await page.close()
    await me.tell({ type: 'forgetHour' })
  })

  it('offers the same problem, and joins only when told', async () => {
    const zone = 'UTC'
    const problem = 'apixaban dose in CKD 4'
    const earlier = { problem, at: Date.now() - 3 * DAY, outcome: null, change: '', minutesByHand: null }
    await me.tell({ type: 'add', id: v7(), kind: 'reading', zone, ...earlier })
    const page = await search('apixaban dose CKD 4')
    const popup = await popupPage()
    await shows(popup, text('sameProblem'))
    const shown = await shows(popup, problem)
    expect(shown).toContain(text('otherProblem'))
    expect((await me.overview()).waiting.some(one => one.problemGuess === 'apixaban dose CKD 4')).toBe(true)
    await press(popup, text('sameProblem'), 'button')
    await shows(popup, text('sameProblemJoined'))
    await waitFor(me, ({ waiting }) => waiting.every(one => one.problemGuess !== 'apixaban dose CKD 4'), 'one episode')
    await popup.close()
    await page.close()
  })

  it('in the page: what was typed survives the page going away', async () => {
    await me.tell({ type: 'forgetHour' })
    await me.tell({ type: 'settings', mode: 'over' })
    const page = await me.driven.open('https://pubmed.ncbi.nlm.nih.gov/?term=ferritin+heart+failure')
    await page.goto(PUBMED.other)
    await waitFor(me, ({ waiting }) => waiting.some(one => one.sources === 1), 'the article')
    await page.goto('https://pubmed.ncbi.nlm.nih.gov/?term=ferritin+heart+failure')
    const frame = await me.openPill(page)
    await typeInto(page, await fieldOf(frame), 'Which ferritin in heart failure')
    await page.goto('https://example.org/')
    const popup = await popupPage()
    await holds(popup, 'Which ferritin in heart failure')
    await popup.close()
    await page.close()
  })

  it('says when everything is kept, and when it has become calm', async () => {
    const page = await search('gout colchicine renal')
    await me.tell({ type: 'settings', keepAll: true })
    const [one] = (await me.overview()).waiting
    for (let i = 0; i < 5; i++) await me.tell({ type: 'settle', target: one?.id ?? '', how: 'later' })
    const popup = await popupPage()
    await press(popup, text('notClinical'), 'button')
    await shows(popup, text('keptAll'))
    await popup.keyboard.press('Escape')
    const shown = await shows(popup, text('calmed'))
    expect(shown).toContain(text('keptAll'))
    expect(shown).not.toContain(text('forgetHour'))
    await press(popup, text('calmedAsk'), 'button')
    await until(
      async () => !(await popup.evaluate(() => document.body.innerText)).includes(text('calmed')),
      'the line to go',
    )
    await me.tell({ type: 'settings', keepAll: false })
    await popup.close()
    await page.close()
  })
})

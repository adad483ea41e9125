import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Request } from '../../messages/types.ts'
import { typeInto, until } from '../drive/index.ts'
import { agreeToAll, begin, type Clinician, find, PUBMED, press, shows, text, waitFor } from './clinician.ts'

const words = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText)

/** The field that a label names. */
const labelled = (page: Page, label: string): Promise<ElementHandle<HTMLInputElement>> =>
  until(async () => {
    const handle = await page.evaluateHandle(
      wanted =>
        [...document.querySelectorAll('label')].find(one => one.textContent?.trim() === wanted)?.control ?? null,
      label,
    )
    return handle.asElement() as ElementHandle<HTMLInputElement> | null
  }, `the field "${label}"`)

/** The switch that a heading names. */
const switchOf = (page: Page, title: string): Promise<ElementHandle<HTMLElement>> =>
  until(async () => {
    const handle = await page.evaluateHandle(
      wanted =>
        [...document.querySelectorAll('[role=switch]')].find(
          one => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent === wanted,
        ) ?? null,
      title,
    )
    return handle.asElement() as ElementHandle<HTMLElement> | null
  }, `the switch "${title}"`)

const isOn = async (page: Page, title: string): Promise<boolean> =>
  (await switchOf(page, title)).evaluate(one => one.getAttribute('aria-checked') === 'true')

const turn = async (page: Page, title: string): Promise<void> => {
  const one = await switchOf(page, title)
  await page.bringToFront()
  await one.click()
}

/** Types a time as the browser's own field gives it, whatever its language. */
const setTime = async (page: Page, label: string, time: string): Promise<void> => {
  const field = await labelled(page, label)
  await field.evaluate((element, value) => {
    element.focus()
    element.value = value
    element.dispatchEvent(new Event('input', { bubbles: true }))
  }, time)
}

const shownIn = async (page: Page, label: string): Promise<string> =>
  (await labelled(page, label)).evaluate(element => element.value)

describe('the settings', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
    const page = await me.driven.open(PUBMED.search)
    await waitFor(me, ({ waitingInAll }) => waitingInAll === 1, 'the search')
    await page.close()
  })
  afterAll(() => me.end())

  it('of when it asks hold at once and stay', async () => {
    const diary = await me.diary('privacy')
    await setTime(diary, text('dayEnds'), '18:15')
    await press(diary, 'Sat', 'label')
    await typeInto(diary, await labelled(diary, text('topicsLabel')), 'palliative')
    await diary.keyboard.press('Enter')
    await shows(diary, 'palliative')
    await typeInto(diary, await labelled(diary, text('topicsLabel')), 'Palliative')
    await diary.keyboard.press('Enter')
    await shows(diary, text('topicKnown'))
    await setTime(diary, text('from'), '22:00')
    await setTime(diary, text('hoursUntil'), '06:30')
    await turn(diary, text('enoughTitle'))
    const weeks = await labelled(diary, text('followUpWeeksLabel'))
    await weeks.select('8')
    const seen = async (): Promise<void> => {
      const other = await me.diary('privacy')
      await shows(other, 'palliative')
      expect(await shownIn(other, text('dayEnds'))).toBe('18:15')
      expect(await shownIn(other, text('from'))).toBe('22:00')
      expect(await shownIn(other, text('hoursUntil'))).toBe('06:30')
      expect(await shownIn(other, text('followUpWeeksLabel'))).toBe('8')
      expect(await isOn(other, text('enoughTitle'))).toBe(true)
      const saturday = await find(other, 'Sat', 'label')
      expect(await saturday.evaluate(one => one.querySelector('input')?.checked)).toBe(true)
      await other.close()
    }
    await until(() => isOn(diary, text('enoughTitle')), 'the switch')
    await until(async () => (await shownIn(diary, text('followUpWeeksLabel'))) === '8', 'the weeks')
    // Times hold once nobody types: the button that takes them out is there from then on.
    await until(
      () =>
        seen().then(
          () => true,
          () => false,
        ),
      'all of it in another tab',
      20_000,
    )
    await press(diary, text('removeNamed').replace('$name$', 'palliative'), 'button')
    await press(diary, text('hoursNone'), 'button')
    await until(async () => !(await words(diary)).includes('palliative'), 'the word to go')
    await until(async () => (await shownIn(diary, text('from'))) === '', 'no hours')
    await turn(diary, text('enoughTitle'))
    await diary.close()
  })

  it('announce a day before what goes, for as long as searches are kept', async () => {
    const diary = await me.diary('privacy')
    await shows(diary, text('keepDaysHint'))
    expect(await words(diary)).not.toContain('goes within a day')
    const days = await labelled(diary, text('keepDaysLabel'))
    await days.select('1')
    await shows(diary, '1 unanswered search goes within a day')
    expect((await me.overview()).waitingInAll).toBe(1)
    const episodes = await me.diary()
    await shows(episodes, '1 unanswered search goes within a day')
    await episodes.close()
    await days.select('30')
    await until(async () => !(await words(diary)).includes('goes within a day'), 'the announcement to go')
    await diary.close()
  })

  it('keep everything: nothing is deleted, and it says so', async () => {
    const diary = await me.diary('privacy')
    await turn(diary, text('keepAll'))
    await until(() => isOn(diary, text('keepAll')), 'everything to be kept')
    for (const button of ['forgetHour', 'eraseAll'] as const) {
      await press(diary, text(button), 'button')
      await shows(diary, text('heldSays'))
      expect(await words(diary)).not.toContain(text('eraseAllYes'))
    }
    await press(diary, text('mergeChoose'), 'button')
    await shows(diary, text('fileHeld'))
    const deletions: Request[] = [{ type: 'forgetHour' }, { type: 'eraseAll' }]
    for (const said of deletions) expect(await me.tell(said)).toEqual({ ok: false, error: 'held' })
    expect((await me.overview()).waitingInAll).toBe(1)
    await turn(diary, text('keepAll'))
    await until(async () => !(await isOn(diary, text('keepAll'))), 'deletion to be possible again')
    await press(diary, text('forgetHour'), 'button')
    await press(diary, text('forgetHourYes'), 'button')
    await shows(diary, text('forgottenHour'))
    await waitFor(me, ({ waitingInAll }) => waitingInAll === 0, 'the search to be forgotten')
    await diary.close()
  })
})

import { describe, expect, it } from 'vitest'
import { typeInto, until } from '../drive/index.ts'
import { startPractice } from '../practice/index.ts'
import { agreeToAll, arrive, begin, find, PUBMED, press, shows, text, waitFor } from './clinician.ts'

describe('when something dies', () => {
  it('the background between question and answer: the answer is kept once', async () => {
    const me = await begin()
    await agreeToAll(me)
    const page = await me.driven.open(PUBMED.search)
    await page.goto(PUBMED.article)
    await waitFor(me, ({ waiting }) => waiting.some(one => one.sources === 1), 'the article')
    await page.goto(PUBMED.search)
    const frame = await me.openPill(page)
    await shows(frame, text('questionProblem'))
    await me.driven.stopWorker()
    await typeInto(page, await find(frame, '', 'textarea'), 'Kept through a stop')
    await page.keyboard.press('Enter')
    await shows(frame, text('questionOutcome'))
    await me.driven.stopWorker()
    await press(frame, text('outcomeConfirmed'), 'button')
    await shows(frame, text('savedHere'))
    const diary = await me.diary()
    const shown = await shows(diary, 'Kept through a stop')
    expect(shown.match(/Kept through a stop/g)).toHaveLength(1)
    expect(shown).toContain(text('outcomeConfirmed'))
    await me.end()
  })

  it('the browser right after an acknowledged answer: everything is there afterwards', async () => {
    const practice = await startPractice()
    const before = await arrive(practice)
    await agreeToAll(before)
    const page = await before.driven.open(PUBMED.search)
    const { waiting } = await waitFor(before, ({ waitingInAll }) => waitingInAll === 1, 'the search')
    await before.driven.settled()
    const id = waiting[0]?.id ?? ''
    expect(await before.tell({ type: 'answer', target: id, problem: 'Kept through a kill' })).toEqual({ ok: true })
    await before.driven.kill()
    await until(() => page.isClosed() || !before.driven.browser.connected, 'the driver to notice the kill')

    const after = await arrive(practice, { profile: before.driven.profile })
    const diary = await after.diary()
    await shows(diary, 'Kept through a kill')
    await after.end()
    await practice.close()
  })
})

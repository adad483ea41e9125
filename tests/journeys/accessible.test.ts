import { describe, expect, it } from 'vitest'
import { faults } from './axe.ts'
import { agreeToAll, begin, PUBMED, press, shows, text, waitFor } from './clinician.ts'

describe.each(['light', 'dark'] as const)('every page, %s', colours => {
  it('has nothing that axe finds wrong', async () => {
    const me = await begin({ colours })
    expect(await faults(me.welcome)).toEqual([])
    await agreeToAll(me)
    expect(await faults(me.welcome)).toEqual([])
    const page = await me.driven.open(PUBMED.search)
    await page.goto(PUBMED.article)
    await waitFor(me, ({ waiting }) => waiting.some(one => one.sources === 1), 'the article')
    await page.goto(PUBMED.search)
    const frame = await me.openPill(page)
    await shows(frame, text('questionProblem'))
    expect(await faults(frame)).toEqual([])
    await press(frame, text('save'), 'button')
    await shows(frame, text('questionOutcome'))
    expect(await faults(frame)).toEqual([])
    await press(frame, text('outcomeChanged'), 'button')
    await shows(frame, text('questionChange'))
    expect(await faults(frame)).toEqual([])
    for (const part of ['episodes', 'add', 'claims', 'sites', 'privacy']) {
      const diary = await me.diary(part)
      expect(await faults(diary), part).toEqual([])
      await diary.close()
    }
    await me.tell({ type: 'settings', country: 'US', profession: 'physician' })
    const claims = await me.diary('claims')
    for (const rule of ['AMA PRA Category 1', 'AMA PRA Category 2']) {
      await press(claims, text('changeRule'), 'button')
      await press(claims, rule, 'button.choice')
      await press(claims, text('paperForms'), 'label')
      expect(await faults(claims), rule).toEqual([])
    }
    await press(claims, text('cycleFollow'), 'button')
    await shows(claims, text('cycleEdit'))
    expect(await faults(claims), 'cycles').toEqual([])
    await claims.close()
    const popup = await me.driven.openPage('popup.html')
    await shows(popup, text('openDiary'))
    expect(await faults(popup)).toEqual([])
    await me.end()
  })
})

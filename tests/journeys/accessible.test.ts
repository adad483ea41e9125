import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { agreeToAll, begin, PUBMED, press, shows, text, waitFor } from './clinician.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeWindow {
  axe: {
    run: (context: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
  }
}

/** What axe finds wrong by WCAG 2.2 A and AA, each with the element. */
const faults = async (place: Page | Frame): Promise<string[]> => {
  await place.evaluate(axe)
  return place.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await (window as unknown as AxeWindow).axe.run(document, {
      runOnly: { type: 'tag', values: tags },
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

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
    const popup = await me.driven.openPage('popup.html')
    await shows(popup, text('openDiary'))
    expect(await faults(popup)).toEqual([])
    await me.end()
  })
})

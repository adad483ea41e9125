import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typeInto, until } from '../drive/index.ts'
import type { HostileWindow } from '../practice/clients/seen.ts'
import { agreeToAll, begin, type Clinician, find, PUBMED, press, shows, text, waitFor } from './clinician.ts'

describe('a hostile page', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
  })
  afterAll(() => me.end())

  const beginProblem = async () => {
    const page = await me.driven.open(PUBMED.search)
    await page.goto(PUBMED.article)
    await waitFor(me, ({ waiting }) => waiting.some(one => one.sources === 1), 'the article')
    await page.goto(PUBMED.search)
    return page
  }

  it('sees no key and no word, however it listens and forges', async () => {
    me.practice.arm({ hostile: ['listen', 'forge', 'embed', 'clobber'], guesses: [me.driven.extensionUrl('')] })
    const page = await beginProblem()
    const frame = await me.openPill(page)
    await shows(frame, text('questionProblem'))
    const before = (await me.overview()).waitingInAll
    await page.evaluate(() => {
      const { practice } = window as unknown as HostileWindow
      practice.forge()
      practice.embed()
      practice.clicks()
    })
    const field = await find(frame, '', 'textarea')
    await typeInto(page, field, 'zebrafish secret')
    const seen = await page.evaluate(() => JSON.stringify((window as unknown as HostileWindow).seen))
    expect(seen).not.toMatch(/zebra|secret/)
    expect(seen).not.toMatch(/"(?:key\w*|input|beforeinput)"/)
    const token = (await frame.evaluate(() => location.hash)).slice(1)
    expect(token).toMatch(/^[\w-]{36}$/)
    for (const told of [seen, JSON.stringify(me.practice.seen)]) {
      expect(told).not.toMatch(/zebra|secret/)
      expect(told).not.toContain(token)
    }
    const foreign = page.frames().filter(one => one !== page.mainFrame() && one !== frame)
    for (const one of foreign)
      expect(await one.evaluate(() => document.body?.innerText ?? '').catch(() => '')).not.toContain(
        text('questionProblem'),
      )
    await page.keyboard.press('Enter')
    await shows(frame, text('questionOutcome'))
    const after = await me.overview()
    expect(after.waitingInAll).toBe(before - 1)
    await page.close()
    me.practice.disarm()
  })

  it('cannot make episodes by forged events, synthetic clicks or a flood of addresses', async () => {
    await me.tell({ type: 'forgetHour' })
    me.practice.arm({ hostile: ['listen', 'forge'] })
    const page = await me.driven.open(PUBMED.search)
    await waitFor(me, ({ waitingInAll }) => waitingInAll === 1, 'the search')
    await page.evaluate(() => {
      const { practice } = window as unknown as HostileWindow
      practice.forge()
      practice.clicks()
      practice.flood(3000)
    })
    await page.goto(PUBMED.search)
    const { waitingInAll } = await waitFor(me, ({ waiting }) => waiting.length > 0, 'the search again')
    expect(waitingInAll).toBeLessThanOrEqual(2)
    await page.close()
    me.practice.disarm()
  })
})

describe('a page that removes what is not its own', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
  })
  afterAll(() => me.end())

  it('takes the pill away and loses nothing: the episode waits in the popup', async () => {
    me.practice.arm({ hostile: ['remove'] })
    const page = await me.driven.open(PUBMED.search)
    await page.goto(PUBMED.article)
    await waitFor(me, ({ waiting }) => waiting.some(one => one.sources === 1), 'the article')
    await page.goto(PUBMED.search)
    me.practice.disarm()
    await page.goto('https://example.org/')
    const popup = await me.driven.openPopup(page)
    await until(async () => (await popup.text()).includes('apixaban CKD'), 'the waiting episode')
    await until(async () => (await popup.text()).includes(text('questionProblem')), 'the question')
    await popup.press(text('save'))
    await until(async () => (await popup.text()).includes(text('questionOutcome')), 'the outcome')
    await popup.press(text('outcomeLearned'))
    await waitFor(me, ({ waitingInAll }) => waitingInAll === 0, 'the answer')
    await popup.close()
    await page.close()
  })
})

describe.each(['none', 'sandbox', 'isolated'] as const)('a page with the policy %s', policy => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
  })
  afterAll(() => me.end())

  it('shows the question, or leaves it to the toolbar; an answer is possible either way', async () => {
    me.practice.arm({ policy })
    const page = await me.driven.open(PUBMED.search)
    await page.goto(PUBMED.article)
    await waitFor(me, ({ waiting }) => waiting.some(one => one.sources === 1), 'the article')
    await page.goto(PUBMED.search)
    const framed = await me.openPill(page).catch(() => undefined)
    if (framed) {
      await shows(framed, text('questionProblem'))
      await press(framed, text('save'), 'button')
      await shows(framed, text('questionOutcome'))
    } else {
      expect(policy).toBe('isolated')
      await until(async () => !(await me.driven.closed(page)).some(one => one.tag === 'iframe'), 'the dead frame to go')
      const [one] = (await me.overview()).waiting
      expect(await me.tell({ type: 'answer', target: one?.id ?? '', problem: 'answered elsewhere' })).toEqual({
        ok: true,
      })
    }
    await waitFor(me, ({ waitingInAll }) => waitingInAll === 0, 'the answer')
    await page.close()
  })
})

// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import en from '../../public/_locales/en/messages.json'
import { draw, say } from '../testing.tsx'
import type { CycleFollowed, CycleViewProps } from './cycleTypes.ts'
import { CycleView } from './cycleView.tsx'

const RULE: CycleFollowed = {
  ...{ id: 'hours', name: 'Hours', window: '1 Jan to 31 Dec 2026 · 39 days left', facts: ['Counted in hours.'] },
  amounts: {
    ...{ claimed: 250, ready: 150, target: 1000, label: 'hours: 2.5 claimed and 1.5 ready to claim, of 10.' },
    ...{ claimedText: 'Claimed: 2.5', readyText: 'Ready to claim: 1.5', targetText: 'Enough for you: 10' },
  },
  start: '2024-07-01',
  target: 1000,
}

const view = async (change: Partial<CycleViewProps> = {}) => {
  const asked = { onFollow: vi.fn(), onStop: vi.fn(), onChange: vi.fn(), onAsk: vi.fn() }
  const props: CycleViewProps = { followed: [RULE], ...asked, ...change }
  return { page: await draw(<CycleView {...props} />), props, ...asked }
}
type Page = Awaited<ReturnType<typeof view>>['page']

/** Opens what can be changed of a rule. */
const open = async (page: Page): Promise<void> => {
  await page.press(say('cycleEdit'))
  expect(page.home.querySelector('form')).not.toBeNull()
}
const field = (page: Page, label: string): Element | null => {
  const found = [...page.home.querySelectorAll('label')].find(element => element.textContent === label)
  return document.getElementById(found?.htmlFor ?? '')
}
const parts = (page: Page) =>
  [...page.home.querySelectorAll('.meter rect')].map(rect => [rect.getAttribute('x'), rect.getAttribute('width')])

test('with no rule followed it says what would stand here, and offers the chosen one', async () => {
  const { page, onFollow } = await view({ followed: [], follow: { id: 'r', name: 'A rule' } })
  expect(page.has(say('cycleNone')) && page.has('A rule')).toBe(true)
  await page.press(say('cycleFollow'))
  expect(onFollow).toHaveBeenCalledWith('r')
  // The button will go: focus must not go with it.
  expect(document.activeElement?.textContent).toBe(say('cycleTitle'))
})

test('each rule has its days, its figures in words, and a picture of them with a name', async () => {
  const { page } = await view({ followed: [RULE, { ...RULE, id: 'b', name: 'Another' }] })
  expect(page.home.querySelectorAll('section > ul > li')).toHaveLength(2)
  for (const text of [RULE.window, 'Claimed: 2.5', 'Ready to claim: 1.5', 'Enough for you: 10', 'Counted in hours.']) {
    expect(page.has(text), text).toBe(true)
  }
  const picture = page.home.querySelector('[role=img]')
  expect(picture?.getAttribute('aria-label')).toBe(RULE.amounts?.label)
})

test('what is ready follows what is claimed, and nothing is drawn beyond enough', async () => {
  const { page, props } = await view()
  const bar = async (claimed: number, ready?: number) => {
    const amounts = RULE.amounts && { ...RULE.amounts, claimed, ready }
    await page.again(<CycleView {...props} followed={[{ ...RULE, amounts }]} />)
    return parts(page)
  }
  expect(await bar(250, 150)).toEqual([
    [null, '25%'],
    ['25%', '15%'],
  ])
  expect(await bar(900, 500)).toEqual([
    [null, '90%'],
    ['90%', '10%'],
  ])
  expect(await bar(1500, 500)).toEqual([
    [null, '100%'],
    ['100%', '0%'],
  ])
  expect(await bar(250)).toEqual([[null, '25%']])
  expect(page.has('Ready to claim')).toBe(false)
})

test('where nobody said what is enough there are figures and no bar', async () => {
  const { page } = await view({
    followed: [{ ...RULE, amounts: RULE.amounts && { ...RULE.amounts, target: undefined } }],
  })
  expect(page.home.querySelector('[role=img]')).toBeNull()
  expect(page.has('Claimed: 2.5')).toBe(true)
  expect(page.has('Enough for you')).toBe(false)
})

test('enough is a plain word beside the name', async () => {
  const { page, props } = await view()
  expect(page.home.querySelector('.tag')).toBeNull()
  await page.again(<CycleView {...props} followed={[{ ...RULE, enough: say('cycleEnoughYear') }]} />)
  expect(page.home.querySelector('.tag')?.textContent).toBe(say('cycleEnoughYear'))
})

test('beginning and own figure are kept together; what is emptied is no longer said', async () => {
  const { page, onChange } = await view()
  await open(page)
  expect(field(page, say('cycleTarget'))).toHaveProperty('value', '10')
  await page.type(field(page, say('cycleTarget')), '12,5')
  await page.press(say('save'))
  expect(onChange).toHaveBeenLastCalledWith('hours', { start: '2024-07-01', target: 1250 })
  expect(page.home.querySelector('form')).toBeNull()
  expect(document.activeElement?.tagName).toBe('SUMMARY')
  await open(page)
  for (const label of ['claimCycleStart', 'cycleTarget'] as const) await page.type(field(page, say(label)), '')
  await page.press(say('save'))
  expect(onChange).toHaveBeenLastCalledWith('hours', {})
})

test('what is no figure is not kept, and focus goes to it', async () => {
  const { page, onChange } = await view()
  await open(page)
  await page.type(field(page, say('cycleTarget')), 'much')
  await page.press(say('save'))
  expect(onChange).not.toHaveBeenCalled()
  expect(page.has(say('cycleTargetWrong'))).toBe(true)
  expect(document.activeElement).toBe(field(page, say('cycleTarget')))
})

test('a year that is still being typed is no day', async () => {
  const { page, onChange } = await view()
  await open(page)
  await page.type(field(page, say('claimCycleStart')), '0020-07-01')
  await page.press(say('save'))
  expect(onChange).not.toHaveBeenCalled()
  expect(page.has(say('cycleStartWrong'))).toBe(true)
})

test('a rule without an amount says why, asks for nothing, and can be left', async () => {
  const bare: CycleFollowed = { id: 'hours', name: 'Hours', window: '', facts: [], note: 'No amount.' }
  const { page, onStop } = await view({ followed: [bare] })
  expect(page.has('No amount.')).toBe(true)
  expect(page.home.querySelector('[role=img]')).toBeNull()
  await open(page)
  expect(page.home.querySelectorAll('form input')).toHaveLength(0)
  expect(page.has(say('save'))).toBe(false)
  await page.press(say('cycleStop'))
  expect(onStop).toHaveBeenCalledWith('hours')
  expect(document.activeElement?.textContent).toBe(say('cycleTitle'))
})

test('enough of all of them: nothing is asked, unless one wants it, and back again', async () => {
  const { page, props, onAsk } = await view({ enough: { day: '1 January 2027', asking: false } })
  expect(page.has(say('cycleEnoughUntil', '1 January 2027'))).toBe(true)
  await page.press(say('cycleAskAll'))
  expect(onAsk).toHaveBeenLastCalledWith(true)
  await page.again(<CycleView {...props} enough={{ day: '1 January 2027', asking: true }} />)
  expect(page.has(say('cycleEnoughAsking', '1 January 2027'))).toBe(true)
  await page.press(say('cycleAskNothing'))
  expect(onAsk).toHaveBeenLastCalledWith(false)
})

test('no word of it praises or pushes', () => {
  const pushing =
    /\b(?:earned|awarded|completed?|congratulations?|streak|goal|overdue|missed|only|please|well done|visits?)\b|!/i
  const texts = Object.entries(en).filter(([key]) => key.startsWith('cycle'))
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.filter(([, { message }]) => pushing.test(message))).toEqual([])
})

// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import { FollowUps, type FollowUpsProps } from './followUps.tsx'
import type { FollowUpItem } from './types.ts'

const item = (id: string): FollowUpItem => ({
  ...{ id, problem: `problem ${id}`, change: `I will ${id}`, zone: 'Europe/London' },
  ...{ at: Date.UTC(2026, 9, 8, 12), againAt: Date.UTC(2026, 11, 31, 12) },
})

const followUps = async (change: Partial<FollowUpsProps> = {}) => {
  const props = {
    ...{ items: [item('a'), item('b')], many: false, onSkipOthers: vi.fn() },
    onSave: vi.fn<FollowUpsProps['onSave']>(async () => undefined),
    ...change,
  }
  const page = await draw(<FollowUps {...props} />)
  return { page, props }
}

test('recall comes first and shows nothing of the answer', async () => {
  const { page } = await followUps()
  expect(page.has(say('followUpRecall'))).toBe(true)
  expect(page.has('I will a')).toBe(false)
  await page.press(say('followUpShow'))
  expect(page.has('I will a')).toBe(true)
  expect(page.has('Not yet: ask once more around 31 Dec')).toBe(true)
  expect(page.home.querySelectorAll('input:checked')).toHaveLength(0)
})

test('what is remembered is no part of what is saved', async () => {
  const { page, props } = await followUps()
  await page.type(page.home.querySelector('textarea'), 'something half remembered')
  await page.press(say('followUpShow'))
  await page.press(say('followUpPartly'))
  await page.press(say('happenedSometimes'))
  await page.press(say('basisChart'))
  await page.type(page.home.querySelector('textarea'), ' Busy ')
  await page.press(say('save'))
  expect(props.onSave).toHaveBeenCalledExactlyOnceWith('a', { happened: 'sometimes', basis: 'chart', barrier: 'Busy' })
  expect(page.has(say('savedHere'))).toBe(true)
  expect(page.has('problem b')).toBe(true)
})

test('how it is known and what got in the way may stay unsaid; what happened may not', async () => {
  const { page, props } = await followUps()
  await page.press(say('followUpSkipRecall'))
  expect(page.has(say('followUpHad'))).toBe(false)
  await page.press(say('save'))
  expect(page.has(say('followUpMissing'))).toBe(true)
  expect(props.onSave).not.toHaveBeenCalled()
  await page.press(say('happenedAgainst'))
  await page.press(say('save'))
  expect(props.onSave).toHaveBeenCalledExactlyOnceWith('a', { happened: 'against', barrier: '' })
})

test('later leaves it, and in the end nothing is left for today', async () => {
  const { page, props } = await followUps({ items: [item('a')] })
  await page.press(say('followUpShow'))
  await page.press(say('later'))
  expect(props.onSave).not.toHaveBeenCalled()
  expect(page.has(say('followUpsNone'))).toBe(true)
})

test('many more are skipped in two steps', async () => {
  const { page, props } = await followUps({ many: true })
  await page.press(say('followUpsSkip'))
  expect(props.onSkipOthers).not.toHaveBeenCalled()
  await page.press(say('followUpsSkip'))
  expect(props.onSkipOthers).toHaveBeenCalledOnce()
})

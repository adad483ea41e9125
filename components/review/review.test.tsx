// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import { Review, type ReviewProps } from './review.tsx'
import type { ReviewItem } from './types.ts'

const NOW = Date.UTC(2026, 10, 19, 17)

const item = (id: string, goes = false): ReviewItem => ({
  ...{ id, at: NOW, zone: 'Europe/London', problemGuess: `guess ${id}`, sites: ['PubMed'], seconds: 60, goes },
})

/** Two answers are saved one after the other. */
const saved = () => act(() => new Promise<void>(done => setTimeout(done)))

const review = async (change: Partial<ReviewProps> = {}) => {
  const done = async () => undefined
  const props = {
    ...{ items: ['a', 'b', 'c', 'd', 'e'].map(id => item(id)), held: false, now: NOW },
    onAnswer: vi.fn<ReviewProps['onAnswer']>(done),
    onOutcome: vi.fn<ReviewProps['onOutcome']>(done),
    onChange: vi.fn<ReviewProps['onChange']>(done),
    onUndo: vi.fn<ReviewProps['onUndo']>(done),
    onLater: vi.fn(),
    onNotClinical: vi.fn<ReviewProps['onNotClinical']>(done),
    onForget: vi.fn<ReviewProps['onForget']>(done),
    ...change,
  }
  const page = await draw(<Review {...props} />)
  const fields = () => [...page.home.querySelectorAll('textarea')]
  const open = () => fields().map(field => field.value)
  return { page, props, fields, open }
}

test('three are open, the rest is folded; nothing is chosen and nothing takes focus', async () => {
  const { page, open } = await review()
  expect(open()).toEqual(['guess a', 'guess b', 'guess c'])
  expect(page.has('2 more can wait')).toBe(true)
  expect(page.home.querySelectorAll('input:checked')).toHaveLength(0)
  expect(document.activeElement).toBe(document.body)
})

test('Enter keeps the problem, a digit says what came of it, and focus goes on', async () => {
  const { page, props, open, fields } = await review()
  fields()[0]?.focus()
  await page.key('Enter')
  expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith('a', 'guess a', {})
  expect(document.activeElement?.getAttribute('role')).toBe('group')
  // Its problem is said, so it waits no more; it stays here all the same.
  const rest = props.items.slice(1)
  await page.again(<Review {...props} items={rest} />)
  expect(open()[0]).toBe('guess a')
  await page.key('2')
  await saved()
  expect(props.onOutcome).toHaveBeenCalledExactlyOnceWith('a', 'confirmed')
  expect(props.onAnswer).toHaveBeenCalledOnce()
  expect(open()).toEqual(['guess b', 'guess c', 'guess d'])
  expect(document.activeElement).toBe(fields()[0])
  expect(page.has(say('undo'))).toBe(true)
  await page.press(say('undo'))
  await saved()
  expect(props.onUndo).toHaveBeenCalledExactlyOnceWith('a')
  expect(open()[0]).toBe('guess a')
})

test('an outcome alone saves the problem too; digits in the text are text', async () => {
  const { page, props, fields } = await review()
  await page.key('1', fields()[0])
  expect(props.onOutcome).not.toHaveBeenCalled()
  await page.type(fields()[0] ?? null, 'my own words')
  await page.press(say('outcomeLearned'))
  await saved()
  expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith('a', 'my own words', {})
  expect(props.onOutcome).toHaveBeenCalledExactlyOnceWith('a', 'learned')
})

test('"Changed" asks for one line more', async () => {
  const { page, props, open, fields } = await review()
  await page.press(say('outcomeChanged'))
  await saved()
  expect(page.has(say('questionChange'))).toBe(true)
  expect(document.activeElement).toBe(fields()[0])
  await page.type(fields()[0] ?? null, 'In adults I will')
  await page.key('Enter', fields()[0])
  expect(props.onChange).toHaveBeenCalledExactlyOnceWith('a', 'In adults I will')
  expect(open()).toEqual(['guess b', 'guess c', 'guess d'])
  expect(page.has('In adults I will')).toBe(true)
})

test('later leaves it, not clinical and forget delete at once', async () => {
  const { page, props, open, fields } = await review()
  await page.key('Escape', fields()[0])
  expect(props.onLater).toHaveBeenCalledExactlyOnceWith('a')
  expect(open()).toEqual(['guess b', 'guess c', 'guess d'])
  await page.press(say('notClinical'))
  await saved()
  expect(props.onNotClinical).toHaveBeenCalledExactlyOnceWith('b')
  await page.press(say('reviewForget'))
  await saved()
  expect(props.onForget).toHaveBeenCalledExactlyOnceWith('c')
  expect(open()).toEqual(['guess d', 'guess e', 'guess a'])
})

test('what goes tomorrow is announced; while everything is kept nothing can be deleted', async () => {
  const { page, props } = await review({ items: [item('a', true), item('b')] })
  expect(page.has('1 unanswered search goes within a day')).toBe(true)
  await page.again(<Review {...props} held />)
  expect(page.has(say('reviewForget'))).toBe(false)
})

test('not saved: it stays and can be tried again', async () => {
  const onAnswer = vi.fn(async () => Promise.reject(new Error('silence')))
  const { page, open } = await review({ onAnswer })
  await page.press(say('outcomeConfirmed'))
  await saved()
  expect(page.has(say('notSavedYet'))).toBe(true)
  expect(open()[0]).toBe('guess a')
})

test('nothing waits', async () => {
  const { page } = await review({ items: [] })
  expect(page.has(say('reviewNone'))).toBe(true)
})

// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { draw } from '../testing.tsx'
import { UndoBar } from './undoBar.tsx'

afterEach(() => vi.useRealTimers())

const bar = async () => {
  vi.useFakeTimers()
  const onUndo = vi.fn()
  const onGone = vi.fn()
  const drawn = (text?: string, of?: string) => <UndoBar text={text} of={of} onUndo={onUndo} onGone={onGone} />
  const page = await draw(drawn())
  const pass = (seconds: number) => act(async () => void (await vi.advanceTimersByTimeAsync(seconds * 1000)))
  return { page, drawn, pass, onUndo, onGone }
}

test('the live region is there before it speaks', async () => {
  const { page, drawn } = await bar()
  const region = page.home.querySelector('[role=status]')
  await page.again(drawn('Forgotten.'))
  expect(page.home.querySelector('[role=status]')).toBe(region)
  expect(region?.textContent).toContain('Forgotten.')
})

test('can be taken back for ten seconds', async () => {
  const { page, drawn, pass, onUndo, onGone } = await bar()
  await page.again(drawn('Forgotten.'))
  await pass(9)
  await page.press('Undo')
  expect(onUndo).toHaveBeenCalledOnce()
  expect(onGone).not.toHaveBeenCalled()
})

test('drawing anew does not lengthen the time; another deed starts it anew', async () => {
  const { page, drawn, pass, onGone } = await bar()
  await page.again(drawn('Forgotten.', 'a'))
  await pass(6)
  await page.again(drawn('Forgotten.', 'a'))
  await pass(3)
  await page.again(drawn('Forgotten.', 'b'))
  await pass(9)
  expect(onGone).not.toHaveBeenCalled()
  await pass(2)
  expect(onGone).toHaveBeenCalledOnce()
})

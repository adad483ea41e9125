// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import { Question } from './question.tsx'
import type { QuestionActions, QuestionData, QuestionPlace } from './types.ts'

const ask = async (data: Partial<QuestionData> = {}, more: Partial<QuestionActions> = {}, place?: QuestionPlace) => {
  const done = vi.fn(async () => undefined)
  const actions = {
    onAnswer: done,
    onOutcome: done,
    onChange: done,
    onUndo: done,
    onAgain: vi.fn(async () => undefined),
    onDraft: vi.fn(),
    onLater: vi.fn(),
    onNotClinical: vi.fn(),
    onForget: vi.fn(),
    onPause: vi.fn(),
    onDone: vi.fn(),
  }
  const question = { problemGuess: 'apixaban CKD 4', ...data }
  const page = await draw(
    <Question question={question} takeFocus {...(place ? { place } : {})} {...actions} {...more} />,
  )
  return { page, actions, text: () => page.home.querySelector('textarea') }
}
const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('what is typed and not saved', () => {
  test('is told a moment after the last key', async () => {
    const { page, actions, text } = await ask()
    await page.type(text(), 'half a')
    await pass(200)
    await page.type(text(), 'half a thought')
    await pass(200)
    expect(actions.onDraft).not.toHaveBeenCalled()
    await pass(200)
    expect(actions.onDraft).toHaveBeenCalledExactlyOnceWith('problem', 'half a thought')
  })

  test.each(['blur', 'pagehide', 'Esc'])('is told at once on %s', async how => {
    const { page, actions, text } = await ask()
    await page.type(text(), 'half a thought')
    if (how === 'blur') await act(() => void text()?.blur())
    else if (how === 'pagehide') await act(() => void dispatchEvent(new Event('pagehide')))
    else await page.key('Escape')
    expect(actions.onDraft).toHaveBeenCalledExactlyOnceWith('problem', 'half a thought')
    if (how === 'Esc') expect(actions.onLater).toHaveBeenCalledOnce()
  })

  test('is there again, and says that it is not saved', async () => {
    const { page, text } = await ask({ draft: { problem: 'half a thought' } })
    expect(text()?.value).toBe('half a thought')
    expect(page.has(say('questionDraft'))).toBe(true)
  })

  test('ends with the answer, and not before it is confirmed', async () => {
    const onAnswer = vi.fn().mockRejectedValueOnce(new Error('not confirmed')).mockResolvedValue(undefined)
    const { page, actions, text } = await ask({}, { onAnswer })
    await page.type(text(), 'a whole thought')
    await page.press('Save')
    expect(actions.onDraft).not.toHaveBeenCalledWith('problem', '')
    await page.press('Try again')
    expect(actions.onDraft).toHaveBeenLastCalledWith('problem', '')
    await pass(1000)
    expect(actions.onDraft).toHaveBeenLastCalledWith('problem', '')
  })

  test('the line after "Changed" too', async () => {
    const { page, actions, text } = await ask({ problem: 'p', outcome: 'changed', draft: { change: 'half the' } })
    expect(text()?.value).toBe('half the')
    await page.type(text(), 'half the dose')
    await pass(400)
    expect(actions.onDraft).toHaveBeenLastCalledWith('change', 'half the dose')
    await page.press('Save')
    expect(actions.onDraft).toHaveBeenLastCalledWith('change', '')
  })

  test('the diary looks for it, and leaves alone what is being typed by then', async () => {
    const draft = { problem: 'from the frame' }
    const onLook = vi.fn(async () => ({ problemGuess: 'g', draft }))
    expect((await ask({}, { onLook }, 'diary')).text()?.value).toBe('from the frame')
    const late = Promise.withResolvers<QuestionData>()
    const { page, text } = await ask({}, { onLook: () => late.promise }, 'diary')
    await page.type(text(), 'typed here')
    await act(async () => late.resolve({ problemGuess: 'g', draft }))
    expect(text()?.value).toBe('typed here')
  })
})

describe('an earlier problem', () => {
  const earlier = { problem: 'apixaban in CKD 4', at: Date.UTC(2026, 10, 17, 12) }
  const open = (more: Partial<QuestionActions> = {}) => {
    vi.setSystemTime(Date.UTC(2026, 10, 19, 12))
    return ask({ earlier }, more)
  }

  test('is offered by its day with two equal buttons, and the field keeps the focus', async () => {
    const { page, actions, text } = await open()
    expect(page.has('Same problem as Tuesday’s: apixaban in CKD 4?')).toBe(true)
    expect(page.named(say('sameProblem')).className).toBe(page.named(say('otherProblem')).className)
    expect(document.activeElement).toBe(text())
    expect(actions.onAgain).not.toHaveBeenCalled()
  })

  test('the same: one episode, nothing more to answer', async () => {
    const { page, actions } = await open()
    await page.press(say('sameProblem'))
    expect(actions.onAgain).toHaveBeenCalledExactlyOnceWith(true)
    expect(page.has(say('sameProblemJoined'))).toBe(true)
    expect(page.has('Undo')).toBe(false)
    await pass(2100)
    expect(actions.onDone).toHaveBeenCalledOnce()
  })

  test('where it can be taken back, Undo returns to the question', async () => {
    const onApart = vi.fn(async () => undefined)
    const { page, text } = await open({ onApart })
    await page.press(say('sameProblem'))
    await page.press('Undo')
    expect(onApart).toHaveBeenCalledOnce()
    expect(text()?.value).toBe('apixaban CKD 4')
  })

  test('another: the offer goes, the question stays', async () => {
    const { page, actions, text } = await open()
    await page.press(say('otherProblem'))
    expect(actions.onAgain).toHaveBeenCalledExactlyOnceWith(false)
    expect(page.has('Tuesday')).toBe(false)
    expect(document.activeElement).toBe(text())
  })

  test('not confirmed: nothing is joined, the offer stays', async () => {
    const { page } = await open({ onAgain: vi.fn().mockRejectedValue(new Error('not confirmed')) })
    await page.press(say('sameProblem'))
    expect(page.has(say('notSavedYet'))).toBe(true)
    expect(page.has('Tuesday')).toBe(true)
  })
})

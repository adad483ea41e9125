// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import { Question } from './question.tsx'
import type { QuestionActions, QuestionData } from './types.ts'

const GUESS = 'apixaban CKD 4'

const spies = () => ({
  onAnswer: vi.fn(async () => undefined),
  onOutcome: vi.fn(async () => undefined),
  onChange: vi.fn(async () => undefined),
  onUndo: vi.fn(async () => undefined),
  onLater: vi.fn(),
  onNotClinical: vi.fn(),
  onForget: vi.fn(),
  onMuteSite: vi.fn(),
  onPause: vi.fn(),
  onDone: vi.fn(),
})

const ask = async (data: Partial<QuestionData> = {}, change: Partial<QuestionActions> = {}, takeFocus = true) => {
  const actions = spies()
  const question = { problemGuess: GUESS, mutableSite: 'PubMed', ...data }
  const page = await draw(<Question question={question} takeFocus={takeFocus} {...actions} {...change} />)
  const text = () => page.home.querySelector('textarea')
  return { page, actions, text, five: () => [...page.home.querySelectorAll('.choice')] }
}

const refuse = async () => {
  throw new Error('not confirmed')
}

afterEach(() => vi.useRealTimers())

describe('the problem', () => {
  test('is prefilled, and nothing else is chosen', async () => {
    const { page, text } = await ask()
    expect(text()?.value).toBe(GUESS)
    expect(page.home.querySelectorAll('input:checked, [aria-pressed=true]')).toHaveLength(0)
  })

  test('takes focus only when the person has opened it', async () => {
    await ask({}, {}, false)
    expect(document.activeElement).toBe(document.body)
    const { text } = await ask()
    expect(document.activeElement).toBe(text())
  })

  test('Enter saves, Shift and Enter does not, nor Enter while a character is composed', async () => {
    const { page, actions, text } = await ask()
    const field = text() ?? undefined
    await page.key('Enter', field, { shiftKey: true })
    await page.key('Enter', field, { isComposing: true })
    expect(actions.onAnswer).not.toHaveBeenCalled()
    await page.key('Enter', field)
    expect(actions.onAnswer).toHaveBeenCalledExactlyOnceWith(GUESS, undefined, undefined)
    expect(page.has(say('questionOutcome'))).toBe(true)
  })

  test('what it was about can be chosen and taken back', async () => {
    const { page, actions } = await ask()
    await page.press('Diagnosis')
    await page.press('Diagnosis')
    await page.press('Dose or safety')
    await page.press(say('forTeaching'))
    await page.press('Save')
    expect(actions.onAnswer).toHaveBeenCalledExactlyOnceWith(GUESS, 'safety', 'teaching')
  })

  test('Enter saves from the chips too', async () => {
    const { page, actions } = await ask()
    await page.press('Prognosis')
    await page.key('Enter')
    expect(actions.onAnswer).toHaveBeenCalledExactlyOnceWith(GUESS, 'prognosis', undefined)
  })

  test('empty says what is missing and focuses the field', async () => {
    const { page, actions, text } = await ask()
    await page.type(text(), '   ')
    await page.press('Save')
    expect(actions.onAnswer).not.toHaveBeenCalled()
    expect(page.has(say('questionProblemMissing'))).toBe(true)
    expect(document.activeElement).toBe(text())
    expect(text()?.getAttribute('aria-invalid')).toBe('true')
  })

  test('not saved: the text stays and can be tried again', async () => {
    const onAnswer = vi.fn().mockImplementationOnce(refuse).mockResolvedValue(undefined)
    const { page, text } = await ask({}, { onAnswer })
    await page.type(text(), 'apixaban and dialysis')
    await page.press('Save')
    expect(page.has(say('notSavedYet'))).toBe(true)
    expect(text()?.value).toBe('apixaban and dialysis')
    expect(page.named('Copy text')).toBeTruthy()
    await page.press('Try again')
    expect(onAnswer).toHaveBeenLastCalledWith('apixaban and dialysis', undefined, undefined)
    expect(page.has(say('questionOutcome'))).toBe(true)
  })

  test('one attempt at a time', async () => {
    const onAnswer = vi.fn(() => new Promise<void>(() => undefined))
    const { page } = await ask({}, { onAnswer })
    await page.press('Save')
    await page.press('Save')
    expect(onAnswer).toHaveBeenCalledOnce()
  })
})

describe('the outcome', () => {
  test('five equal buttons, focus on none of them', async () => {
    const { page, five } = await ask({ problem: GUESS })
    expect(five().map(choice => choice.tagName)).toEqual(Array(5).fill('BUTTON'))
    expect(new Set(five().map(choice => choice.className)).size).toBe(1)
    expect(document.activeElement).toBe(page.home.querySelector('.choices'))
  })

  test('digits act on the five and nowhere else', async () => {
    const { page, actions, text } = await ask()
    await page.key('2', text() ?? undefined)
    await page.press('Save')
    await page.key('2', page.named(say('more')))
    await page.key('2', undefined, { ctrlKey: true })
    await page.key('7')
    expect(actions.onOutcome).not.toHaveBeenCalled()
    await page.key('2')
    expect(actions.onOutcome).toHaveBeenCalledExactlyOnceWith('confirmed')
  })

  test('not saved: the five stay, the same can be tried again', async () => {
    const onOutcome = vi.fn().mockImplementationOnce(refuse).mockResolvedValue(undefined)
    const { page, five } = await ask({ problem: GUESS }, { onOutcome })
    await page.press(say('outcomeLearned'))
    expect(page.has(say('notSavedYet'))).toBe(true)
    expect(five()).toHaveLength(5)
    await page.press('Try again')
    expect(onOutcome).toHaveBeenLastCalledWith('learned')
    expect(page.has(say('savedHere'))).toBe(true)
  })

  test('"Changed" asks for one line, which can be skipped', async () => {
    const { page, actions } = await ask({ problem: GUESS })
    await page.press(say('outcomeChanged'))
    expect(page.has(say('questionChange'))).toBe(true)
    await page.press('Skip')
    expect(actions.onChange).not.toHaveBeenCalled()
    expect(page.has(say('savedHere'))).toBe(true)
  })

  test('the line is saved, and stays when it is not', async () => {
    const onChange = vi.fn().mockImplementationOnce(refuse).mockResolvedValue(undefined)
    const { page, text } = await ask({ problem: GUESS, outcome: 'changed' }, { onChange })
    await page.press('Save')
    expect(page.has(say('questionChangeMissing'))).toBe(true)
    await page.type(text(), 'In adults, half the dose')
    await page.press('Save')
    expect(text()?.value).toBe('In adults, half the dose')
    await page.press('Try again')
    expect(onChange).toHaveBeenLastCalledWith('In adults, half the dose')
  })
})

describe('saved', () => {
  const saved = async (change: Partial<QuestionActions> = {}) => {
    vi.useFakeTimers()
    const all = await ask({ problem: GUESS }, change)
    await all.page.press(say('outcomeConfirmed'))
    const section = all.page.home.querySelector('section > div')
    const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)))
    return { ...all, pass, rest: (type: string) => act(() => void section?.dispatchEvent(new Event(type))) }
  }

  test('stays two seconds, then is done', async () => {
    const { actions, pass } = await saved()
    await pass(1900)
    expect(actions.onDone).not.toHaveBeenCalled()
    await pass(200)
    expect(actions.onDone).toHaveBeenCalledOnce()
  })

  test('stays as long as the pointer rests on it', async () => {
    const { actions, pass, rest } = await saved()
    await rest('pointerenter')
    await pass(60_000)
    expect(actions.onDone).not.toHaveBeenCalled()
    await rest('pointerleave')
    await pass(2100)
    expect(actions.onDone).toHaveBeenCalledOnce()
  })

  test('Undo goes back to the question with its text; a refused one says that it is still saved', async () => {
    const onUndo = vi.fn().mockImplementationOnce(refuse).mockResolvedValue(undefined)
    const { page, text } = await saved({ onUndo })
    await page.press('Undo')
    expect(page.has(say('notUndone'))).toBe(true)
    await page.press('Undo')
    expect(text()?.value).toBe(GUESS)
  })
})

describe('ways out', () => {
  test('Esc is Later while focus is inside, and only then', async () => {
    const { page, actions } = await ask()
    await page.key('Escape', document.body)
    expect(actions.onLater).not.toHaveBeenCalled()
    await page.key('Escape')
    expect(actions.onLater).toHaveBeenCalledOnce()
  })

  test('Esc in the menu closes the menu alone', async () => {
    const { page, actions } = await ask()
    await page.press(say('more'))
    expect(document.activeElement?.textContent).toBe(say('dontAskHere'))
    await page.key('ArrowDown')
    expect(document.activeElement?.textContent).toBe(say('pauseHour'))
    await page.key('Escape')
    expect(page.home.querySelector('[role=menu]')).toBeNull()
    expect(actions.onLater).not.toHaveBeenCalled()
  })

  test('the menu mutes, pauses and forgets', async () => {
    const { page, actions } = await ask()
    for (const name of ['dontAskHere', 'pauseHour', 'pauseToday', 'forgetSearch'] as const) {
      await page.press(say('more'))
      await page.press(say(name))
    }
    expect(actions.onMuteSite).toHaveBeenCalledOnce()
    expect(actions.onPause.mock.calls).toEqual([['hour'], ['today']])
    expect(actions.onForget).toHaveBeenCalledOnce()
  })

  test('without a site there is nothing to mute', async () => {
    const { page } = await ask({ mutableSite: undefined })
    await page.press(say('more'))
    expect(page.has(say('dontAskHere'))).toBe(false)
  })
})

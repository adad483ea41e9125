// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import { Popup } from './popup.tsx'
import type { PopupProps } from './types.ts'

const NOW = Date.UTC(2026, 10, 19, 15)
const waits = (id: string) => ({ id, problem: `problem ${id}`, at: NOW, sites: ['PubMed'] })

const popup = async (change: Partial<PopupProps> = {}) => {
  const nothing = () => undefined
  const props: PopupProps = {
    state: { kind: 'noticing' },
    now: NOW,
    zone: 'Europe/London',
    waiting: [],
    waitingInAll: 0,
    links: { welcome: 'w', diary: 'd', waiting: 'd#waiting', sites: 'd#sites', addByHand: 'd#add' },
    onAnswer: vi.fn(),
    onForget: nothing,
    onForgetHour: nothing,
    onPause: vi.fn(),
    onResume: vi.fn(),
    onMute: vi.fn(),
    ...change,
  }
  return { page: await draw(<Popup {...props} />), props }
}

test('before it is set up there is one thing to do', async () => {
  const { page } = await popup({ state: { kind: 'notSetUp' } })
  expect(page.named(say('setUp')).getAttribute('href')).toBe('w')
  expect(page.has(say('waitingForYou'))).toBe(false)
})

test('a shared profile says that nothing is noticed', async () => {
  const { page } = await popup({ state: { kind: 'shared' } })
  expect(page.has(say('sharedMore'))).toBe(true)
})

test('two rows wait, the rest is one link', async () => {
  const { page, props } = await popup({ waiting: ['a', 'b', 'c'].map(waits), waitingInAll: 8 })
  expect(page.home.querySelectorAll('.due')).toHaveLength(2)
  expect(page.named('6 more in the diary').getAttribute('href')).toBe('d#waiting')
  await page.press(say('answer'))
  expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith('a')
})

test('a pause is chosen from a menu, never by passing over it', async () => {
  const { page, props } = await popup()
  await page.press(say('pause'))
  await page.key('ArrowDown')
  expect(props.onPause).not.toHaveBeenCalled()
  await page.press(say('pauseOpen'))
  expect(props.onPause).toHaveBeenCalledExactlyOnceWith('open')
})

test('paused says until when', async () => {
  const { page, props } = await popup({ state: { kind: 'paused', until: NOW + 3600_000 } })
  expect(page.has('until 16:00')).toBe(true)
  await page.press(say('turnOn'))
  expect(props.onResume).toHaveBeenCalledOnce()
})

test('a muted site can be asked about again', async () => {
  const { page, props } = await popup({ site: { name: 'PubMed', muted: true } })
  await page.press(say('askHereAgain'))
  expect(props.onMute).toHaveBeenCalledExactlyOnceWith(false)
})

test('missing access is fixed within the click itself', async () => {
  const onFix = vi.fn()
  const { page } = await popup({ access: { kind: 'missing', names: ['PubMed'], onFix } })
  page.named(say('allowAgain')).click()
  expect(onFix).toHaveBeenCalledOnce()
})

test('while someone answers, the question stands in place of the lists', async () => {
  const done = async () => undefined
  const { page } = await popup({
    waiting: [waits('a')],
    waitingInAll: 1,
    question: {
      id: 'a',
      question: { problemGuess: 'apixaban' },
      onAnswer: done,
      onOutcome: done,
      onChange: done,
      onUndo: done,
      onLater: vi.fn(),
      onNotClinical: vi.fn(),
      onForget: vi.fn(),
      onPause: vi.fn(),
      onDone: vi.fn(),
    },
  })
  expect(page.has(say('waitingForYou'))).toBe(false)
  expect(document.activeElement).toBe(page.home.querySelector('textarea'))
})

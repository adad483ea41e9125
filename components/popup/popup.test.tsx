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
    followUps: [],
    review: false,
    calmed: false,
    keepAll: false,
    links: {
      welcome: 'w',
      diary: 'd',
      waiting: 'd#waiting',
      sites: 'd#sites',
      addByHand: 'd#add',
      review: 'd#review',
      followUp: 'd#followup=',
    },
    onAnswer: vi.fn(),
    onForget: nothing,
    onForgetHour: nothing,
    onPause: vi.fn(),
    onResume: vi.fn(),
    onMute: vi.fn(),
    onAskAgain: vi.fn(),
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
  const { page } = await popup({
    waiting: [waits('a')],
    waitingInAll: 1,
    question: <p>a question</p>,
  })
  expect(page.has(say('waitingForYou'))).toBe(false)
  expect(page.has('a question')).toBe(true)
})

test('follow-ups and the review are links to the diary', async () => {
  const { page } = await popup({ followUps: [{ id: 'x', problem: 'steroids in COPD', at: NOW }], review: true })
  const follow = page.named(say('followUp'))
  expect(follow.getAttribute('href')).toBe('d#followup=x')
  expect(follow.getAttribute('aria-labelledby')).toBe('answer-x due-x')
  expect(page.named(say('reviewDue')).getAttribute('href')).toBe('d#review')
  expect(page.has(say('nothingWaits'))).toBe(false)
})

test('the last hour is forgotten after a second press', async () => {
  const onForgetHour = vi.fn()
  const { page } = await popup({ onForgetHour })
  await page.press(say('forgetHour'))
  expect(onForgetHour).not.toHaveBeenCalled()
  await page.press(say('forgetHourYes'))
  expect(onForgetHour).toHaveBeenCalledOnce()
})

test('while everything is kept it says so, and nothing offers to forget', async () => {
  const here = { id: 'a', problem: 'apixaban', sites: ['PubMed'], sources: 1, seconds: 60 }
  const { page } = await popup({ keepAll: true, here })
  expect(page.has(say('keptAll'))).toBe(true)
  expect([...page.home.querySelectorAll('button')].filter(one => one.textContent?.includes('Forget'))).toEqual([])
})

test('calmed says so, and can be asked again', async () => {
  const { page, props } = await popup({ calmed: true })
  expect(page.has(say('calmed'))).toBe(true)
  await page.press(say('calmedAsk'))
  expect(props.onAskAgain).toHaveBeenCalledOnce()
})

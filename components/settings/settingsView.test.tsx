// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import { SettingsView } from './settingsView.tsx'
import type { SettingsViewProps } from './types.ts'

const settings = async (more: Partial<SettingsViewProps> = {}) => {
  const calls = {
    ...{ onMode: vi.fn(), onWait: vi.fn(), onPause: vi.fn(), onResume: vi.fn(), onCountry: vi.fn() },
    ...{ onProfession: vi.fn(), onChange: vi.fn(), onWithdraw: vi.fn(), onForgetHour: vi.fn(), onEraseAll: vi.fn() },
  }
  const drawn = (changed: Partial<SettingsViewProps>) => (
    <SettingsView
      {...{ mode: 'over', waitMinutes: 10, now: 0, zone: 'UTC', countries: ['CA'] }}
      {...{ dayEnds: 990, reviewDays: [1, 2, 3, 4, 5], mutedTopics: ['HIV'], enough: false, followUpWeeks: 6 }}
      {...{ keepDays: 7, keepAll: false, goingSoon: 0, goneAt: () => 0, privacyHref: '/p', welcomeHref: '/w' }}
      {...calls}
      {...changed}
    />
  )
  const page = await draw(drawn(more))
  const field = (label: string) => {
    const found = [...page.home.querySelectorAll('label')].find(one => one.textContent === label)
    return page.home.querySelector<HTMLInputElement>(`[id="${found?.htmlFor}"]`)
  }
  const turn = (title: string) => {
    const name = [...page.home.querySelectorAll('h3')].find(one => one.textContent === title)?.id
    page.home.querySelector<HTMLElement>(`[role=switch][aria-labelledby="${name}"]`)?.click()
  }
  const select = async (label: string, value: string) => {
    const list = page.home.querySelector<HTMLSelectElement>(`[id="${field(label)?.id}"]`)
    if (!list) throw new Error(label)
    list.value = value
    list.dispatchEvent(new Event('change', { bubbles: true }))
    await vi.waitFor(() => undefined)
  }
  return { page, field, turn, select, ...calls, again: (next: typeof more) => page.again(drawn({ ...more, ...next })) }
}

test('a time holds when the field is left, and half a time changes nothing', async () => {
  const { page, field, onChange } = await settings()
  const time = field(say('dayEnds'))
  expect(time?.value).toBe('16:30')
  await page.type(time, '')
  time?.dispatchEvent(new Event('blur'))
  expect(onChange).not.toHaveBeenCalled()
  await page.type(time, '18:05')
  time?.dispatchEvent(new Event('blur'))
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ dayEnds: 1085 })
})

test('days of the review are turned on and off, in the order of the week', async () => {
  const { page, onChange } = await settings()
  page.home.querySelector<HTMLElement>('[aria-label="Sunday"]')?.click()
  expect(onChange).toHaveBeenLastCalledWith({ reviewDays: [1, 2, 3, 4, 5, 7] })
  page.home.querySelector<HTMLElement>('[aria-label="Monday"]')?.click()
  expect(onChange).toHaveBeenLastCalledWith({ reviewDays: [2, 3, 4, 5] })
})

test('a word is added once, an empty one is asked for, and any can be removed', async () => {
  const { page, field, onChange } = await settings()
  await page.press(say('topicsAdd'))
  expect(page.has(say('topicEmpty'))).toBe(true)
  await page.type(field(say('topicsLabel')), ' hiv ')
  await page.press(say('topicsAdd'))
  expect(page.has(say('topicKnown'))).toBe(true)
  expect(onChange).not.toHaveBeenCalled()
  await page.type(field(say('topicsLabel')), ' sepsis ')
  await page.press(say('topicsAdd'))
  expect(onChange).toHaveBeenLastCalledWith({ mutedTopics: ['HIV', 'sepsis'] })
  await page.press(say('removeNamed', 'HIV'))
  expect(onChange).toHaveBeenLastCalledWith({ mutedTopics: [] })
  expect(document.activeElement).toBe(field(say('topicsLabel')))
})

test('quiet hours need two different ends, and can be taken out', async () => {
  const { page, field, onChange } = await settings()
  const leave = async (label: string, time: string) => {
    await page.type(field(label), time)
    field(label)?.dispatchEvent(new Event('blur'))
  }
  await leave(say('from'), '22:00')
  expect(onChange).not.toHaveBeenCalled()
  await leave(say('hoursUntil'), '22:00')
  await vi.waitFor(() => expect(page.has(say('hoursSame'))).toBe(true))
  expect(onChange).not.toHaveBeenCalled()
  await leave(say('hoursUntil'), '06:00')
  expect(onChange).toHaveBeenLastCalledWith({ mutedHours: { from: 1320, to: 360 } })
  await page.press(say('hoursNone'))
  expect(onChange).toHaveBeenLastCalledWith({ mutedHours: null })
})

test('fewer days are asked about first when something would go at once', async () => {
  const { page, select, onChange } = await settings({ goneAt: days => (days === 1 ? 3 : 0) })
  await select(say('keepDaysLabel'), '30')
  expect(onChange).toHaveBeenLastCalledWith({ keepDays: 30 })
  await select(say('keepDaysLabel'), '1')
  await vi.waitFor(() => expect(page.has(say('keepSooner_other', 3, say('keepDays_one', 1)))).toBe(true))
  expect(onChange).toHaveBeenCalledOnce()
  await page.press(say('keep'))
  expect(page.home.querySelector('.confirm')).toBeNull()
  await select(say('keepDaysLabel'), '1')
  await vi.waitFor(() => expect(page.home.querySelector('.confirm')).not.toBeNull())
  page.home.querySelector<HTMLElement>('.confirm button')?.click()
  expect(onChange).toHaveBeenLastCalledWith({ keepDays: 1 })
})

test('while everything is kept, nothing can be deleted and it says so', async () => {
  const { page, turn, onChange, onForgetHour, onEraseAll } = await settings({
    ...{ keepAll: true, goneAt: () => 2, goingSoon: 1 },
  })
  expect(page.has(say('goesSoon_one', 1))).toBe(false)
  await page.press(say('forgetHour'))
  await page.press(say('eraseAll'))
  expect(page.has(say('heldSays'))).toBe(true)
  expect(page.has(say('eraseAllAsk'))).toBe(false)
  turn(say('keepAll'))
  await vi.waitFor(() => expect(page.has(say('keepAllOff_other', 2))).toBe(true))
  expect(onChange).not.toHaveBeenCalled()
  await page.press(say('keepAllOffYes'))
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ keepAll: false })
  expect([onForgetHour, onEraseAll].some(call => call.mock.calls.length > 0)).toBe(false)
})

test('what goes is announced, and switches hold at once', async () => {
  const { page, turn, select, onChange } = await settings({ goingSoon: 2 })
  expect(page.has(say('goesSoon_other', 2))).toBe(true)
  turn(say('enoughTitle'))
  expect(onChange).toHaveBeenLastCalledWith({ enough: true })
  turn(say('keepAll'))
  expect(onChange).toHaveBeenLastCalledWith({ keepAll: true })
  await select(say('followUpWeeksLabel'), '12')
  expect(onChange).toHaveBeenLastCalledWith({ followUpWeeks: 12 })
})

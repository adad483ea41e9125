// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import { JoinPanel } from './joinPanel.tsx'
import { MovePanel } from './movePanel.tsx'

const PARTS = [
  { visits: ['v1', 'v2'], text: 'apixaban CKD', facts: 'PubMed, 14:12' },
  { visits: ['v3'], text: 'cellulitis', facts: 'UpToDate, 14:20' },
]
const choicesFor = (search: string) =>
  search === 'none' ? [] : [{ id: 'other', problem: 'Warfarin in dialysis', facts: '18 Nov · PubMed' }]

const move = async () => {
  const [onMove, onDone] = [vi.fn(async () => undefined), vi.fn()]
  const page = await draw(
    <MovePanel parts={PARTS} choicesFor={choicesFor} onMove={onMove} onDone={onDone} onCancel={vi.fn()} />,
  )
  return { page, onMove, onDone }
}

test('a ticked search goes into a new episode, with all visits it stands for', async () => {
  const { page, onMove, onDone } = await move()
  await page.press(say('move'))
  expect(page.has(say('moveMissing'))).toBe(true)
  await page.press('apixaban CKD')
  await page.press(say('move'))
  expect(onMove).not.toHaveBeenCalled()
  await page.press(say('moveNew'))
  await page.press(say('move'))
  expect(onMove).toHaveBeenCalledExactlyOnceWith(['v1', 'v2'], undefined)
  expect(onDone).toHaveBeenCalledOnce()
})

test('or into another one, which can be searched for', async () => {
  const { page, onMove } = await move()
  await page.type(page.home.querySelector('input[type=text]'), 'none')
  expect(page.has(say('regroupNone'))).toBe(true)
  await page.type(page.home.querySelector('input[type=text]'), 'warf')
  await page.press('cellulitis')
  await page.press('Warfarin in dialysis')
  await page.press(say('move'))
  expect(onMove).toHaveBeenCalledExactlyOnceWith(['v3'], 'other')
})

test('two become one only when the other is chosen', async () => {
  const onJoin = vi.fn(async () => undefined)
  const page = await draw(<JoinPanel choicesFor={choicesFor} onJoin={onJoin} onDone={vi.fn()} onCancel={vi.fn()} />)
  await page.press(say('join'))
  expect(page.has(say('regroupMissing'))).toBe(true)
  await page.press('Warfarin in dialysis')
  await page.press(say('join'))
  expect(onJoin).toHaveBeenCalledExactlyOnceWith('other')
})

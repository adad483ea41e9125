// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import type { FilledForm, FormField } from '../../claims/packs/form.ts'
import { draw, say } from '../testing.tsx'
import { CopyFields } from './copyFields.tsx'

const field = (id: string, text: string, more: Partial<FormField> = {}): FormField => ({
  ...{ id, label: `The ${id}`, text, codes: [], from: 'claim', required: true, missing: text === '' },
  ...more,
})
const FORM: FilledForm = {
  episodes: [
    {
      number: 1,
      fields: [field('question', 'Apixaban?'), field('use', 'I changed', { codes: ['B'] }), field('why', '')],
    },
    { number: 2, fields: [field('question', 'Croup?')] },
  ],
  evaluation: [field('needs', '5', { codes: ['5'] })],
}

const view = async (onCopy = vi.fn(() => Promise.resolve()), form = FORM) => {
  const page = await draw(<CopyFields form={form} nameOf={number => `Case ${number}`} onCopy={onCopy} />)
  const labels = () => [...page.home.querySelectorAll('li p:first-child')].map(one => one.textContent?.trim())
  return { page, onCopy, labels }
}

test('the fields of one episode, in the order of the pack', async () => {
  const { page, labels } = await view()
  expect(labels()).toEqual(['The question', 'The use', 'The why'])
  expect(page.has('Code: B')).toBe(true)
  expect(page.has('1 of 3.')).toBe(true)
})

test('one press copies one field, and says so in its place', async () => {
  const { page, onCopy } = await view()
  await page.press(`${say('packCopy')}: The use`)
  expect(onCopy.mock.calls).toEqual([['I changed']])
  expect(page.named(`${say('copied')}: The use`).textContent).toBe(say('copied'))
  await page.press(`${say('packCopy')}: The question`)
  expect(() => page.named(`${say('copied')}: The use`)).toThrow()
  await page.press(`${say('packCopyCode')}: The use`)
  expect(onCopy).toHaveBeenLastCalledWith('B')
})

test('what the browser refuses is not called copied', async () => {
  const { page } = await view(vi.fn(() => Promise.reject(new Error('no'))))
  await page.press(`${say('packCopy')}: The question`)
  expect(page.has(say('packNotCopied'))).toBe(true)
  expect(page.has(say('copied'))).toBe(false)
})

test('what is required and missing is marked and counted, and there is nothing to press', async () => {
  const { page } = await view()
  expect(page.has(say('packFieldMissing'))).toBe(true)
  expect(page.has('1 required field is missing.')).toBe(true)
  expect(() => page.named(`${say('packCopy')}: The why`)).toThrow()
})

test('one episode after the other, then the evaluation; no further at either end', async () => {
  const { page, labels } = await view()
  await page.press(say('packPrevious'))
  expect(page.has('1 of 3.')).toBe(true)
  await page.press(say('packNext'))
  expect(labels()).toEqual(['The question'])
  expect(page.has('Croup?')).toBe(true)
  await page.press(say('packNext'))
  await page.press(say('packNext'))
  expect(labels()).toEqual(['The needs'])
  expect(page.has('Code:')).toBe(false)
})

test('a claim without a form says that there is nothing', async () => {
  const { page } = await view(undefined, { episodes: [], evaluation: [] })
  expect(page.has(say('packNothingToCopy'))).toBe(true)
})

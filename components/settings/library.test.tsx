// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import { Library } from './library.tsx'
import type { Added, LibraryProps } from './sitesTypes.ts'

const ADDRESS = 'https://www-uptodate-com.ezproxy.example.edu/contents/search'
const PROBLEMS = {
  notAddress: 'addressPart',
  notSecure: 'addressNotSecure',
  site: 'doorSite',
  login: 'doorLogin',
  wide: 'doorWide',
  unknown: 'doorUnknown',
} as const

const library = async (reading: ReturnType<LibraryProps['readDoor']>, added: Added = 'added') => {
  const onAddDoor = vi.fn(() => Promise.resolve(added))
  const onRemoveDoor = vi.fn()
  const onAllowDoor = vi.fn()
  const page = await draw(
    <Library
      doors={[{ id: 'a', suffix: 'proxy.old.example', sites: 2, state: 'missing' }]}
      readDoor={() => reading}
      fieldRef={{ current: null }}
      {...{ onAddDoor, onRemoveDoor, onAllowDoor }}
    />,
  )
  return { page, field: page.home.querySelector('input'), onAddDoor, onRemoveDoor, onAllowDoor }
}

const found = { suffix: 'ezproxy.example.edu', sites: 3, without: ['Journals'], known: false }

test('says what was found and what exactly is asked for', async () => {
  const { page, field, onAddDoor } = await library(found)
  await page.type(field, ADDRESS)
  expect(page.has(say('libraryFound', 'ezproxy.example.edu'))).toBe(true)
  expect(page.has(say('libraryAsks_other', 3))).toBe(true)
  expect(page.has(say('libraryWithout', 'Journals'))).toBe(true)
  page.named(say('libraryAdd')).click()
  // No await in between: after one, Firefox would refuse the permission request.
  expect(onAddDoor).toHaveBeenCalledExactlyOnceWith(ADDRESS)
})

test.each(Object.entries(PROBLEMS))('%s has a sentence of its own, and the address stays', async (problem, text) => {
  const { page, field, onAddDoor } = await library({ problem: problem as keyof typeof PROBLEMS })
  await page.type(field, ADDRESS)
  expect(page.home.querySelector('.fault')?.textContent).toBe(say(text))
  await page.press(say('libraryAdd'))
  expect(onAddDoor).not.toHaveBeenCalled()
  expect(field?.value).toBe(ADDRESS)
  expect(document.activeElement).toBe(field)
})

test('nobody is told of a mistake in the middle of a word', async () => {
  const { page, field } = await library({ problem: 'notAddress' })
  await page.type(field, 'h')
  await page.type(field, 'ht')
  expect(page.home.querySelector('.fault')?.textContent).toBe('')
  await page.press(say('libraryAdd'))
  expect(page.has(say('addressPart'))).toBe(true)
})

test('an empty field is named and focused', async () => {
  const { page, field } = await library(found)
  await page.press(say('libraryAdd'))
  expect(page.has(say('addressEmpty'))).toBe(true)
  expect(document.activeElement).toBe(field)
})

test('refused: it says so and keeps the address; added: the field is empty again', async () => {
  const refused = await library(found, 'refused')
  await refused.page.type(refused.field, ADDRESS)
  await refused.page.press(say('libraryAdd'))
  expect(refused.page.has(say('addRefused'))).toBe(true)
  expect(refused.field?.value).toBe(ADDRESS)
  const added = await library(found)
  await added.page.type(added.field, ADDRESS)
  await added.page.press(say('libraryAdd'))
  expect(added.page.has(say('added'))).toBe(true)
  expect(added.field?.value).toBe('')
})

test('a door is listed, can be allowed again and removed', async () => {
  const { page, onRemoveDoor, onAllowDoor } = await library(found)
  expect(page.has('proxy.old.example')).toBe(true)
  await page.press(say('allowAgain'))
  expect(onAllowDoor).toHaveBeenCalledExactlyOnceWith(0)
  await page.press(say('removeNamed', 'proxy.old.example'))
  expect(onRemoveDoor).toHaveBeenCalledExactlyOnceWith(0)
  expect(document.activeElement?.textContent).toBe(say('libraryTitle'))
})

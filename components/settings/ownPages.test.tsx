// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { type OwnOffer, type OwnSite, readOwn } from '../../sites/own.ts'
import { draw, say } from '../testing.tsx'
import { OwnPages } from './ownPages.tsx'
import type { Added, OwnSeen } from './sitesTypes.ts'

const SEARCH = 'https://guidelines.hospital.example/library/results?area=north&find=sepsis'

/** As what the address is noticed, told by its parameters alone. */
const see = (address: string, own: OwnSite): OwnSeen => {
  const { searchParams, pathname } = new URL(address)
  const words = own.query && searchParams.get(own.query)
  if (words) return { kind: 'search', words }
  const page = own.page ? searchParams.get(own.page) : pathname.slice(own.under.length)
  return page ? { kind: 'source', words: page } : undefined
}

const pages = async (read: (address: string) => ReturnType<typeof readOwn> = readOwn, added: Added = 'added') => {
  const onAddOwn = vi.fn((_own: OwnSite) => Promise.resolve(added))
  const onRemoveOwn = vi.fn()
  const page = await draw(
    <OwnPages
      pages={[{ host: 'old.example', under: '/', query: 'q', state: 'on', muted: false }]}
      readOwn={read}
      seeOwn={see}
      {...{ onAddOwn, onRemoveOwn, onAllowOwn: vi.fn(), onAskOwnAgain: vi.fn(), fieldRef: { current: null } }}
    />,
  )
  const fields = () => page.home.querySelectorAll<HTMLInputElement>('input:not([type=radio])')
  return { page, fields, onAddOwn, onRemoveOwn }
}

test('shows live as what an address would be noticed, and adds exactly that', async () => {
  const { page, fields, onAddOwn } = await pages()
  await page.type(fields()[0] ?? null, SEARCH)
  expect(page.has(say('ownAsSearch', 'sepsis'))).toBe(true)
  await page.press(say('ownQueryNone'))
  expect(page.has(say('ownAsPage', 'results'))).toBe(true)
  await page.press('find')
  await page.type(fields()[1] ?? null, 'https://guidelines.hospital.example/library/burns')
  expect(page.has(say('ownAsPage', 'burns'))).toBe(true)
  page.named(say('ownAdd')).click()
  // No await in between: after one, Firefox would refuse the permission request.
  const own = { host: 'guidelines.hospital.example', under: '/library/', query: 'find' }
  expect(onAddOwn).toHaveBeenCalledExactlyOnceWith(own)
})

test('a second address of the host brings its own parameters', async () => {
  const { page, fields } = await pages()
  await page.type(fields()[0] ?? null, SEARCH)
  expect(() => page.named('doc')).toThrow()
  await page.type(fields()[1] ?? null, 'https://guidelines.hospital.example/library/show?doc=7')
  expect(page.named('doc')).toBeTruthy()
})

test.each([
  ['hospital guidelines', 'addressPart'],
  ['http://guidelines.hospital.example/', 'addressNotSecure'],
  ['https://pubmed.ncbi.nlm.nih.gov/?term=sepsis', 'ownSupported'],
  ['https://www.google.com/search?q=sepsis', 'ownGeneral'],
] as const)('%s cannot be added; why is said and nothing is lost', async (address, text) => {
  const { page, fields, onAddOwn } = await pages()
  await page.type(fields()[0] ?? null, address)
  expect(page.home.querySelector('.fault')?.textContent).toBe(say(text))
  await page.press(say('ownAdd'))
  expect(onAddOwn).not.toHaveBeenCalled()
  expect(fields()[0]?.value).toBe(address)
  expect(document.activeElement).toBe(fields()[0])
})

test('an address without parameters says how to have searches noticed', async () => {
  const offer: OwnOffer = { host: 'a.example', under: ['/'], parameters: [] }
  const { page, fields } = await pages(() => offer)
  await page.type(fields()[0] ?? null, 'https://a.example/burns')
  expect(page.has(say('ownNoParts'))).toBe(true)
  expect(page.home.querySelectorAll('[type=radio]')).toHaveLength(0)
})

test('what was added is listed and can be removed', async () => {
  const { page, onRemoveOwn } = await pages()
  expect(page.has(say('ownWithSearches', 'q'))).toBe(true)
  await page.press(say('removeNamed', 'old.example/'))
  expect(onRemoveOwn).toHaveBeenCalledExactlyOnceWith(0)
})

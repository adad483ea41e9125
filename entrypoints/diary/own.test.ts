import { expect, test, vi } from 'vitest'
import type { OwnSite } from '../../sites/own.ts'
import { ownProps, seeOwn } from './own.ts'
import type { SitesAsking, Wish } from './sitesAsking.ts'

const own: OwnSite = { host: 'guidelines.hospital.example', under: '/clinical/', query: 'find' }
const at = (path: string) => `https://${own.host}${path}`

test('as what an address would be noticed', () => {
  expect(seeOwn(` ${at('/clinical/results?find=sepsis&ward=7')} `, own)).toEqual({ kind: 'search', words: 'sepsis' })
  expect(seeOwn(at('/clinical/burns'), own)).toEqual({ kind: 'source', words: 'burns' })
  expect(seeOwn(at('/staff/rota'), own)).toBeUndefined()
  expect(seeOwn('https://other.example/clinical/burns', own)).toBeUndefined()
  expect(seeOwn('https://pubmed.ncbi.nlm.nih.gov/?term=sepsis', own)).toBeUndefined()
})

const wished = (existing: OwnSite[]) => {
  const wishes: Wish[] = []
  const keep = (wish: Wish) => {
    wishes.push(wish)
    return Promise.resolve()
  }
  const asking: SitesAsking = {
    more: wish => keep(wish).then(() => 'added' as const),
    less: keep,
    again: vi.fn(() => Promise.resolve()),
    giveBack: vi.fn(() => Promise.resolve()),
  }
  const told = vi.fn()
  const settings = { own: existing, mutedSites: ['own:guidelines.hospital.example'] }
  const withheld = new Set([`https://${own.host}/*`])
  const props = ownProps(settings, withheld, asking, told, () => undefined)
  return { props, asking, told, result: () => wishes[0]?.({ sites: [], doors: [], own: existing }) }
}

test('the same folder once more replaces what was known of it', () => {
  const { props, result } = wished([own, { host: own.host, under: '/' }])
  const { query: _query, ...pagesOnly } = own
  void props.onAddOwn(pagesOnly)
  expect(result()).toEqual({ own: [{ host: own.host, under: '/' }, pagesOnly] })
})

test('of two folders of a host one can be removed', () => {
  const { props, result } = wished([own, { host: own.host, under: '/' }])
  props.onRemoveOwn(1)
  expect(result()).toEqual({ own: [own] })
})

test('what is withheld or muted is shown and can be put right', () => {
  const { props, asking, told } = wished([own])
  expect(props.pages).toEqual([{ ...own, state: 'missing', muted: true }])
  props.onAllowOwn(0)
  expect(asking.again).toHaveBeenCalledExactlyOnceWith([`https://${own.host}/*`])
  props.onAskOwnAgain(0)
  expect(told).toHaveBeenCalledExactlyOnceWith({ type: 'mute', site: `own:${own.host}`, on: false })
})

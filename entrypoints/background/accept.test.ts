import { describe, expect, it } from 'vitest'
import { accept, speakerOf } from './accept.ts'
import { notice, SEARCH } from './testing.ts'

const ID = 'abcdefghijklmnop'
const OWN = { id: ID, origins: [`chrome-extension://${ID}`] }
const PAGE = {
  id: ID,
  url: SEARCH,
  origin: 'https://pubmed.ncbi.nlm.nih.gov',
  frameId: 0,
  tab: { id: 7, incognito: false },
}

type Sender = Parameters<typeof accept>[1]
// The browser's tab objects have many more fields that play no part here.
const sender = (change: object): Sender => ({ ...PAGE, ...change }) as unknown as Sender
const ours = (path: string, change = {}) =>
  sender({ url: `chrome-extension://${ID}${path}`, origin: OWN.origins[0], ...change })

describe('who may say what', () => {
  it('a page of a switched-on site reports its own origin, whatever its address was at first', () => {
    expect(accept(notice(SEARCH), sender({}), OWN)?.speaker).toEqual({ role: 'content', tab: 7, origin: PAGE.origin })
    expect(accept(notice('https://pubmed.ncbi.nlm.nih.gov/1/'), sender({}), OWN)).toBeDefined()
    expect(accept(notice('https://www.uptodate.com/contents/x'), sender({}), OWN)).toBeUndefined()
  })
  it.each([
    ['another extension', { id: 'other' }],
    ['a frame in the page', { frameId: 3 }],
    ['a private window', { tab: { id: 7, incognito: true } }],
    ['a prerendered page', { documentLifecycle: 'prerender' }],
    [
      'an unencrypted page',
      { url: 'http://pubmed.ncbi.nlm.nih.gov/?term=a', origin: 'http://pubmed.ncbi.nlm.nih.gov' },
    ],
    ['a page whose origin differs from its address', { origin: 'https://evil.example' }],
    ['nobody in a tab', { tab: undefined }],
    ['an address that is none', { url: 'about:blank' }],
  ])('refuses %s', (_who, change) => {
    expect(accept(notice(SEARCH), sender(change), OWN)).toBeUndefined()
  })
  it('refuses every other shape', () => {
    for (const message of [
      undefined,
      null,
      'notice',
      {},
      { type: 'erase' },
      { ...notice(SEARCH), more: 1 },
      { ...notice(SEARCH), seconds: -1 },
    ]) {
      expect(accept(message, sender({}), OWN)).toBeUndefined()
    }
    const long = { ...notice(SEARCH), facts: { title: 'x'.repeat(1_000_000) } }
    expect(accept(long, sender({}), OWN)).toBeUndefined()
  })
  it('a page of a site cannot answer, erase or agree', () => {
    for (const message of [
      { type: 'answer', target: 'x'.repeat(36), problem: 'forged' },
      { type: 'eraseAll' },
      { type: 'agree', version: 1, shared: false, sites: [], mode: 'over' },
    ]) {
      expect(accept(message, sender({}), OWN)).toBeUndefined()
    }
  })
  it('our frame is told from our pages, and only known pages of ours may speak', () => {
    expect(speakerOf(ours('/question.html', { frameId: 4, documentId: 'D' }), OWN)).toEqual({
      role: 'frame',
      tab: 7,
      document: 'D',
    })
    expect(speakerOf(ours('/diary.html'), OWN)).toEqual({ role: 'page' })
    expect(speakerOf(ours('/popup.html', { tab: undefined }), OWN)).toEqual({ role: 'page' })
    expect(speakerOf(ours('/unknown.html'), OWN)).toBeUndefined()
    expect(accept({ type: 'eraseAll' }, ours('/question.html', { frameId: 4 }), OWN)).toBeUndefined()
    expect(accept({ type: 'eraseAll' }, ours('/diary.html'), OWN)).toBeDefined()
  })
})

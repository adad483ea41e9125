// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import { Backup } from './backup.tsx'
import { LossBanner } from './lossBanner.tsx'
import type { BackupProps, Merging, SameOffer } from './types.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const offer: SameOffer = {
  id: 'a b',
  one: { problem: 'Apixaban in CKD', sites: ['PubMed'], at: NOW - 3600_000 },
  other: { problem: 'apixaban ckd', sites: ['UpToDate'], at: NOW },
}

const backup = async (more: Partial<BackupProps> = {}) => {
  const calls = {
    ...{ onSave: vi.fn(), onFile: vi.fn(), onHeld: vi.fn(), onMakeOne: vi.fn() },
    ...{ onKeepBoth: vi.fn(), onUndo: vi.fn(), onUndoGone: vi.fn() },
  }
  const props = { held: false, keepDays: 7, offers: [], now: NOW, zone: 'UTC', ...calls, ...more }
  return { page: await draw(<Backup {...props} />), ...calls }
}

const merged: Extract<Merging, { merged: unknown }> = {
  merged: {
    episodes: { added: 3, updated: 1, deleted: 2, unchanged: 1200 },
    claims: { added: 1, deleted: 0, unchanged: 4 },
    refused: [{ table: 'claims', id: 'claim-9', why: 'differs' }],
    settings: true,
  },
  offers: 0,
}

test('says who can read the file before it is saved, and afterwards what is in it and what is not', async () => {
  const { page, onSave } = await backup({ saving: { name: 'a.json', episodes: 12, claims: 2, unreadable: 3 } })
  expect(page.has(say('fileWho'))).toBe(true)
  expect(page.has(say('saveAllDone', 'a.json', 12, 2))).toBe(true)
  expect(page.has(say('saveAllLess_other', 3))).toBe(true)
  await page.press(say('saveAll'))
  expect(onSave).toHaveBeenCalledOnce()
})

test.each([
  ['nothing', 'saveAllNothing'],
  ['failed', 'saveAllFailed'],
  ['making', 'saveAllMaking'],
] as const)('of saving: %s', async (saving, text) => {
  expect((await backup({ saving })).page.has(say(text))).toBe(true)
})

test('shows what a file changed: sums, settings, refused records by name', async () => {
  const { page } = await backup({ merging: merged })
  expect(page.has(say('mergeSums', 3, 1, 2, '1,200'))).toBe(true)
  expect(page.has(say('mergeClaimSums', 1, 0, 4))).toBe(true)
  expect(page.has(say('mergeSettings'))).toBe(true)
  expect(page.has(say('mergeStays_other', 7))).toBe(true)
  expect(page.has(say('mergeRefused_one', 1))).toBe(true)
  expect(page.has(`${say('recordClaim', 'claim-9')}: ${say('recordDiffers')}`)).toBe(true)
})

test.each([
  ['tooBig', 'fileTooBig'],
  ['notAFile', 'fileNoFile'],
  ['notOurs', 'fileNotOurs'],
  ['newer', 'fileNewer'],
  ['damaged', 'fileDamaged'],
] as const)('a file that is refused as %s has its sentence', async (refused, text) => {
  const { page } = await backup({ merging: { refused } })
  expect(page.home.querySelector('[role=alert]:not(:empty)')?.textContent).toBe(`${say('fileRefused')} ${say(text)}`)
})

test('while everything is kept, no file is asked for', async () => {
  const { page, onHeld } = await backup({ held: true })
  const asked = vi.fn()
  page.home.querySelector('input')?.addEventListener('click', asked)
  await page.press(say('mergeChoose'))
  expect(onHeld).toHaveBeenCalledOnce()
  expect(asked).not.toHaveBeenCalled()
})

test('a chosen file is handed on', async () => {
  const { page, onFile } = await backup()
  const input = page.home.querySelector('input')
  const file = new File(['{}'], 'a.json')
  Object.defineProperty(input, 'files', { value: [file] })
  input?.dispatchEvent(new Event('change', { bubbles: true }))
  expect(onFile).toHaveBeenCalledExactlyOnceWith(file)
})

test('two that may be one are offered, never joined unasked', async () => {
  const { page, onMakeOne, onKeepBoth } = await backup({ offers: [offer] })
  expect(page.has(offer.one.problem) && page.has(offer.other.problem)).toBe(true)
  expect(onMakeOne).not.toHaveBeenCalled()
  await page.press(say('sameOne'))
  expect(onMakeOne).toHaveBeenCalledExactlyOnceWith(offer)
  expect(document.activeElement?.textContent).toBe(say('sameTitle'))
  await page.press(say('sameBoth'))
  expect(onKeepBoth).toHaveBeenCalledExactlyOnceWith(offer)
})

test('what was joined can be taken apart', async () => {
  const { page, onUndo } = await backup({ joined: 'a b' })
  expect(page.has(say('sameJoined'))).toBe(true)
  await page.press(say('undo'))
  expect(onUndo).toHaveBeenCalledOnce()
})

test('a profile that loses its data: save a file, or bring one back', async () => {
  const onGo = vi.fn()
  const page = await draw(<LossBanner onGo={onGo} />)
  expect(page.has(say('lossFact')) && page.has(say('lossSave'))).toBe(true)
  await page.again(<LossBanner savedOn="2026-11-18" onGo={onGo} />)
  expect(page.has(say('lossBack', '18 November 2026'))).toBe(true)
  await page.press(say('lossBackNow'))
  expect(onGo).toHaveBeenCalledOnce()
})

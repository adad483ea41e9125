// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { readPack } from '../../claims/packs/readPack.ts'
import { packShown } from '../../claims/packs/shown.ts'
import example from '../../docs/example-pack.json'
import { draw, say } from '../testing.tsx'
import { type Checked, PackCheck } from './packCheck.tsx'

const read = readPack(JSON.stringify(example))
if (!read.ok) throw new Error(JSON.stringify(read.problems))
const GOOD: Checked = { name: 'a.json', shown: packShown(read.pack, id => id), digest: 'd'.repeat(64) }
const BAD: Checked = { name: 'b.json', problems: [{ path: 'credit', reason: 'missing' }], canMend: true }

const view = async (checked?: Checked, wouldReplace = false) => {
  const calls = { onFile: vi.fn(), onText: vi.fn(), onEdit: vi.fn() }
  const page = await draw(<PackCheck checked={checked} wouldReplace={wouldReplace} {...calls} />)
  return { page, ...calls }
}

test('a pasted text is checked; nothing pasted is said', async () => {
  const { page, onText } = await view()
  await page.press(say('packCheckText'))
  expect(page.has(say('packPasteEmpty'))).toBe(true)
  expect(onText).not.toHaveBeenCalled()
  await page.type(page.home.querySelector('textarea'), '{}')
  await page.press(say('packCheckText'))
  expect(onText).toHaveBeenCalledWith('{}')
  expect(page.has(say('packPasteEmpty'))).toBe(false)
})

test('a good pack is shown as it will be read, with its fingerprint; focus goes to the verdict', async () => {
  const { page, onEdit } = await view(GOOD)
  expect(document.activeElement?.textContent).toBe(say('packGood'))
  for (const words of ['a.json', say('packAsRead'), 'd'.repeat(64), ...example.disclosures]) {
    expect(page.has(words)).toBe(true)
  }
  await page.press(say('packEdit'))
  expect(onEdit).toHaveBeenCalledOnce()
})

test('what is wrong is listed, and can be mended where the form could take something', async () => {
  const { page, onEdit } = await view(BAD)
  expect(document.activeElement?.textContent).toBe('1 thing to mend')
  expect(page.has(say('packMissing'))).toBe(true)
  await page.press(say('packMend'))
  expect(onEdit).toHaveBeenCalledOnce()
  await page.again(<PackCheck checked={{ ...BAD, canMend: false }} onFile={onEdit} onText={onEdit} onEdit={onEdit} />)
  expect(() => page.named(say('packMend'))).toThrow()
})

test('an unsaved pack in the form is not replaced without being asked for', async () => {
  const { page, onEdit } = await view(BAD, true)
  await page.press(say('packMend'))
  expect(page.has(say('packReplaceAsk'))).toBe(true)
  expect(onEdit).not.toHaveBeenCalled()
  await page.press(say('packMend'))
  expect(onEdit).toHaveBeenCalledOnce()
})

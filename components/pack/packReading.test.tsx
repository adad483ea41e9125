// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { readPack } from '../../claims/packs/readPack.ts'
import { type PackShown, packShown } from '../../claims/packs/shown.ts'
import example from '../../docs/example-pack.json'
import { draw, say } from '../testing.tsx'
import { PackReading } from './packReading.tsx'

const shownOf = (change: Partial<typeof example> = {}): PackShown => {
  const read = readPack(JSON.stringify({ ...example, ...change }))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return packShown(read.pack, id => (id === 'pubmed' ? 'PubMed' : id))
}

const reading = async (read: Parameters<typeof PackReading>[0]['read'], replaces = false) => {
  const [onUse, onNotNow] = [vi.fn(), vi.fn()]
  const page = await draw(<PackReading read={read} replaces={replaces} onUse={onUse} onNotNow={onNotNow} />)
  return { page, onUse, onNotNow }
}

test('shows all that the pack sets, and every disclosure in full', async () => {
  const { page } = await reading(shownOf())
  const words = [
    example.provider.name,
    example.activity.title,
    example.activity.id,
    '1 July 2026 to 30 June 2027',
    '0.5 AMA PRA Category 1 Credit™ for each question',
    'At most 20 AMA PRA Category 1 Credit™ in the activity',
    'Within 180 days of the question',
    'Until 31 December 2027',
    'Its last answer within 30 days',
    'PubMed, pmc',
    'library.example.org',
    'Why did you look this up?',
    'A diagnostic dilemma',
    'Did you notice commercial bias in the sources?',
    example.attestation,
    ...example.disclosures,
    say('packFromNow'),
  ]
  for (const one of words) expect(page.home.textContent).toContain(one)
  expect(page.home.textContent).not.toContain('Databases searched')
  expect(document.activeElement?.textContent).toBe(say('packReadTitle'))
})

test('nothing is ticked; without the tick it is not used, and focus goes there', async () => {
  const { page, onUse } = await reading(shownOf())
  const tick = page.named(say('packIRead'))
  expect(tick).toHaveProperty('checked', false)
  await page.press(say('packUse'))
  expect(onUse).not.toHaveBeenCalled()
  expect(page.has(say('packReadMissing'))).toBe(true)
  expect(document.activeElement).toBe(tick)
  await page.press(say('packIRead'))
  expect(page.has(say('packReadMissing'))).toBe(false)
  await page.press(say('packUse'))
  expect(onUse).toHaveBeenCalledOnce()
})

test('an acknowledgement is of this pack and of no other', async () => {
  const { page } = await reading(shownOf())
  await page.press(say('packIRead'))
  await page.again(<PackReading read={shownOf()} onUse={vi.fn()} onNotNow={vi.fn()} />)
  expect(page.named(say('packIRead'))).toHaveProperty('checked', false)
})

test('says what it replaces, and can be left', async () => {
  const { page, onNotNow, onUse } = await reading(shownOf(), true)
  expect(page.has(say('packReplaces'))).toBe(true)
  await page.press(say('packNotNow'))
  expect(onNotNow).toHaveBeenCalledOnce()
  expect(onUse).not.toHaveBeenCalled()
})

test('what it would give beyond its rule is said, and is not followed', async () => {
  const { page } = await reading(shownOf({ credit: { perCycle: 1, maximum: 20, perYear: 20 } }))
  expect(page.has(say('packMore'))).toBe(true)
  expect(page.has(say('packMorePerEpisode'))).toBe(true)
  expect(page.has(say('packMorePerYear'))).toBe(false)
})

test.each([
  ['us-ama-cat2', 'packRuleNotByProvider'],
  ['us-abim-moc', 'packRuleNoAmount'],
  ['us-no-such-rule', 'packRuleUnknown'],
] as const)('a pack for %s cannot be used, and says why', async (rule, key) => {
  const { page } = await reading(shownOf({ rule }))
  expect(page.has(say(key))).toBe(true)
  expect(() => page.named(say('packUse'))).toThrow()
})

test('a file that is no pack: everything that is wrong, and whom to show it', async () => {
  const problems = [
    { path: 'credit.perCycle', reason: 'tooMuch', found: '50', limit: 5 },
    { path: 'form[1].label', reason: 'markup', found: '<b>x</b>' },
  ] as const
  const { page, onNotNow } = await reading({ problems })
  for (const one of ['For one question', 'at most 5', 'Question 2', '<b>x</b>', say('packShowOffice')]) {
    expect(page.has(one)).toBe(true)
  }
  expect(page.home.querySelector('b > b, li b + b')).toBeNull()
  expect(() => page.named(say('packUse'))).toThrow()
  await page.press(say('packClose'))
  expect(onNotNow).toHaveBeenCalledOnce()
})

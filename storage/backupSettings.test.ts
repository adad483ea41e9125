import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeSettings, travelling } from './backupSettings.ts'
import { DEFAULT_SETTINGS, type KeptPack, MOST_PACKS, readSettings, writeSettings } from './settings.ts'
import { testStore } from './testStore.ts'

/** Later than every moment of these tests. */
const NOW = 2 ** 33
const digestOf = (index: number): string => index.toString(16).padStart(64, '0')
const packOf = (index: number, acknowledgedAt: number): KeptPack => ({
  ...{ text: `{"pack":${index}}`, digest: digestOf(index), acknowledgedAt },
})
const merged = async (here: KeptPack[], there: unknown): Promise<KeptPack[]> => {
  const { db } = await testStore()
  await writeSettings(db, { ...DEFAULT_SETTINGS, packs: here })
  await mergeSettings(db, { packs: there }, NOW)
  return (await readSettings(db)).packs
}

describe("providers' packs in a file", () => {
  it('are added to those here with their time; one that is known here keeps its own', async () => {
    expect(await merged([packOf(1, 50)], [packOf(1, 20), packOf(2, 30)])).toEqual([packOf(1, 50), packOf(2, 30)])
  })
  it.each([
    ['none', undefined],
    ['no list', 7],
    ['a wrong digest', [{ ...packOf(1, 1), digest: 'A'.repeat(64) }]],
    ['a moment that is none', [{ ...packOf(1, 1), acknowledgedAt: 0.5 }]],
    ['a moment to come', [packOf(1, NOW + 1)]],
    ['no time', [{ ...packOf(1, 1), acknowledgedAt: 'today' }]],
    ['an endless text', [{ ...packOf(1, 1), text: 'x'.repeat(262_145) }]],
    ['too many', Array.from({ length: MOST_PACKS + 1 }, (_, index) => packOf(index, 1))],
  ])('change nothing when there is %s', async (_, there) => {
    expect(await merged([packOf(9, 1)], there)).toEqual([packOf(9, 1)])
  })
  it('never push out or change what is here, are never too many, and come once', async () => {
    const packs = fc.uniqueArray(
      fc.tuple(fc.nat({ max: 14 }), fc.nat()).map(([index, at]) => packOf(index, at)),
      { selector: pack => pack.digest, maxLength: MOST_PACKS },
    )
    await fc.assert(
      fc.asyncProperty(packs, packs, async (here, there) => {
        const after = await merged(here, there)
        expect(after.slice(0, here.length)).toEqual(here)
        expect(after.length).toBe(Math.min(MOST_PACKS, new Set([...here, ...there].map(pack => pack.digest)).size))
        expect(await merged(after, there)).toEqual(after)
      }),
      { numRuns: 30 },
    )
  })
})

describe('followed rules', () => {
  const cycles = [{ rule: 'us-ama-cat1-ipoc', start: '2026-01-01', target: 5000 }]
  it('come where none were chosen, and a choice made here stays', async () => {
    const { db } = await testStore()
    expect(await mergeSettings(db, { cycles }, NOW)).toBe(true)
    expect(await mergeSettings(db, { cycles }, NOW)).toBe(false)
    expect(await mergeSettings(db, { cycles: [{ rule: 'ca-one' }] }, NOW)).toBe(false)
    expect((await readSettings(db)).cycles).toEqual(cycles)
  })
  it('and packs are in a file; until when there is enough is not', () => {
    const settings = { ...DEFAULT_SETTINGS, cycles, packs: [packOf(1, 2)], enoughUntil: '2027-01-01' }
    const file = travelling(settings)
    expect(file).toMatchObject({ cycles, packs: [packOf(1, 2)] })
    expect(file).not.toHaveProperty('enoughUntil')
  })
  it('are absent from files of older versions, which are read as before', async () => {
    const { db } = await testStore()
    expect(await mergeSettings(db, { country: 'US' }, NOW)).toBe(true)
    expect(await readSettings(db)).toMatchObject({ country: 'US', packs: [], cycles: [] })
  })
})

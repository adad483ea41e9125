import { describe, expect, it } from 'vitest'
import { mergeBackup } from './merge.ts'
import { claimOf, episodeOf, fileOf, keepClaim, keepEpisode, NOON } from './mergeTesting.ts'
import { loadEpisode, type Store } from './store.ts'
import { testStore } from './testStore.ts'

const DAY = '2026-11-22'

/** Merges a file whose contents were changed on the way. */
const take = async (from: Store, change: (content: object) => unknown) => {
  const [to, file] = [await testStore(), await fileOf(from)]
  const changed = <T extends { content?: unknown }>(records: T[]) =>
    records.map(one => ({ ...one, content: change(one.content as object) }))
  const { refused } = await mergeBackup(
    to,
    { ...file, episodes: changed(file.episodes), claims: changed(file.claims) },
    NOON,
  )
  return { to, refused: refused.map(({ table, why }) => `${table} ${why}`) }
}

describe('answers to the forms of offices', () => {
  const formOf = (length: number) => Object.fromEntries([0, 1, 2, 3].map(q => [`q${q}`, 'x'.repeat(length / 4)]))
  const filled = async (forOffice: object): Promise<Store> => {
    const store = await testStore()
    await keepEpisode(store, episodeOf('episode-1', { problem: 'apixaban in CKD 4', forOffice }))
    return store
  }
  it('come along, also when several offices asked a lot', async () => {
    const forOffice = {
      reason: 'a patient',
      answers: { one: formOf(190_000), two: formOf(190_000), three: { q: ['a'] } },
    }
    const { to, refused } = await take(await filled(forOffice), content => content)
    expect(refused).toEqual([])
    expect((await loadEpisode(to, 'episode-1'))?.value.forOffice).toEqual(forOffice)
  })
  it.each([
    ['endless', { answers: { one: formOf(2_000_000) } }],
    ['none', 'yes'],
    ['of another shape', { answers: { one: { q1: { deeper: 1 } } } }],
    ['with a text that is none', { reason: 7 }],
  ])('are refused when they are %s', async (_, forOffice) => {
    const { refused } = await take(await filled({}), content => ({ ...content, forOffice }))
    expect(refused).toEqual(['episodes content'])
  })
})

describe('that a claim was withdrawn', () => {
  it.each([true, {}, { on: 'yesterday' }, { on: '2026-02-30' }, { on: DAY, reason: 7 }])(
    'is refused as %o',
    async voided => {
      const store = await testStore()
      await keepClaim(store, claimOf('claim-1'))
      expect((await take(store, content => ({ ...content, voided }))).refused).toEqual(['claims content'])
      expect((await take(store, content => ({ ...content, voided: { on: DAY } }))).refused).toEqual([])
    },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClaimSide, weighClaim } from './mergeClaims.ts'
import { claimOf, dumpOf, keepClaim, mergeFrom, withdrawClaim, withdrawn } from './mergeTesting.ts'
import { testStore } from './testStore.ts'

const DOCUMENT = { rule: 'us-one', episodes: ['e1'], document: '{"schema":"aftersearch-claim"}' }
const voided = fc.option(
  fc.record(
    { on: fc.constantFrom('2026-11-20', '2026-11-21', '2027-01-01'), reason: fc.constantFrom('a', 'b', 'ü') },
    { requiredKeys: ['on'] },
  ),
  { nil: undefined },
)
const side: fc.Arbitrary<ClaimSide> = fc
  .record({ rev: fc.integer({ min: 1, max: 3 }), device: fc.constantFrom('A', 'B', 'C'), voided })
  .map(({ voided, ...head }) => ({
    ...{ id: 'c', day: '2026-11-19', ...head },
    content: { ...DOCUMENT, ...(voided && { voided }) },
  }))

/** What stands after `coming` was merged into `mine`. */
const merged = (mine: ClaimSide, coming: ClaimSide): ClaimSide => {
  const weighed = weighClaim(mine, coming)
  if (weighed === 'differs') throw new Error('the same claim')
  return weighed.takes ? coming : mine
}
const voidedOf = ({ content }: ClaimSide) => (content as { voided?: { on: string; reason?: string } }).voided

describe('a claim on several computers', () => {
  it('ends the same, in whatever order they are merged', () => {
    fc.assert(
      fc.property(side, side, side, (a, b, c) => {
        expect(merged(a, b)).toEqual(merged(b, a))
        const all = merged(merged(a, b), c)
        expect(merged(a, merged(b, c))).toEqual(all)
        expect(merged(merged(c, a), b)).toEqual(all)
      }),
      { numRuns: 2000 },
    )
  })
  it('merged twice changes nothing', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const both = merged(a, b)
        for (const one of [a, b, both]) expect(weighClaim(both, one)).toMatchObject({ takes: false, news: false })
      }),
    )
  })
  it('withdrawn on one of them is withdrawn on all, since the earliest day', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const days = [a, b].flatMap(one => voidedOf(one)?.on ?? []).sort()
        expect(voidedOf(merged(a, b))?.on).toBe(days[0])
      }),
    )
  })
  it('says why it was withdrawn when anybody said so on that day: the lesser text', () => {
    const on = '2026-11-20'
    const sideOf = (reason?: string): ClaimSide => ({
      ...{ id: 'c', day: '2026-11-19', rev: 2, device: 'A' },
      content: { ...DOCUMENT, voided: { on, ...(reason && { reason }) } },
    })
    expect(voidedOf(merged(sideOf(), sideOf('wrong period')))?.reason).toBe('wrong period')
    expect(voidedOf(merged(sideOf('b'), sideOf('a')))?.reason).toBe('a')
  })
  it('is refused when it says something else, whoever withdrew it', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const change = {
          ...b,
          content: { ...(b.content as object), document: '{"schema":"aftersearch-claim","rows":[]}' },
        }
        expect(weighClaim(a, change)).toBe('differs')
        expect(weighClaim(a, { ...b, day: '2026-11-18' })).toBe('differs')
      }),
    )
  })
})

describe('a claim that was withdrawn on one computer', () => {
  const two = async () => {
    const [a, b] = [await testStore(), await testStore()]
    await keepClaim(a, claimOf('claim-1'))
    await mergeFrom(b, a)
    return [a, b] as const
  }
  it('is withdrawn on the other one, told by itself, and stays so', async () => {
    const [a, b] = await two()
    await withdrawClaim(a, 'claim-1', { on: '2026-11-23', reason: 'wrong period' })
    expect((await mergeFrom(b, a)).claims).toEqual({ added: 0, deleted: 0, unchanged: 0, voided: 1 })
    expect((await mergeFrom(b, a)).claims).toEqual({ added: 0, deleted: 0, unchanged: 1 })
    expect(await dumpOf(b)).toEqual(await dumpOf(a))
  })
  it('is not brought back by a file from before', async () => {
    const [a, b] = await two()
    await withdrawClaim(a, 'claim-1', { on: '2026-11-23' })
    expect((await mergeFrom(a, b)).claims).toEqual({ added: 0, deleted: 0, unchanged: 1 })
    expect(await withdrawn(a)).toEqual(['claim-1'])
  })
  it('and that cannot be opened there is healed by a file that knows it, not by an older one', async () => {
    const [a, b] = await two()
    await withdrawClaim(a, 'claim-1', { on: '2026-11-23' })
    const row = await a.db.claims.get('claim-1')
    if (row) await a.db.claims.put({ ...row, sealed: { ...row.sealed, ct: new Uint8Array(40) } })
    await mergeFrom(a, b)
    expect(await withdrawn(a)).toEqual([])
    expect((await a.db.claims.get('claim-1'))?.rev).toBe(2)
    await withdrawClaim(b, 'claim-1', { on: '2026-11-24' })
    await withdrawClaim(b, 'claim-1', { on: '2026-11-25' })
    const newer = await b.db.claims.get('claim-1')
    if (newer) await b.db.claims.put({ ...newer, rev: 3 })
    await mergeFrom(a, b)
    expect(await withdrawn(a)).toEqual(['claim-1'])
  })
})

it('three computers on which one claim was withdrawn, or not, in any order end the same', async () => {
  const computer = fc.integer({ min: 0, max: 2 })
  const voided = fc.record({ on: fc.constantFrom('2026-11-22', '2026-11-23'), reason: fc.constantFrom('a', 'b') })
  const step = fc.record({ on: computer, from: computer, voided: fc.option(voided, { nil: undefined }) })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async steps => {
      const stores = await Promise.all([testStore(), testStore(), testStore()])
      for (const store of stores)
        await keepClaim({ ...store, device: { ...store.device, id: 'first' } }, claimOf('claim-1'))
      for (const { on, from, voided } of steps) {
        const [store, other] = [stores[on], stores[from]]
        if (store && voided) await withdrawClaim(store, 'claim-1', voided)
        else if (store && other) await mergeFrom(store, other)
      }
      const [a, b, c] = stores
      const known = (await Promise.all(stores.map(withdrawn))).flat()
      for (const [into, first, second] of [[a, b, c] as const, [b, c, a] as const, [c, b, a] as const]) {
        await mergeFrom(into, first)
        await mergeFrom(into, second)
      }
      const dump = await dumpOf(a)
      expect([await dumpOf(b), await dumpOf(c)]).toEqual([dump, dump])
      expect(await withdrawn(a)).toEqual(known.length > 0 ? ['claim-1'] : [])
    }),
    { numRuns: 60 },
  )
})

import { describe, expect, test, vi } from 'vitest'
import { aClaim, someEpisodes } from '../../claims/fixtures.ts'
import { MOST_OF_A_CLAIM, readClaim } from '../../claims/read/readClaim.ts'
import { sealJson } from '../../claims/read/seal.ts'
import type { ReadClaim } from '../../claims/schema.ts'
import { compare } from './compare.ts'
import { readFile } from './readFile.ts'

const read = async (name: string, claim: Partial<ReadClaim>) => ({
  id: name,
  name,
  reading: await readClaim(await sealJson(claim)),
})

describe('a file', () => {
  test('that is too large is not loaded', async () => {
    const file = new File([], 'big.pdf')
    Object.defineProperty(file, 'size', { value: MOST_OF_A_CLAIM + 1 })
    file.arrayBuffer = vi.fn(() => Promise.reject(new Error('loaded')))
    expect((await readFile(file))?.problems).toEqual([{ key: 'tooBig' }])
    expect(file.arrayBuffer).not.toHaveBeenCalled()
  })
  test('that cannot be opened is none', async () => {
    const folder = new File([], 'folder')
    folder.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'))
    expect(await readFile(folder)).toBeUndefined()
  })
  test('is read', async () => {
    const json = await sealJson(aClaim(someEpisodes(2)))
    expect((await readFile(new File([new Uint8Array(json)], 'a.json')))?.matches).toBe('own checksum')
  })
})

describe('several files', () => {
  const all = aClaim(someEpisodes(6))
  const some = { ...aClaim(someEpisodes(6).slice(4)), id: 'other' }

  test('one claim in two files shares nothing with itself', async () => {
    const files = [await read('a.json', all), await read('b.json', all)]
    expect(compare(files)).toEqual({ twice: [], oneNumber: [{ files: ['a.json', 'b.json'], same: true }] })
  })
  test('two claims share what stands in both, each with its place', async () => {
    const { twice, oneNumber } = compare([await read('a.json', all), await read('b.json', some)])
    expect(oneNumber).toEqual([])
    expect(twice).toHaveLength(2)
    expect(twice[0]).toMatchObject({
      places: [
        { file: 'a.json', row: 5 },
        { file: 'b.json', row: 1 },
      ],
    })
    expect(twice[0]?.problem).toBe(some.rows[0]?.problem)
  })
  test('one number in two different claims is told, and both are compared', async () => {
    const files = [await read('a.json', all), await read('b.json', { ...some, id: all.id })]
    const { twice, oneNumber } = compare(files)
    expect(oneNumber).toEqual([{ files: ['a.json', 'b.json'], same: false }])
    expect(twice).toHaveLength(2)
  })
  test('fifty thousand rows that are all the same are compared at once', async () => {
    const [row] = all.rows
    const rows = row ? Array.from({ length: 50_000 }, () => row) : []
    const file = { ...(await read('a.json', all)), reading: { ...(await readClaim('')), claim: { ...all, rows } } }
    expect(compare([file, file]).twice).toHaveLength(1)
  })
})

import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { MOST_OF_A_PACK } from '../../claims/packs/readPack.ts'
import example from '../../docs/example-pack.json'
import { checkText, parsed, textOf } from './reading.ts'

const TEXT = JSON.stringify(example)
const reasonOf = async (text: string | undefined) => {
  const checked = await checkText('x', text)
  return 'problems' in checked ? [checked.problems[0]?.reason, checked.canMend] : 'good'
}

describe('a file that was chosen', () => {
  test('is shown as the clinician reads it, with its fingerprint', async () => {
    const checked = await checkText('a.json', TEXT)
    expect(checked).toMatchObject({
      name: 'a.json',
      shown: { standing: 'fits', sources: expect.arrayContaining(['PubMed']) },
    })
    expect('digest' in checked && checked.digest).toMatch(/^[0-9a-f]{64}$/)
    const spaced = await checkText('b.json', JSON.stringify(example, null, 4))
    expect('digest' in spaced && spaced.digest).toBe('digest' in checked && checked.digest)
  })

  test.each([
    ['no JSON', '{', 'notJson', false],
    ['a PDF', '%PDF-1.7\n%\u00e2\u00e3', 'notJson', false],
    ['a claim', '{"schema":"aftersearch-claim"}', 'notAPack', false],
    ['a newer pack', JSON.stringify({ ...example, schemaVersion: 2 }), 'newerVersion', false],
    ['HTML in a text', JSON.stringify({ ...example, attestation: 'I <b>did</b>' }), 'markup', true],
    ['an unknown field', JSON.stringify({ ...example, maximun: 1 }), 'unknownField', true],
    ['a name twice', TEXT.replace('"credit":{', '"credit":{"perCycle":2,'), 'duplicateField', true],
    ['too many letters', ' '.repeat(MOST_OF_A_PACK + 1), 'tooBig', false],
  ])('%s', async (_what, text, reason, canMend) => {
    expect(await reasonOf(text)).toEqual([reason, canMend])
  })

  test('far too big is not even read', async () => {
    const file = { size: MOST_OF_A_PACK * 4 + 1, text: () => Promise.reject(new Error('read')) } as unknown as File
    expect(await textOf(file)).toBeUndefined()
    expect(await reasonOf(undefined)).toEqual(['tooBig', false])
  })

  test('what it holds is taken as it is, an object or nothing', () => {
    expect(parsed('\uFEFF{"a":1}')).toEqual({ a: 1 })
    for (const text of ['[]', 'null', '1', '{', '']) expect(parsed(text)).toBeUndefined()
  })
})

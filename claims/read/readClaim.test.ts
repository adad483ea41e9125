import 'temporal-polyfill/global'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '../digest.ts'
import { aClaim, someEpisodes } from '../fixtures.ts'
import { claimJson } from '../json.ts'
import { readClaim } from './readClaim.ts'
import { sealJson } from './seal.ts'
import { aFullClaim, bytesOf, changesOf, filesOf, replaced, withByte } from './testing.ts'

const claim = aClaim(someEpisodes(4), { choices: { searches: true }, learner: { name: 'Dr Ä. %PDF- endobj' } })
let json: Uint8Array
let pdf: Uint8Array
beforeAll(async () => {
  ;({ json, pdf } = await filesOf(claim))
})
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const keysOf = ({ problems }: Awaited<ReturnType<typeof readClaim>>) => problems.map(({ key }) => key)

describe('a claim as it was saved', () => {
  test('its PDF matches, and the claim inside is the one that was frozen', async () => {
    const read = await readClaim(pdf)
    expect(read).toMatchObject({ kind: 'pdf', matches: 'own checksum', attached: 'own checksum', problems: [] })
    expect(read.jsonSha256).toBe(await sha256(json))
    expect(read.claim).toEqual(JSON.parse(textOf(json)))
    expect(read.claim).toMatchObject(claim)
  })

  test('its JSON matches, as bytes and as text', async () => {
    for (const file of [json, textOf(json)]) {
      const read = await readClaim(file)
      expect(read).toMatchObject({ kind: 'json', matches: 'own checksum', problems: [] })
      expect(read.claim?.rows).toEqual(claim.rows)
    }
  })

  test('a JSON without a checksum says so, and matches only what a page prints', async () => {
    const bare = claimJson(claim)
    expect(await readClaim(bare)).toMatchObject({ matches: 'unknown', problems: [{ key: 'noChecksum' }], claim })
    const printed = (await sha256(bare)).toUpperCase().replace(/(.{8})/g, '$1 ')
    expect(await readClaim(bare, { printed })).toMatchObject({ matches: 'own checksum' })
    expect(await readClaim(json, { printed })).toMatchObject({ matches: 'changed' })
  })

  test('a JSON without one that we would have written otherwise was changed', async () => {
    const bare = textOf(claimJson(claim))
    expect((await readClaim(JSON.stringify(JSON.parse(bare), null, 2))).matches).toBe('changed')
    expect((await readClaim(`${bare}\n`)).matches).toBe('changed')
    expect((await readClaim(bare.slice(0, -1))).matches).toBe('changed')
  })

  test('a seal is made anew, and says the same of the same claim', async () => {
    expect(await sealJson(JSON.parse(textOf(json)))).toEqual(json)
  })
})

describe('a claim that was changed', () => {
  const placesOf = (bytes: Uint8Array, number: number) =>
    Array.from({ length: number }, (_, index) => Math.floor((index * bytes.length) / number))

  test('400 single bytes of a PDF, the first and the last among them', async () => {
    const tail = Array.from({ length: 100 }, (_, index) => pdf.length - 1 - index)
    for (const [index, at] of [...placesOf(pdf, 300), ...tail].entries()) {
      expect([at, (await readClaim(withByte(pdf, at, index * 7))).matches]).toEqual([at, 'changed'])
    }
  }, 60_000)

  test('every byte of a checksum, of its name and of what leads to it', async () => {
    const text = Buffer.from(pdf).toString('latin1')
    const marks = ['SHA-256 of this file', '/AftersearchSHA256', '/Info ', 'trailer', '%PDF-']
    for (const mark of marks) {
      const start = text.lastIndexOf(mark)
      for (let at = start; at < start + mark.length + 40 && at < pdf.length; at++) {
        expect([mark, (await readClaim(withByte(pdf, at, at))).matches]).toEqual([mark, 'changed'])
      }
    }
  }, 60_000)

  test('500 single bytes of a JSON, all of its checksum among them', async () => {
    const head = Array.from({ length: 160 }, (_, index) => index)
    for (const [index, at] of [...head, ...placesOf(json, 340)].entries()) {
      expect([at, (await readClaim(withByte(json, at, index * 7))).matches]).toEqual([at, 'changed'])
    }
  }, 60_000)

  test('a PDF with something added at its end still shows what it held', async () => {
    const read = await readClaim(new Uint8Array([...pdf, ...bytesOf('\n% signed\n')]))
    expect(read).toMatchObject({ matches: 'changed', attached: 'own checksum', problems: [{ key: 'notAsBuilt' }] })
    expect(read.claim?.rows).toHaveLength(4)
  })

  test('a PDF whose attachment was damaged', async () => {
    const at =
      Buffer.from(pdf)
        .toString('latin1')
        .indexOf('stream', pdf.indexOf(0) - 20) + 60
    const read = await readClaim(withByte(pdf, at, 1))
    expect(read.matches).toBe('changed')
    expect(read.claim === undefined).toBe(keysOf(read).includes('damaged'))
  })

  test('a PDF that another program wrote anew', async () => {
    let other = pdf
    for (const mark of ['/AftersearchSHA256', 'SHA-256 of this file']) other = replaced(other, mark, '/Other')
    expect(await readClaim(other)).toMatchObject({
      matches: 'changed',
      attached: 'own checksum',
      problems: [{ key: 'rewritten' }],
    })
  })

  test('an amount, changed together with a new checksum: only the sums show it', async () => {
    const [first, ...rows] = structuredClone(claim.rows)
    const forged = await sealJson({ ...claim, rows: [{ ...first, amount: '5.00' }, ...rows] })
    const read = await readClaim(forged)
    expect(read.matches).toBe('own checksum')
    expect(read.problems).toEqual([{ key: 'sumsDiffer', where: 'amount' }, { key: 'countsMore' }])
    expect(read.sums?.stated.amount).toBe(claim.totals.amount)
    expect(read.recount).toMatchObject({ stands: 'more', more: [{ row: 1, stated: '5.00' }] })
  })
})

describe('a claim that holds all that one can hold', () => {
  const kinds = [
    ['pdf', 'us-ama-cat2', 1],
    ['json', 'us-ama-cat2', 2],
    ['pdf', 'learning-record', 3],
    ['json', 'sg-smc-3a', 4],
  ] as const
  test.each(kinds)(
    '300 single bytes of its %s under %s are noticed',
    async (kind, ruleId, seed) => {
      const file = (await filesOf(aFullClaim(3, { ruleId })))[kind]
      expect((await readClaim(file)).matches).toBe('own checksum')
      for (const { at, by } of changesOf(file, 300, seed)) {
        expect([at, by, (await readClaim(withByte(file, at, by))).matches]).toEqual([at, by, 'changed'])
      }
    },
    60_000,
  )
})

describe('what is no claim of ours', () => {
  test.each([
    ['', 'other', 'empty'],
    ['hello', 'other', 'notAClaim'],
    ['{"a":1}', 'json', 'notAClaim'],
    ['{"schema":"aftersearch-pack"}', 'json', 'notAClaim'],
    ['null', 'json', 'notAClaim'],
    ['%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF', 'pdf', 'notAClaim'],
    ['%PDF-1.7\ntrailer\n<</Root 1 0 R/Encrypt 2 0 R>>\n%%EOF', 'pdf', 'encrypted'],
  ])('%s', async (file, kind, key) => {
    expect(await readClaim(file)).toEqual({ kind, matches: 'unknown', problems: [{ key }] })
  })

  test('a claim of a newer version is checked and not read', async () => {
    const read = await readClaim(await sealJson({ ...claim, schemaVersion: 9 }))
    expect(read).toMatchObject({ matches: 'own checksum', problems: [{ key: 'newerVersion', where: '9' }] })
    expect(read.claim).toBeUndefined()
  })

  test('a claim with a field of another kind says which', async () => {
    const read = await readClaim(await sealJson({ ...claim, rows: [{ ...claim.rows[0], date: 'May' }] }))
    expect(read).toMatchObject({ matches: 'own checksum', problems: [{ key: 'shape', where: 'rows[0].date' }] })
  })

  test('what a later version adds is handed on', async () => {
    const read = await readClaim(await sealJson({ ...claim, later: { digest: 'x' } }))
    expect(read).toMatchObject({ problems: [], claim: { later: { digest: 'x' } } })
  })

  test('a file without end is refused by its size', async () => {
    const [read] = await Promise.all([readClaim(new Uint8Array(67_108_865))])
    expect(keysOf(read)).toEqual(['tooBig'])
  })

  test('a claim saved flat', async () => {
    expect(await readClaim((await filesOf(claim, { flat: true })).pdf)).toMatchObject({
      matches: 'own checksum',
      problems: [{ key: 'nothingAttached' }],
    })
  })
})

describe('counted again', () => {
  test('by its columns and by its rule: by episode, by day, without an amount', async () => {
    for (const options of [{}, { method: 'day' }, { ruleId: 'learning-record', choices: { minutes: true } }] as const) {
      const read = await readClaim(await sealJson(aClaim(someEpisodes(40), options)))
      expect(read.sums).toMatchObject({ stated: { episodes: 40 }, differ: [] })
      expect(read.recount?.stands).toBe('ruleId' in options ? 'none' : 'same')
    }
  })
})

describe('never throws', () => {
  test('whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async bytes => {
        expect((await readClaim(bytes)).matches).toBe('unknown')
        const asPdf = new Uint8Array([...bytesOf('%PDF-1.7\n9 0 obj /EmbeddedFile /FlateDecode stream\n'), ...bytes])
        expect((await readClaim(asPdf)).matches).toBe('unknown')
      }),
      { numRuns: 200 },
    )
  })

  test('wherever it was cut, and whatever was put in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('json', 'pdf'),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.uint8Array({ maxLength: 20 }),
        async (kind, from, to, put) => {
          const whole = kind === 'pdf' ? pdf : json
          const [start, end] = [from, to].map(part => Math.floor(part * whole.length)).sort((a, b) => a - b)
          const cut = new Uint8Array([...whole.subarray(0, start), ...put, ...whole.subarray(end)])
          const same = cut.length === whole.length && cut.every((byte, at) => byte === whole[at])
          if (!same) expect((await readClaim(cut)).matches).not.toBe('own checksum')
          expect((await readClaim(whole.subarray(0, start))).matches).not.toBe('own checksum')
        },
      ),
      { numRuns: 200 },
    )
  }, 60_000)

  test('whatever stands in a claim', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(claim)), fc.jsonValue(), async (key, value) => {
        const read = await readClaim(JSON.stringify({ ...claim, [key]: value }))
        expect(read.matches).not.toBe('own checksum')
      }),
    )
  })
})

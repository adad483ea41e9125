import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeBackup } from './backup.ts'
import { BackupRefused, readBackup } from './backupFile.ts'
import { canonicalText, sha256Of } from './backupText.ts'
import { episodeOf, keepEpisode, keepVisit, NOON, visitOf, ZONE } from './mergeTesting.ts'
import { testStore } from './testStore.ts'

let good = ''

beforeAll(async () => {
  const store = await testStore()
  await keepEpisode(store, episodeOf('episode-1', { problem: 'a "problem"' }))
  await keepVisit(store, visitOf('visit-1'), 'episode-1')
  good = (await makeBackup(store, NOON, ZONE)).text
})

type File = Record<string, unknown> & { episodes: object[]; visits: object[] }

/** A file changed on purpose, its digest made anew: by another version, or by somebody who knows how. */
const resealed = async (change: (file: File) => object): Promise<string> => {
  const { sha256: _old, ...file } = change(JSON.parse(good)) as Record<string, unknown>
  return canonicalText({ ...file, sha256: await sha256Of(canonicalText(file)) })
}

const refusal = async (text: string): Promise<string> => {
  try {
    await readBackup(text)
    return 'taken'
  } catch (error) {
    if (error instanceof BackupRefused) return [error.why, error.record].filter(Boolean).join(': ')
    throw error
  }
}

describe('a file is refused', () => {
  it.each([
    ['', 'notAFile'],
    ['a letter to my aunt', 'notAFile'],
    ['{"aftersearch": ', 'notAFile'],
    ['null', 'notOurs'],
    ['7', 'notOurs'],
    ['[]', 'notOurs'],
    ['{"schema":"aftersearch-claim"}', 'notOurs'],
    ['{"aftersearch":"another"}', 'notOurs'],
    ['{"aftersearch":"backup"}', 'damaged'],
    ['{"aftersearch":"backup","version":"1"}', 'damaged'],
    ['{"aftersearch":"backup","version":2}', 'newer'],
  ])('%s: %s', async (text, why) => expect(await refusal(text)).toBe(why))

  it('when it is cut off, wherever', async () => {
    for (let end = 30; end < good.length; end += 1) expect(await refusal(good.slice(0, end)), `${end}`).toBe('damaged')
  })
  it('when any letter of it was changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.constantFrom('x', '0', '"', ' ', '\u{1F600}', ''),
        async (at, by) => {
          const changed = good.slice(0, at) + by + good.slice(at + 1)
          if (changed.trim() !== good) expect(await refusal(changed)).not.toBe('taken')
        },
      ),
      { numRuns: 500 },
    )
  })
  it.each([
    ['a record without a revision', (f: File) => ({ ...f, visits: [{ id: 'v', device: 'd' }] }), 'damaged: visits 0'],
    [
      'a revision beyond counting',
      (f: File) => ({ ...f, episodes: [{ ...f.episodes[0], rev: 2 ** 53 }] }),
      'damaged: episodes 0',
    ],
    ['the same id twice', (f: File) => ({ ...f, visits: [f.visits[0], f.visits[0]] }), 'damaged: visits 1'],
    [
      'a record that is forgotten, too',
      (f: File) => ({ ...f, tombstones: [{ id: 'visit-1', rev: 9, device: 'd', time: 1 }] }),
      'damaged: tombstones 0',
    ],
    ['no list', (f: File) => ({ ...f, episodes: {} }), 'damaged: episodes'],
    ['a day that is none', (f: File) => ({ ...f, madeOn: '2026-02-30' }), 'damaged'],
    ['a device of no day', (f: File) => ({ ...f, devices: [{ id: 'd', since: '2026-13-01' }] }), 'damaged: devices 0'],
  ])('%s', async (_, change, why) => expect(await refusal(await resealed(change))).toBe(why))

  it('when it is longer than can be held', async () => {
    expect(await refusal('x'.repeat(200_000_001))).toBe('tooBig')
  })
})

describe('a file is taken', () => {
  it('with what an editor or mail puts around it', async () => {
    expect(await refusal(`\uFEFF${good}\r\n`)).toBe('taken')
  })
  it('with fields that a later version adds, anywhere', async () => {
    const text = await resealed(file => ({
      ...file,
      packs: [{ id: 1 }],
      sha256x: 'y',
      episodes: file.episodes.map(one => ({ ...one, starred: true, content: { ...one, deep: { er: [1] } } })),
    }))
    const file = await readBackup(text)
    expect(file.episodes[0]).not.toHaveProperty('starred')
    expect(file.episodes[0]?.content).toHaveProperty('deep')
  })
  it('with keys that have a meaning in JavaScript, which do nothing', async () => {
    const text = (await resealed(file => ({ ...file, settings: {} }))).replace(
      '"settings":{}',
      '"settings":{"__proto__":{"mode":"now"}}',
    )
    const { sha256: _old, ...rest } = JSON.parse(text) as Record<string, unknown>
    const file = await readBackup(canonicalText({ ...rest, sha256: await sha256Of(canonicalText(rest)) }))
    expect(({} as Record<string, unknown>).mode).toBeUndefined()
    expect((file.settings as Record<string, unknown>).mode).toBeUndefined()
  })
})

it('any text is either taken or refused with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), async text => {
      expect(await refusal(text)).not.toBe('taken')
    }),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue(),
      fc.constantFrom('episodes', 'visits', 'claims', 'tombstones', 'devices', 'settings', 'version'),
      async (value, name) => {
        expect(await refusal(await resealed(file => ({ ...file, [name]: value })))).toMatch(/^(?:taken|damaged|newer)/)
      },
    ),
  )
})

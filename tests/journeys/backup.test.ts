import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalText, sha256Of } from '../../storage/backupText.ts'
import { go, savedFile, until } from '../drive/index.ts'
import { agreeToAll, begin, type Clinician, PUBMED, press, shows, text, waitFor } from './clinician.ts'

const FILE = /^aftersearch-\d{4}-\d{2}-\d{2}.*\.json$/

/** Every record of this profile with its revision, and the settings: what a file may have changed. */
const recordsOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await asked(indexedDB.open('aftersearch'))
    const tables = ['episodes', 'visits', 'claims', 'tombstones'] as const
    const read = db.transaction([...tables, 'meta'])
    const rows = await Promise.all(tables.map(table => asked(read.objectStore(table).getAll())))
    const settings = await asked(read.objectStore('meta').get('settings'))
    db.close()
    const known = rows.flat().map((row: { id: string; rev: number; state?: string }) => [row.id, row.rev, row.state])
    return JSON.stringify([known.sort(), settings])
  })

/** Chooses a file on the settings page. */
const choose = async (page: Page, path: string): Promise<void> => {
  const input = await until(() => page.$('input[type=file]'), 'the field for a file')
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path)
}

const ADD = { type: 'add', zone: 'Europe/London', minutesByHand: 10 } as const

describe('everything in one file', () => {
  let me: Clinician
  let saved: { path: string; bytes: Buffer }
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
    const page = await me.driven.open(PUBMED.search)
    await waitFor(me, ({ waitingInAll }) => waitingInAll === 1, 'the search')
    await page.close()
    const at = Date.now() - 3600_000
    const answers = { outcome: 'changed', change: 'In adults, I will start lower' } as const
    await me.tell({ ...ADD, ...answers, id: 'by-hand-0001', kind: 'consult', at, problem: 'Temporal artery 😀 scan' })
    await me.tell({ ...ADD, outcome: null, change: '', id: 'by-hand-0002', kind: 'reading', at, problem: 'Croup' })
    await me.tell({
      ...{ type: 'claim', id: 'claim-000001', rule: 'learning-record', day: '2026-11-20' },
      ...{ episodes: ['by-hand-0001'], document: '{"schema":"aftersearch-claim"}' },
    })
    await me.tell({ type: 'settings', mutedTopics: ['palliative'], followUpWeeks: 9, keepDays: 30 })
  })
  afterAll(() => me.end())

  it('is saved where the browser saves files, and says what is in it', async () => {
    const diary = await me.diary('privacy')
    await shows(diary, text('fileWho'))
    await press(diary, text('saveAll'), 'button')
    saved = await savedFile(me.driven, FILE)
    await shows(diary, /Learning episodes in it: 3\. Claims: 1\./)
    const file = JSON.parse(saved.bytes.toString()) as { episodes: unknown[]; consent?: unknown }
    expect(file.episodes).toHaveLength(3)
    expect(saved.bytes.toString()).not.toContain('consent')
    await diary.close()
  })

  it('damaged or of something else changes nothing, and why is said', async () => {
    const diary = await me.diary('privacy')
    const before = await recordsOf(diary)
    const whole = saved.bytes.toString()
    const bad = [
      [whole.slice(0, -100), 'fileDamaged'],
      [whole.replace('Croup', 'Group'), 'fileDamaged'],
      ['{"schema":"aftersearch-claim"}', 'fileNotOurs'],
      ['a letter', 'fileNoFile'],
      [whole.replace('"version":1', '"version":2'), 'fileNewer'],
    ] as const
    for (const [words, why] of bad) {
      const path = join(me.driven.downloads, `bad-${why}-${words.length}.json`)
      writeFileSync(path, words)
      await choose(diary, path)
      await shows(diary, text(why))
      await shows(diary, text('fileRefused'))
    }
    expect(await recordsOf(diary)).toBe(before)
    await diary.close()
  })

  it('of any size goes through, in parts', async () => {
    type File = Record<string, unknown> & { episodes: { id: string; content: object }[] }
    const { sha256: _old, ...file } = JSON.parse(saved.bytes.toString()) as File
    const one = file.episodes.find(({ id }) => id === 'by-hand-0002')
    if (!one) throw new Error('no episode to copy')
    // A character of two units at every place where a part may end.
    const copies = Array.from({ length: 45 }, (_, at) => ({
      ...one,
      id: `large-${String(at).padStart(4, '0')}`,
      content: { ...one.content, change: '😀'.repeat(100_000) },
    }))
    const large = { ...file, episodes: copies, claims: [], visits: [], tombstones: [] }
    const large_ = canonicalText({ ...large, sha256: await sha256Of(canonicalText(large)) })
    expect(large_.length).toBeGreaterThan(8_000_000)
    const path = join(me.driven.downloads, 'large.json')
    writeFileSync(path, large_)
    const diary = await me.diary('privacy')
    await choose(diary, path)
    await shows(diary, '45 added, 0 updated, 0 deleted, 0 unchanged', 60_000)
    await diary.close()
  })

  it('brings all of it back after everything was erased: episodes, claims, settings', async () => {
    const diary = await me.diary('privacy')
    await press(diary, text('eraseAll'), 'button')
    await press(diary, text('eraseAllYes'), 'button')
    await shows(diary, text('everythingErased'))
    await until(
      async () => !(await diary.evaluate(() => document.body.innerText)).includes('palliative'),
      'no settings',
    )
    await choose(diary, saved.path)
    await shows(diary, text('mergeDone'))
    await shows(diary, '3 added, 0 updated, 0 deleted, 0 unchanged')
    await shows(diary, '1 added, 0 deleted, 0 unchanged')
    await shows(diary, text('mergeSettings'))
    await shows(diary, 'palliative')
    await choose(diary, saved.path)
    await shows(diary, '0 added, 0 updated, 0 deleted, 3 unchanged')
    await diary.evaluate(() => location.assign('#episodes'))
    for (const words of ['Temporal artery 😀 scan', 'Croup', 'apixaban CKD']) await shows(diary, words)
    await diary.evaluate(() => location.assign('#claims'))
    await shows(diary, '20 Nov 2026')
    await until(async () => !(await me.overview()).agreed, 'consent not to come from a file')
    await diary.close()
  })

  it('offers what was looked up on two computers as one, joins it when asked, and takes it back', async () => {
    // Erased and begun anew, this profile is another computer.
    await me.tell({ type: 'eraseAll' })
    await go(me.welcome, me.driven.extensionUrl('welcome.html?again'))
    await agreeToAll(me)
    const page = await me.driven.open(PUBMED.search)
    await waitFor(me, ({ waitingInAll }) => waitingInAll === 1, 'the search on the other computer')
    await page.close()
    const diary = await me.diary('privacy')
    await choose(diary, saved.path)
    await shows(diary, text('sameTitle'))
    await press(diary, text('sameOne'), 'button')
    await shows(diary, text('sameJoined'))
    await waitFor(me, ({ waitingInAll }) => waitingInAll === 1, 'both to be one')
    await press(diary, text('undo'), 'button')
    await waitFor(me, ({ waitingInAll }) => waitingInAll === 2, 'both to be two again')
    await shows(diary, text('sameTitle'))
    await press(diary, text('sameBoth'), 'button')
    await until(
      async () => !(await diary.evaluate(() => document.body.innerText)).includes(text('sameTitle')),
      'the offer to be settled',
    )
    expect((await me.overview()).waitingInAll).toBe(2)
    await diary.close()
  })
})

interface Storage {
  browser?: { storage: { local: { set: (what: object) => Promise<void> } } }
  chrome: { storage: { local: { set: (what: object) => Promise<void> } } }
}

describe('a profile that loses its data', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
  })
  afterAll(() => me.end())

  /** What stands outside the database after two losses, as the background writes it. */
  const lost = (savedOn?: string) =>
    me.welcome.evaluate(day => {
      const { browser, chrome } = globalThis as unknown as Storage
      const on = (ago: number) => new Date(Date.now() - ago * 24 * 3600_000).toISOString().slice(0, 10)
      const mark = { device: 'device-x', since: on(1), held: true, losses: [on(9), on(1)] }
      return (browser ?? chrome).storage.local.set({ keeping: day ? { ...mark, savedOn: on(12) } : mark })
    }, savedOn)

  it('is asked to save a file, and is not asked again when there is one', async () => {
    await lost()
    const diary = await me.diary('privacy')
    await shows(diary, text('lossSave'))
    await press(diary, text('lossSaveNow'), 'button')
    await until(() => diary.evaluate(() => document.activeElement?.id === 'one-file'), 'the focus at the file')
    await press(diary, text('saveAll'), 'button')
    await savedFile(me.driven, FILE)
    await until(
      async () => !(await diary.evaluate(() => document.body.innerText)).includes(text('lossFact')),
      'the banner to go',
    )
    await diary.close()
  })

  it('is told of the file that it saved before', async () => {
    await lost('before')
    const diary = await me.diary('privacy')
    await shows(diary, text('lossFact'))
    await shows(diary, /You saved a file on .+: bring it back\./)
    await diary.close()
  })
})

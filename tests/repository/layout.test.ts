import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { code, files, imports, ROOT, read } from './tree.ts'

/** Who may import whom. `types`: only what is gone at run time. */
const MAY: Record<string, { all: RegExp[]; types: RegExp[] }> = {
  sites: { all: [], types: [] },
  episodes: { all: [], types: [/^sites\//] },
  claims: { all: [/^episodes\//], types: [/^sites\/types\.ts$/] },
  messages: { all: [/^episodes\/types\.ts$/], types: [/./] },
  storage: { all: [/^episodes\//], types: [/^claims\//] },
  components: { all: [/^episodes\/(?:types|identifiers)\.ts$/], types: [/./] },
  entrypoints: { all: [/^(?!entrypoints\/)/], types: [/^(?!entrypoints\/)/] },
}

const folderOf = (name: string): string => name.split('/')[0] ?? ''
const surfaceOf = (name: string): string => name.split('/').slice(0, 2).join('/')

const allowed = (from: string, to: string, type: boolean): boolean => {
  const house = folderOf(from)
  if (from.startsWith('entrypoints/notice/') && !to.startsWith('entrypoints/notice/')) return type
  if (house === 'entrypoints' && surfaceOf(from) === surfaceOf(to)) return true
  if (house !== 'entrypoints' && folderOf(to) === house) return true
  const rule = MAY[house]
  return !!rule && [...rule.all, ...(type ? rule.types : [])].some(pattern => pattern.test(to))
}

describe('the house', () => {
  it('has its folders and nothing else at the top', () => {
    const folders = new Set(
      files()
        .filter(name => name.includes('/'))
        .map(folderOf),
    )
    const house = [
      '.ci',
      'claims',
      'components',
      'docs',
      'entrypoints',
      'episodes',
      'messages',
      'public',
      'sites',
      'storage',
      'tests',
    ]
    expect([...folders].filter(folder => !house.includes(folder))).toEqual([])
    for (const name of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'PRIVACY.md', 'LICENSE', 'wxt.config.ts']) {
      expect(existsSync(join(ROOT, name)), name).toBe(true)
    }
  })

  it('keeps to who may import whom, without exceptions', () => {
    const broken = code()
      .filter(name => folderOf(name) in MAY)
      .flatMap(name => imports(name).map(({ to, type }) => ({ name, to, type })))
      .filter(({ name, to, type }) => !allowed(name, to, type))
    expect(broken.map(({ name, to }) => `${name} -> ${to}`)).toEqual([])
  })

  it('has one idea a file: median under 80 lines, none over 300', () => {
    const sizes = code().map(name => ({ name, lines: read(name).split('\n').length }))
    sizes.sort((a, b) => a.lines - b.lines)
    expect(sizes.filter(({ lines }) => lines > 300)).toEqual([])
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThan(80)
  })

  it('has a test beside every file of the pure folders that decides, or one that covers its folder', () => {
    const tested = new Set(
      files()
        .filter(name => /\.test\.tsx?$/.test(name))
        .map(name => name.split('/').slice(0, -1).join('/')),
    )
    const folders = new Set(
      code()
        .filter(name => /^(?:sites|episodes|claims|storage)\//.test(name))
        .map(name => name.split('/').slice(0, -1).join('/')),
    )
    expect([...folders].filter(folder => !tested.has(folder))).toEqual([])
  })
})

describe('the code', () => {
  it('has no any, no ignored check, no test that does not run', () => {
    const bad = /(?::|<|\bas) *any\b|@ts-(?:ignore|expect-error|nocheck)|\.(?:skip|only|todo)\(/
    const found = files()
      .filter(name => /\.tsx?$/.test(name) && name !== 'tests/repository/layout.test.ts')
      .filter(name => bad.test(read(name)))
    expect(found).toEqual([])
  })

  it('calls no network: only pages, workers and the browser API', () => {
    const bad =
      /\b(?:fetch|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|sendBeacon)\b|\beval\s*\(|new Function/
    expect(code().filter(name => bad.test(read(name)))).toEqual([])
  })

  it('lets only the background listen to messages', () => {
    expect(code().filter(name => /runtime\.onMessage|onConnect\b|onMessageExternal/.test(read(name)))).toEqual([
      'entrypoints/background/index.ts',
    ])
  })

  it('opens the database and browser storage nowhere but in storage', () => {
    const found = code().filter(name =>
      /\bindexedDB\b|from 'dexie'|\.storage\.(?:local|session|sync|managed)/.test(read(name)),
    )
    expect(found.filter(name => !name.startsWith('storage/'))).toEqual([])
  })

  it('names no machine, registry or workplace', () => {
    const bad = /(?<![\w.])\/(?:home|root|work|farm|tmp|mnt|Users)\/|registry\.npm(?!js\.org)/
    expect(
      files().filter(
        name =>
          !/\.(?:png|pdf|ttf|ico)$/.test(name) && bad.test(read(name)) && name !== 'tests/repository/layout.test.ts',
      ),
    ).toEqual([])
  })
})

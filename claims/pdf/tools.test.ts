import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { claimCsv } from '../csv.ts'
import { sha256 } from '../digest.ts'
import { aClaim, anEpisode, someEpisodes } from '../fixtures.ts'
import { sealJson } from '../read/seal.ts'
import { english } from '../texts.en.ts'
import { renderClaim } from './render.ts'
import { fonts } from './testingFile.ts'

/** What other programs make of a claim. Skipped, and reported as skipped, where they are not installed. */
const has = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined

const PROBLEMS = [
  `&<>"' in µg/mL ≥ 5 ± 2, ≤ β₂ → x²`,
  'Ελληνική λέξη',
  "=cmd|'/C calc'!A0",
  '\u202Egnp.exe\u202C reversed',
  'Emoji 😀, CJK 漢字, Arabic مرحبا',
]

describe('other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aftersearch-'))
  const [file, small] = [join(folder, 'claim.pdf'), join(folder, 'small.pdf')]
  const run = (tool: string, ...options: string[]) => execFileSync(tool, options, { encoding: 'utf8', cwd: folder })
  let json = new Uint8Array()

  const write = async (path: string, number: number) => {
    const episodes = someEpisodes(number).map(({ episode, visits }, index) => ({
      episode: { ...episode, problem: PROBLEMS[index] ?? episode.problem ?? '' },
      visits,
    }))
    const claim = aClaim([...episodes, anEpisode(31, { kind: 'mentoring' })], { learner: { name: 'Dr A & B <C>' } })
    const bytes = await sealJson(claim)
    writeFileSync(path, await renderClaim(claim, bytes, claimCsv(claim, english), english, fonts))
    return bytes
  }
  beforeAll(async () => {
    await write(small, PROBLEMS.length)
    json = new Uint8Array(await write(file, 60))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.skipIf(!has('qpdf'))('qpdf finds no error', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
  })

  test.skipIf(!has('pdfinfo'))('pdfinfo reads who, what and that it is tagged', () => {
    const info = run('pdfinfo', file)
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toMatch(/Title: +Evidence for a credit claim, 2026-07-01 to 2027-06-30/)
    expect(info).toMatch(/Author: +Dr A & B <C>/)
    expect(info).toMatch(/PDF version: +1\.7/)
  })

  test.skipIf(!has('pdfinfo'))('pdfinfo reads the words in their order, one clean line a cell', () => {
    // On a few rows: poppler reads a page again for each element of its structure.
    const text = run('pdfinfo', '-struct-text', small)
    for (const problem of [PROBLEMS[0], PROBLEMS[1], PROBLEMS[2], 'gnp.exe reversed', english.kindLine]) {
      expect(text).toContain(`"${problem}"`)
    }
    const order = [
      english.kindLine,
      english.title,
      'Clinician',
      english.statement,
      english.columnProblem,
      'Held here as',
      english.aboutFile,
    ]
    const at = order.map(words => text.indexOf(words))
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(at).not.toContain(-1)
  })

  test.skipIf(!has('pdftotext'))('pdftotext reads every sign, and codes for those that no font has', () => {
    const text = run('pdftotext', '-layout', file, '-')
    for (const words of ['≥', '±', '≤', '₂', '→', 'Ελληνική', "=cmd|'/C", 'gnp.exe', '[U+1F600]', '[U+6F22]']) {
      expect(text).toContain(words)
    }
  })

  test.skipIf(!has('pdffonts'))('pdffonts finds embedded subsets that can be read back', () => {
    const fonts = run('pdffonts', file).split('\n').slice(2).filter(Boolean)
    expect(fonts).toHaveLength(2)
    for (const font of fonts) expect(font).toMatch(/SourceSans3-\w+ +CID TrueType +Identity-H +yes yes yes/)
  })

  test.skipIf(!has('pdfdetach'))('pdfdetach takes out the files whose digests the page prints', async () => {
    expect(run('pdfdetach', '-list', file)).toMatch(/2 embedded files\n1: claim\.csv\n2: claim\.json/)
    run('pdfdetach', '-save', '2', '-o', 'out.json', file)
    expect(readFileSync(join(folder, 'out.json'))).toEqual(Buffer.from(json))
    if (has('pdftotext')) expect(run('pdftotext', file, '-')).toContain(await sha256(json))
  })
})

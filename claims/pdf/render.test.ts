import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import 'temporal-polyfill/global'
import { sha256, verifyPdf } from '../digest.ts'
import type { ClaimDocument } from '../document.ts'
import { aClaim, anEpisode, type Options, someEpisodes } from '../fixtures.ts'
import { aFullClaim, withdrawn } from '../testing.ts'
import type { RenderOptions } from './render.ts'
import { readPdf, renderOf } from './testingFile.ts'

const render = (episodes: Parameters<typeof aClaim>[0], options: Options = {}, how: RenderOptions = {}) =>
  renderOf(aClaim(episodes, options), how)

const expectMarked = ({ pages }: ReturnType<typeof readPdf>) => {
  for (const { content } of pages) {
    let depth = 0
    for (const [token] of content.matchAll(/\b(BDC|BMC|EMC|BT)\b/g)) {
      if (token === 'EMC') depth--
      else if (token === 'BT') expect(depth).toBe(1)
      else depth++
      expect(depth === 0 || depth === 1).toBe(true)
    }
    expect(depth).toBe(0)
    for (const [, codes = ''] of content.matchAll(/<([0-9a-f]+)>/g)) expect(codes.match(/.{4}/g)).not.toContain('0000')
  }
}

const cellsOf = (pdf: ReturnType<typeof readPdf>): number[] =>
  pdf.of(/\/S \/TR\n/).map(([, { text }]) => (/\/K \[([^\]]*)\]/.exec(text)?.[1]?.split(' 0 R').length ?? 0) - 1)

describe('the file', () => {
  let rendered: Awaited<ReturnType<typeof render>>
  let pdf: ReturnType<typeof readPdf>
  beforeAll(async () => {
    const episodes = [...someEpisodes(40), anEpisode(41, { kind: 'consult' }), anEpisode(42, { problem: '' })]
    rendered = await render(episodes, { choices: { searches: true }, learner: { name: '&<>"\' & Söhne' } })
    pdf = readPdf(rendered.bytes)
  })

  test('says PDF 1.7, tagged, its language and its title', () => {
    const [[, catalog] = [0, { text: '' }]] = pdf.of(/\/Type \/Catalog\n/)
    expect(pdf.file.startsWith('%PDF-1.7\n')).toBe(true)
    expect(catalog.text).toContain('/Lang (en-GB)')
    expect(pdf.one(/\/MarkInfo (\d+)/.exec(catalog.text)?.[1]).text).toContain('/Marked true')
    expect(pdf.one(/\/ViewerPreferences (\d+)/.exec(catalog.text)?.[1]).text).toContain('/DisplayDocTitle true')
    expect(pdf.one(/\/StructTreeRoot (\d+)/.exec(catalog.text)?.[1]).text).toContain('/ParentTree')
    expect(catalog.text).toMatch(/\/AF \[\d+ 0 R \d+ 0 R\]/)
    expect(catalog.text).toContain('/OutputIntents')
    expect(pdf.file).toContain('(Evidence for a credit claim, 2026-07-01 to 2027-06-30)')
  })

  test('says PDF/A-3a and PDF/UA-1 in well-formed XMP', () => {
    const [[, { stream } = {}] = [0, {}]] = pdf.of(/\/Subtype \/XML/) as [number, { stream?: Uint8Array }][]
    const xmp = new TextDecoder().decode(stream)
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(xmp).toContain('<rdf:li>&amp;&lt;&gt;"\' &amp; Söhne</rdf:li>')
    expect(xmp.replace(/&(amp|lt|gt);/g, '')).not.toContain('&')
  })

  test('holds claim.json and claim.csv, byte for byte', () => {
    const files = pdf.of(/\/Type \/EmbeddedFile\n/).map(([, { stream }]) => Buffer.from(stream ?? []))
    expect(files).toEqual([Buffer.from(rendered.json), Buffer.from(rendered.csv)])
    const specs = pdf.of(/\/Type \/Filespec\n/).map(([, { text }]) => text)
    expect(specs[0]).toMatch(/AFRelationship \/Source[\s\S]*claim\.json/)
    expect(specs[1]).toMatch(/AFRelationship \/Alternative[\s\S]*claim\.csv/)
  })

  test('embeds every font it uses, and no standard font', () => {
    expect(pdf.of(/\/Subtype \/Type1\b/)).toEqual([])
    expect(pdf.file).not.toContain('Helvetica')
    expect(pdf.of(/\/Type \/FontDescriptor\n/).every(([, { text }]) => text.includes('/FontFile2'))).toBe(true)
    expect(pdf.of(/\/Subtype \/Type0\n/)).toHaveLength(2)
  })

  test('matches its own checksum, until a byte of it changes', async () => {
    expect(await verifyPdf(rendered.bytes)).toBe('matches')
    const changed = new Uint8Array(rendered.bytes)
    const at = pdf.file.indexOf('/Lang (en-GB)') + 7
    changed[at] = 0x66
    expect(await verifyPdf(changed)).toBe('changed')
  })

  test('marks all that it draws, as read or as an artifact, with no missing glyph', () => {
    expect(pdf.pages.length).toBeGreaterThan(4)
    expectMarked(pdf)
  })

  test('repeats the head of the table on each of its pages, for the eye only', () => {
    const artifacts = pdf.pages.map(({ content }) => content.split('/Type /Pagination').length - 1)
    // The foot of a page is two artifacts; the head adds one for each of seven columns.
    expect(artifacts[0]).toBe(2)
    expect(artifacts.slice(1, -1).every(number => number === 2 + 7)).toBe(true)
    // One of the episodes, one of what is not claimed.
    expect(pdf.of(/\/S \/THead\n/)).toHaveLength(2)
  })

  test('names for each link the page it stands on, and what it opens', () => {
    const links = pdf.of(/\/S \/Link\n/)
    expect(links.length).toBeGreaterThan(80)
    for (const [, { text }] of links) {
      const [, annotation, page] = /\/Type \/OBJR\n\/Obj (\d+) 0 R\n\/Pg (\d+) 0 R/.exec(text) ?? []
      const annotations = /\/Annots \[([^\]]*)\]/.exec(pdf.one(page).text)?.[1]
      expect(annotations?.split(/ 0 R ?/)).toContain(annotation)
      expect(pdf.one(annotation).text).toMatch(/\/Contents \(.+, opens https:/)
    }
    expect(pdf.pages.every(({ text }) => text.includes('/Tabs /S'))).toBe(true)
  })

  test('splits no row over two pages', () => {
    expect(pdf.of(/\/S \/(TR|TD|TH)\n/).length).toBeGreaterThan(300)
    expect(pdf.of(/\/Type \/MCR/)).toEqual([])
  })

  test('gives every row of a table as many cells', () => {
    expect(new Set(cellsOf(pdf))).toEqual(new Set([2, 7, 4]))
  })
})

describe('each form of a claim', () => {
  const full = aFullClaim(3)
  test.each<[string, ClaimDocument, RenderOptions]>([
    ['a table under a pack', full, {}],
    ['one page an episode', full, { layout: 'forms' }],
    ['one page an episode, flat, on Letter', full, { layout: 'forms', flat: true, paper: 'Letter' }],
    ['a flat table', full, { flat: true }],
    ['withdrawn', withdrawn(full), {}],
    ['one page an episode without a name', aClaim(someEpisodes(3), { learner: {} }), { layout: 'forms' }],
  ])('%s is tagged, archival and whole', async (_name, claim, how) => {
    const told: string[][] = []
    const { bytes } = await renderOf(claim, { ...how, onMissing: characters => told.push(characters) })
    const pdf = readPdf(bytes)
    expectMarked(pdf)
    expect(told).toEqual([])
    expect(pdf.of(/\/Type \/MCR/)).toEqual([])
    expect(cellsOf(pdf).every(cells => [1, 2, 3, 4, 7, 8].includes(cells))).toBe(true)
    const [[, { stream } = {}] = [0, {}]] = pdf.of(/\/Subtype \/XML/) as [number, { stream?: Uint8Array }][]
    const xmp = new TextDecoder().decode(stream)
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const letters = pdf.of(/\/Subtype \/Type0\n/)
    expect(letters).toHaveLength(2)
    expect(letters.every(([, { text }]) => /\/ToUnicode \d/.test(text))).toBe(true)
    expect(await verifyPdf(bytes)).toBe('matches')
  })

  test('a flat one has nothing attached, and as many pages', async () => {
    const flat = readPdf((await renderOf(full, { flat: true })).bytes)
    expect(flat.of(/\/Type \/(?:EmbeddedFile|Filespec)\n/)).toEqual([])
    expect(flat.file).not.toMatch(/\/AF |EmbeddedFiles \d|claim\.json/)
    expect(flat.pages).toHaveLength(readPdf((await renderOf(full)).bytes).pages.length)
  })

  test.each(['table', 'forms'] as const)('a withdrawn one says so at the head of each page, as %s', async layout => {
    const claim = aFullClaim(3, { learner: {} })
    const above = async (made: ClaimDocument) =>
      readPdf((await renderOf(made, { layout })).bytes).pages.map(
        // What is drawn higher than any text: points from the top of the paper.
        ({ content }) => [...content.matchAll(/-1 [\d.]+ ([\d.]+) Tm/g)].filter(([, y]) => Number(y) < 46).length,
      )
    const [plain, gone] = [await above(claim), await above(withdrawn(claim))]
    expect(new Set(plain)).toEqual(new Set([0]))
    expect(gone[0]).toBe(0)
    expect(gone.slice(1).every(number => number > 0)).toBe(true)
  })

  test('an episode that needs more than a page goes on, under its name', async () => {
    const [first, ...others] = full.rows
    const long = { ...full, rows: [...(first ? [{ ...first, problem: 'word '.repeat(1300) }] : []), ...others] }
    const [short, more] = [await renderOf(full, { layout: 'forms' }), await renderOf(long, { layout: 'forms' })]
    const artifacts = (bytes: Uint8Array) =>
      readPdf(bytes).pages.map(({ content }) => content.split('/Type /Pagination').length - 1)
    // Two at the foot; at the top of what goes on, one more.
    const [few, many] = [artifacts(short.bytes), artifacts(more.bytes)]
    expect(few.every(number => number === 2)).toBe(true)
    expect(many.length).toBeGreaterThan(few.length + 1)
    expect(many.filter(number => number === 3)).toHaveLength(many.length - few.length)
  })
})

describe('what does not fit', () => {
  const places = (bytes: Uint8Array) =>
    readPdf(bytes).pages.flatMap(({ content }) =>
      [...content.matchAll(/-1 ([\d.]+) ([\d.]+) Tm/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    )

  test.each([
    ['5,000 characters', 'word '.repeat(1000)],
    ['one word of 5,000 letters', 'x'.repeat(5000)],
    ['an address of 5,000', `https://example.org/${'path/'.repeat(1000)}`],
    ['5,000 characters that no font has', '漢'.repeat(1000)],
  ])('%s go on to the next page, and stay on it', async (_name, problem) => {
    const long = anEpisode(1, { problem, outcome: 'changed', change: problem })
    const { bytes } = await render([anEpisode(0), long, anEpisode(2)], { ruleId: 'learning-record' })
    expect(readPdf(bytes).pages.length).toBeGreaterThan(2)
    for (const [x, y] of places(bytes)) expect(x >= 46 && x < 549 && y > 40 && y < 820).toBe(true)
  })

  test.each(['table', 'forms'] as const)('a name without end, too, in the layout %s', async layout => {
    const name = 'Dr A. Example '.repeat(800)
    const claim = aClaim([anEpisode(0, { problem: 'word '.repeat(1500) })], { learner: { name } })
    const { bytes } = await renderOf(claim, { layout })
    for (const [x, y] of places(bytes)) expect(x >= 46 && x < 549 && y > 40 && y < 820).toBe(true)
    expectMarked(readPdf(bytes))
  })

  test('Letter is Letter', async () => {
    const { bytes } = await render(someEpisodes(9), {}, { paper: 'Letter' })
    expect(readPdf(bytes).pages.every(({ text }) => text.includes('/MediaBox [0 0 612 792]'))).toBe(true)
    for (const [, y] of places(bytes)) expect(y).toBeLessThan(792 - 30)
  })
})

describe('what no font has', () => {
  test('is printed as its code and told to the caller, each once', async () => {
    const told: string[][] = []
    const odd = anEpisode(0, { problem: '😀 漢 and 😀 again, \uE000, but ≥ ≤ µ ± β₂ Ω φ Ж ố are there' })
    const { bytes, json } = await render([odd], {}, { onMissing: characters => told.push(characters) })
    expect(told).toEqual([['😀', '漢', '\uE000']])
    expect(new TextDecoder().decode(json)).toContain('😀 漢 and 😀 again')
    expect(await verifyPdf(bytes)).toBe('matches')
  })

  test('nothing is told where nothing is missing', async () => {
    const onMissing = vi.fn()
    await render(someEpisodes(3), {}, { onMissing })
    expect(onMissing).not.toHaveBeenCalled()
  })
})

test('the last page holds all of the last section, wherever the rows end', async () => {
  // A heading, two paragraphs and four cells; of the foot, two.
  const least = 7 + 2
  for (let number = 1; number <= 24; number++) {
    const { bytes } = await render(someEpisodes(number), { ruleId: 'learning-record' })
    const last = readPdf(bytes).pages.at(-1)
    expect(last?.content.match(/\bBT\b/g)?.length, `${number}`).toBeGreaterThanOrEqual(least)
  }
})

describe('again', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('the same claim gives the same bytes, on another day and in whatever order it was found', async () => {
    const first = await render(someEpisodes(12))
    vi.useFakeTimers({ now: Date.UTC(2031, 0, 1), toFake: ['Date'] })
    const second = await render([...someEpisodes(12)].reverse())
    expect(await sha256(second.bytes)).toBe(await sha256(first.bytes))
  })

  test('progress goes up to all of it', async () => {
    const seen: [number, number][] = []
    await render(someEpisodes(7), {}, { onProgress: (done, all) => seen.push([done, all]) })
    const all = seen.at(-1)?.[1]
    expect(seen.map(([done]) => done)).toEqual(seen.map((_, index) => index + 1))
    expect(seen.at(-1)).toEqual([all, all])
  })

  test('an empty claim is a page', async () => {
    expect(readPdf((await render([])).bytes).pages).toHaveLength(1)
  })
})

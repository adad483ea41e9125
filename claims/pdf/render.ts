import { lastDay } from '../days.ts'
import { sealPdf, sha256 } from '../digest.ts'
import type { ClaimDocument } from '../document.ts'
import { fill } from '../text.ts'
import type { ClaimTexts } from '../texts.ts'
import { compose, type Layout } from './compose.ts'
import { fullName } from './composeLearner.ts'
import { makeFaces } from './face.ts'
import { setBlocks } from './flow.ts'
import { paintMargins } from './footer.ts'
import { MARGIN, PAPERS, type Paper } from './measures.ts'
import { attach, newPaper } from './paper.ts'
import { type Sheet, turn } from './sheet.ts'
import { makeSigns } from './signs.ts'
import { makeWords } from './words.ts'

/** TrueType files with Latin, Greek, Cyrillic and mathematical signs. */
export interface Fonts {
  regular: Uint8Array
  bold: Uint8Array
}

export interface RenderOptions {
  /** A4 where nothing is said. */
  paper?: Paper
  /** A table where nothing is said. */
  layout?: Layout
  /** Nothing is attached, and the pages speak of no attachment. */
  flat?: boolean
  /** Rows done, of all rows of all tables. */
  onProgress?: (done: number, all: number) => void
  /** Called once, before the bytes are there, when the fonts lack characters: each once, printed as its code. */
  onMissing?: (characters: string[]) => void
}

/**
 * A claim as a PDF: tagged, PDF/A-3a and PDF/UA-1, with its own checksum inside and, unless it is flat, claim.json and
 * claim.csv attached.
 * The same input gives the same bytes. It works through without a pause, so call it in a worker.
 * @param json the bytes of `sealJson(claim)`: what is attached is what was hashed
 * @param csv the bytes of `claimCsv(claim, texts)`
 * @throws Error for fonts that are no TrueType files
 */
export const renderClaim = async (
  claim: ClaimDocument,
  json: Uint8Array,
  csv: Uint8Array,
  texts: ClaimTexts,
  fonts: Fonts,
  { paper = 'A4', layout, flat = false, onProgress, onMissing }: RenderOptions = {},
): Promise<Uint8Array> => {
  const digests = flat ? undefined : { json: await sha256(json), csv: await sha256(csv) }
  const date = new Date(`${claim.statement.date}T00:00:00Z`)
  const author = fullName(claim.learner)
  const producer = `Aftersearch ${claim.product.version}`
  const { doc, bytes } = newPaper({
    paper,
    lang: texts.lang,
    title: fill(claim.rule.body === undefined ? texts.fileTitleRecord : texts.fileTitle, {
      from: claim.period.from,
      to: lastDay(claim.period),
    }),
    ...(author !== undefined && { author }),
    subject: claim.id,
    producer,
    date,
    fonts,
  })
  const signs = makeSigns(doc)
  if (!flat) attach(doc, { json, csv }, texts, date)

  const root = doc.struct('Document')
  doc.addStructure(root)
  const sheet: Sheet = {
    doc,
    faces: makeFaces(doc),
    describe: (label, url) => fill(texts.link, { label, url }),
    left: MARGIN.side,
    width: PAPERS[paper][0] - 2 * MARGIN.side,
    y: 0,
  }
  turn(sheet)
  setBlocks(sheet, compose(claim, texts, digests, signs, layout), root, onProgress)
  root.end()
  paintMargins(sheet, claim, makeWords(texts, signs))
  doc.end()

  if (signs.missing().length > 0) onMissing?.(signs.missing())
  return sealPdf(bytes())
}

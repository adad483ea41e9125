import { PDFDocument } from 'pdfkit'
import { DIGEST_BLANK, DIGEST_KEY } from '../digest.ts'
import type { ClaimTexts } from '../texts.ts'
import { PAPERS, type Paper } from './measures.ts'
import { UA_XMP } from './xmp.ts'

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const join = (chunks: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

export interface PaperOptions {
  paper: Paper
  lang: string
  title: string
  author?: string
  /** The claim's id, so that no two claims share a file identifier. */
  subject: string
  producer: string
  /** Of the statement, at midnight UTC: the same claim gives the same bytes on every day. */
  date: Date
  fonts: { regular: Uint8Array; bold: Uint8Array }
}

export interface NewPaper {
  doc: PDFDocument
  /** The file, after `doc.end()`, which leaves nothing to wait for. */
  bytes(): Uint8Array
}

/** An empty document, tagged, for PDF/A-3a (ISO 19005-3, 2012) and PDF/UA-1 (ISO 14289-1, 2014). */
export const newPaper = (options: PaperOptions): NewPaper => {
  const [width, height] = PAPERS[options.paper]
  const chunks: Uint8Array[] = []

  class Archive extends PDFDocument {
    /** pdfkit's stream takes each chunk from the front of a list: with a thousand episodes, five seconds in Chromium. */
    override push(chunk: Uint8Array | null): boolean {
      if (chunk) chunks.push(chunk)
      return true
    }

    /** pdfkit writes its strings into XMP as they are: one `&` in a name would break PDF/A and PDF/UA. */
    override _addInfo(): void {
      const { info } = this
      this.info = Object.fromEntries(
        Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
      )
      super._addInfo()
      this.info = info
    }
  }

  const doc = new Archive({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: options.lang,
    font: null,
    size: [width, height],
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    info: {
      Title: options.title,
      ...(options.author !== undefined && { Author: options.author }),
      Subject: options.subject,
      Producer: options.producer,
      Creator: options.producer,
      CreationDate: options.date,
      [DIGEST_KEY]: DIGEST_BLANK,
    },
  })
  doc.appendXML(UA_XMP)
  doc.registerFont('regular', options.fonts.regular)
  doc.registerFont('bold', options.fonts.bold)
  return { doc, bytes: () => join(chunks) }
}

/**
 * Attaches claim.json and claim.csv, related to the document as its data (AFRelationship, ISO 19005-3, 6.8): the pages
 * are drawn from the first, and the second is another form of the same.
 */
export const attach = (
  doc: PDFDocument,
  files: { json: Uint8Array; csv: Uint8Array },
  texts: Pick<ClaimTexts, 'jsonAbout' | 'csvAbout'>,
  date: Date,
): void => {
  const dates = { creationDate: date, modifiedDate: date }
  const json = {
    name: 'claim.json',
    type: 'application/json',
    description: texts.jsonAbout,
    relationship: 'Source',
  } as const
  const csv = { name: 'claim.csv', type: 'text/csv', description: texts.csvAbout, relationship: 'Alternative' } as const
  doc.file(files.json, { ...json, ...dates })
  doc.file(files.csv, { ...csv, ...dates })
}

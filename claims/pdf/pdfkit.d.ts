/** The part of pdfkit 0.20.2 that a claim uses; what begins with an underscore is private there, hence the exact pin. */
declare module 'pdfkit' {
  export interface Reference {
    readonly id: number
  }

  export interface GlyphPosition {
    /** In thousandths of the font size. */
    xAdvance: number
    advanceWidth: number
    xOffset: number
    yOffset: number
  }

  export interface EmbeddedFont {
    readonly id: string
    readonly font: { hasGlyphForCodePoint(codePoint: number): boolean }
    ref(): Reference
    /** Four hexadecimal digits a glyph of the subset, and where each stands. */
    encode(text: string): [codes: string[], positions: GlyphPosition[]]
  }

  export interface Page {
    readonly width: number
    readonly height: number
    readonly fonts: Record<string, Reference>
  }

  export interface StructureContent {
    push(content: StructureContent): void
  }

  export interface StructureElement {
    add(child: StructureElement | StructureContent): this
    end(): void
  }

  export interface PdfOptions {
    pdfVersion: '1.7'
    subset: 'PDF/A-3a'
    tagged: boolean
    displayTitle: boolean
    lang: string
    font: null
    size: [width: number, height: number]
    margin: number
    bufferPages: boolean
    autoFirstPage: boolean
    info: Record<string, string | Date>
  }

  export class PDFDocument {
    constructor(options: PdfOptions)
    readonly page: Page
    info: Record<string, string | Date>
    registerFont(name: string, source: Uint8Array): this
    font(name: string): this
    addPage(): this
    switchToPage(index: number): Page
    bufferedPageRange(): { start: number; count: number }
    addContent(operators: string): this
    struct(type: string, options?: { scope?: 'Row' | 'Column' }): StructureElement
    addStructure(element: StructureElement): this
    markStructureContent(tag: string): StructureContent
    markContent(tag: 'Artifact', options?: { type: 'Pagination' | 'Layout' }): this
    endMarkedContent(): this
    /** `Contents` must be a String object: a primitive would be written as a name. */
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      options: { structParent: StructureElement; Contents: object },
    ): this
    file(
      bytes: Uint8Array,
      options: {
        name: string
        type: string
        description: string
        relationship: 'Data' | 'Alternative' | 'Source'
        creationDate: Date
        modifiedDate: Date
      },
    ): Reference
    appendXML(xml: string): void
    end(): void
    /** Takes the file, chunk by chunk; null at its end. */
    push(chunk: Uint8Array | null): boolean
    readonly _font: EmbeddedFont
    _addInfo(): void
  }
}

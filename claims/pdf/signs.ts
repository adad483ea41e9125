import type { PDFDocument } from 'pdfkit'

/** Makes text printable, and remembers what was not. */
export interface Signs {
  /** Each character without a glyph becomes its code, e.g. `[U+1F600]`: a missing glyph would be an empty box, and no PDF/A. */
  print(text: string): string
  /** Characters that were replaced, each once, in the order met. */
  missing(): string[]
}

const codeOf = (sign: string): string => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/** Both weights must hold a character, since the same words may stand in either. */
export const makeSigns = (doc: PDFDocument): Signs => {
  const fonts = [doc.font('regular')._font.font, doc.font('bold')._font.font]
  const printed = new Map<string, string>()
  const replaced = new Set<string>()
  const printSign = (sign: string): string => {
    const known = printed.get(sign)
    if (known !== undefined) return known
    // A private-use character means nothing to another reader, whatever the font draws for it (PDF/A-3a, 6.2.11.7.3).
    const inFonts = !/\p{Co}/u.test(sign) && fonts.every(font => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
    if (!inFonts) replaced.add(sign)
    const result = inFonts ? sign : codeOf(sign)
    printed.set(sign, result)
    return result
  }
  return {
    // Plain ASCII is in every font, and nearly all that is ever written.
    print: text => (/^[ -~]*$/.test(text) ? text : Array.from(text, printSign).join('')),
    missing: () => [...replaced],
  }
}

/** Controls (C0, C1), bidirectional overrides and isolates, byte-order mark: they reorder or hide text and carry no meaning here. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the controls is the purpose
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g

/**
 * Text from a page or a person, made safe to keep, show and export: well-formed Unicode (lone surrogates become U+FFFD),
 * no control or direction-override characters, white space folded unless `lines` is set, cut at a whole character.
 * @param most longest result, in UTF-16 units
 */
export const cleanText = (text: string, most: number, lines = false): string => {
  // A page can offer megabytes: cut before the slower steps, with room for what they remove.
  const wellFormed = text
    .slice(0, most * 4)
    .toWellFormed()
    .replace(HIDDEN, ' ')
    .normalize('NFC')
  const folded = lines
    ? wellFormed
        .replace(/\r\n?/g, '\n')
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
    : wellFormed.replace(/\s+/g, ' ')
  return cutWhole(folded.trim(), most)
}

const cutWhole = (text: string, most: number): string => {
  if (text.length <= most) return text
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  let end = 0
  for (const { index, segment } of graphemes.segment(text.slice(0, most + 64))) {
    if (index + segment.length > most) break
    end = index + segment.length
  }
  return text.slice(0, end).trimEnd()
}

/** Line and page breaks of every kind: a record keeps one line a text. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/** C0 and C1 controls, direction marks and overrides, invisible joiners, tag characters and what XML 1.0 cannot hold. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming the controls is the purpose
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu

/**
 * Text as it enters a claim: well-formed Unicode (a lone surrogate becomes U+FFFD), one line, nothing that hides or
 * reorders what stands beside it, in Unicode Normalization Form C. Doing it twice changes nothing.
 */
export const clean = (text: string): string =>
  text.toWellFormed().replace(BREAKS, ' ').replace(HIDDEN, '').normalize('NFC').replace(/ {2,}/g, ' ').trim()

/** Puts values where `{name}` stands. A name without a value stays as it is, so that a wrong translation is seen. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

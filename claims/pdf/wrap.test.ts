import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Face } from './face.ts'
import { type Line, type StyledRun, wrap } from './wrap.ts'

/** A face in which each letter is 5 wide, and what is shown can be read. */
const face: Face = {
  font: { id: 'F1', font: { hasGlyphForCodePoint: () => true }, ref: () => ({ id: 1 }), encode: () => [[], []] },
  size: 10,
  word: text => ({ operators: text, width: 5 * text.replace(/ +$/, '').length, advance: 5 * text.length }),
}
const styled = (text: string, link?: string): StyledRun => ({
  run: { text, ...(link !== undefined && { link }) },
  face,
  ink: 'text',
})
const shown = (lines: readonly Line[]) => lines.map(({ pieces }) => pieces.map(({ operators }) => operators).join(''))

test('words go to the next line whole, with their space on the line before', () => {
  expect(shown(wrap([styled('one two three four')], 50))).toEqual(['one two ', 'three four'])
})

test('a space at the end of a line takes no room', () => {
  expect(shown(wrap([styled('12345 6789')], 25))).toEqual(['12345 ', '6789'])
})

test('an address breaks behind its signs, other long words between letters and never before a mark', () => {
  expect(shown(wrap([styled('see https://example.org/abc/def')], 60))).toEqual([
    'see ',
    'https://',
    'example.org/',
    'abc/def',
  ])
  expect(shown(wrap([styled('ab'.repeat(6))], 25))).toEqual(['ababa', 'babab', 'ab'])
  expect(shown(wrap([styled('aaaae\u0301e\u0301')], 25)).every(line => !line.startsWith('\u0301'))).toBe(true)
})

test('runs share a line and keep apart on it', () => {
  const [line] = wrap([styled('a '), styled('link', 'https://x.org'), styled(' b')], 100)
  expect(line?.pieces.map(({ x, width, operators }) => [x, width, operators])).toEqual([
    [0, 5, 'a '],
    [10, 20, 'link'],
    [30, 10, ' b'],
  ])
  expect(line?.width).toBe(40)
})

test('nothing is nothing', () => {
  expect(wrap([], 50)).toEqual([])
  expect(wrap([styled('')], 50)).toEqual([])
})

test('for any text: nothing is lost, no line is wider than asked, none is empty', () => {
  const runs = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '/', '-', 'é', '\u0301', ']'), maxLength: 60 }),
  )
  fc.assert(
    fc.property(runs, fc.integer({ min: 20, max: 120 }), (texts, width) => {
      const lines = wrap(
        texts.map(text => styled(text)),
        width,
      )
      expect(shown(lines).join('')).toBe(texts.join(''))
      for (const line of lines) {
        // A heap of marks on one letter has no seam: it is the one thing that may stand out.
        if (!/\u0301{2}/.test(texts.join(''))) expect(line.width).toBeLessThanOrEqual(width)
        expect(line.pieces.length).toBeGreaterThan(0)
      }
    }),
  )
})

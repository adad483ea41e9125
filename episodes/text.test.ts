import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from './text.ts'

describe('cleanText', () => {
  it('takes out what hides or reorders text', () => {
    expect(cleanText('report\u202Efdp.exe\u0000 a\u200B', 100)).toBe('report fdp.exe a')
    expect(cleanText('\uD800lone', 100)).toBe('\uFFFDlone')
    expect(cleanText("  =cmd|'/C calc'!A0 \n x", 100)).toBe("=cmd|'/C calc'!A0 x")
  })
  it('keeps lines where they are wanted', () => {
    expect(cleanText('one \r\n\r\n\r\n two', 100, true)).toBe('one\n\ntwo')
  })
  it('cuts at whole characters, quickly, whatever the length', () => {
    expect(cleanText('👩‍⚕️'.repeat(3), 11)).toBe('👩‍⚕️👩‍⚕️')
    expect(cleanText('e\u0301'.repeat(1_000_000), 512).length).toBeLessThanOrEqual(512)
  })
  it('is well formed, within its length, and stable when done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 80 }), fc.boolean(), (text, most, lines) => {
        const clean = cleanText(text, most, lines)
        expect(clean.isWellFormed()).toBe(true)
        expect(clean.length).toBeLessThanOrEqual(most)
        expect(cleanText(clean, most, lines)).toBe(clean)
      }),
    )
  })
})

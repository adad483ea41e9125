import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from './backupParts.ts'

describe('parts of a file', () => {
  it('give the text again, none too long, none cut through a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 9 }), (text, most) => {
        const parts = partsOf(text, most)
        expect(parts.join('')).toBe(text)
        expect(parts.every(part => part.length <= most && part.isWellFormed())).toBe(true)
      }),
    )
  })
  it('of nothing are one empty part, so that it can be refused', () => {
    expect(partsOf('')).toEqual([''])
  })
})

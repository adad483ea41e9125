import { expect, it } from 'vitest'
import { readable } from './readable.ts'

it('makes a problem of a query: no tags, no operators, no brackets', () => {
  expect(readable('("heart failure"[MeSH Terms] OR HFrEF[tiab]) AND ferrit*[tiab]')).toBe(
    'heart failure or HFrEF ferrit',
  )
  expect(readable('apixaban CKD')).toBe('apixaban CKD')
  expect(readable('1 and 2')).toBe('1 and 2')
  expect(readable('')).toBe('')
})

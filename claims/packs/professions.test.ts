import { expect, test } from 'vitest'
import { sameProfession } from './professions.ts'

test.each([
  ['MD', 'M.D.'],
  ['DO', 'D. O.'],
  ['MD', 'MDs'],
  ['physician', 'Physicians'],
  ['physicianAssistant', 'Physician assistants'],
  ['PA-C', 'PAC'],
  ['MBBS', 'mbbs'],
])('%s and %s are the same', (a, b) => {
  expect(sameProfession(a, b)).toBe(true)
  expect(sameProfession(b, a)).toBe(true)
})

test.each([
  ['MD', 'DO'],
  ['physician', 'physicianAssistant'],
  ['MD', 'MD/PhD'],
  ['nurse', 'nurse practitioner'],
  ['S', ''],
])('%s and %s are not', (a, b) => {
  expect(sameProfession(a, b)).toBe(false)
})

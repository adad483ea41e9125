import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iban, luhn, medicareAu, nhsNumber, verhoeff } from './checksums.ts'
import { makers, marked, seeded } from './testing.ts'

describe('numbers with a check digit or rules', () => {
  it.each([
    ['SSN 123-45-6789', 'ssn: 123-45-6789'],
    ['536 90 4399', 'ssn: 536 90 4399'],
    ['social security no: 536904399', 'ssn: 536904399'],
    ['[536\u201390\u20134399]', 'ssn: 536\u201390\u20134399'],
    ['SSN ending in 6789', 'ssn: 6789'],
    ['943 476 5919', 'nhsNumber: 943 476 5919'],
    ['NHS No.943-476-5919', 'nhsNumber: 943-476-5919'],
    ['nhs number is 9434765919.', 'nhsNumber: 9434765919'],
    ['NPI 1234567893', 'npi: 1234567893'],
    ['1234567893 (NPI)', 'npi: 1234567893'],
    ['1EG4-TE5-MK73', 'nationalNumber: 1EG4-TE5-MK73'],
    ['MBI: 1EG4TE5MK73', 'nationalNumber: 1EG4TE5MK73'],
    ['756.9217.0769.85', 'nationalNumber: 756.9217.0769.85'],
    ['1 85 05 78 006 084 91', 'nationalNumber: 1 85 05 78 006 084 91'],
    ['AB 12 34 56 C', 'nationalNumber: AB 12 34 56 C'],
    ['1234567T', 'nationalNumber: 1234567T'],
    ['12345678Z', 'nationalNumber: 12345678Z'],
    ['GB82 WEST 1234 5698 7654 32', 'nationalNumber: GB82 WEST 1234 5698 7654 32'],
    ['Medicare 2123 45670 1', 'nationalNumber: 2123 45670 1'],
  ])('%s', (text, found) => expect(marked(text)).toEqual([found]))
  it.each([
    ...['000-12-3456', '666-12-3456', '900-12-3456', '123-00-4567', '123-45-0000', 'SSN 000-12-3456'],
    ...['NHS number 943 476 5918', 'NHS 9434765918', '9434765918', 'NPI 1234567890', '1234567893', '756.9217.0769.84'],
    ...['1234567A', '12345678A', 'GB82 WEST 1234 5698 7654 33', 'NHS England 2019', 'Medicare 2010 spending'],
  ])('not %s', text => expect(marked(text)).toEqual([]))

  it('a wrong check digit is none', () => {
    const wrong = (number: string, by: number) => number.slice(0, -1) + ((Number(number.at(-1)) + by) % 10)
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('nhsNumber' as const, 'npi' as const),
        (seed, by, kind) => {
          const { value } = makers(seeded(seed))[kind]()
          const cue = kind === 'npi' ? 'NPI' : 'NHS number'
          expect(marked(`${cue} ${value}`)).toEqual([`${kind}: ${value}`])
          expect(marked(`${cue} ${wrong(value, by)}`)).toEqual([])
        },
      ),
    )
  })
  it('every check catches one wrong digit', () => {
    const digits = fc.stringMatching(/^\d{9}$/)
    fc.assert(
      fc.property(digits, fc.constantFrom(luhn, verhoeff, nhsNumber), (start, valid) => {
        const ends = Array.from({ length: 10 }, (_, digit) => valid(`${start}${digit}`))
        expect(ends.filter(Boolean).length).toBeLessThanOrEqual(1)
      }),
    )
    expect(luhn('79927398713')).toBe(true)
    expect(verhoeff('2363')).toBe(true)
    expect(medicareAu('2123456701')).toBe(true)
    expect(iban('DE89370400440532013000')).toBe(true)
  })
})

describe('record numbers', () => {
  it.each([
    ...[
      'MRN1234567',
      'MRN#1234567',
      'mrn is 00-12-34-56',
      'M.R.N. A1234567',
      'MRN (UCLH): 12345678',
      'medical record # 55-44-33',
    ],
    ...[
      'Chart# 88213',
      'chart 552311',
      'pt id 0099812',
      'Patient ID: PT-2023-00412',
      'patient #448812',
      'hospital no. RJ7 123456',
    ],
    ...[
      'Hosp No: T1234567A',
      'Case no: 2023-004512',
      'Acc# 12-345-6789',
      'Accession: A23-004471',
      'account no 4400123',
    ],
    ...[
      'Policy # HX-1234567',
      'Member ID: W123456789',
      "driver's license D123-4567-8901",
      'passport no 123456789',
      'S/N: 123ABC456',
    ],
    ...[
      'VIN 1HGCM82633A004352',
      'DEA AB1234563',
      'CSN 100234567',
      'specimen ID S-23-12345',
      'patient 4471239',
      'mrn 123',
      'UHID: AIIMS.2023.4471',
    ],
  ])('%s', text => expect(marked(text)).toEqual([expect.stringMatching(/^recordNumber: .*\d{2}/)]))
  it.each([
    ...[
      'case number 3',
      'case number 2019',
      'case numbers 2020 covid',
      'chart review of 1000 patients',
      'accession number GSE12345',
    ],
    ...[
      'trial registration number NCT01234567',
      'registration number CRD42020123456',
      'EudraCT number 2015-001234-12',
      'file size 1024',
    ],
    ...['account for 95%', 'Case 5-2020: A 45-year-old man', 'group no 1', 'order 1234', 'grant number R01 HL123456'],
  ])('not %s', text => expect(marked(text)).toEqual([]))
})

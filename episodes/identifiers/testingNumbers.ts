import type { Made, Tools } from './testingTools.ts'

/** Makers, written from how such things look in notes and not from the rules. */
export const makeNumbers = (tools: Tools) => {
  const { random, pick, digits, from, two, letters, bare, withCue, grouped, checked, nhs, luhn } = tools
  return {
    ssn: () => {
      const number = `${pick([from(100, 665), from(667, 899)])}${two(from(1, 99))}${from(1000, 9999)}`
      return random() < 0.6
        ? withCue(['', '', 'SSN ', 'SSN: ', 'ssn# '], grouped(number, [3, 2, 4], pick(['-', '-', ' '])))
        : withCue(
            ['SSN ', 'ssn: ', 'social security number ', 'Social Security No. ', 'SSN is ', 'soc sec # ', 'SS# '],
            pick([number, grouped(number, [3, 2, 4], '-')]),
          )
    },
    nhsNumber: () =>
      random() < 0.2
        ? bare(grouped(nhs(), pick([[3, 3, 4], [10]]), ' '))
        : withCue(
            ['NHS ', 'NHS number ', 'nhs no: ', 'NHS No. ', 'NHS#', 'NHS number is '],
            grouped(nhs(), pick([[3, 3, 4], [10]]), pick([' ', ' ', '-'])),
          ),
    npi: () =>
      withCue(
        ['NPI ', 'NPI: ', 'npi ', 'NPI # ', 'NPI number ', 'NPI no. ', 'NPI is ', 'provider NPI '],
        checked(
          () => `${from(1, 2)}${digits(8)}`,
          number => luhn(`80840${number}`),
        ),
      ),
    nationalNumber: () =>
      pick([
        () =>
          bare(
            `1${letters('ACDEFGHJKMNPQRTUVWXY', 2)}${digits(1)}-${letters('ACDEFGHJKMNPQRTUVWXY', 2)}${digits(1)}-${letters('ACDEFGHJKMNPQRTUVWXY', 2)}${digits(2)}`,
          ),
        () =>
          withCue(
            ['Medicare ', 'MBI: '],
            `1${letters('ACDEFGHJKMNPQRTUVWXY', 2)}${digits(1)}${letters('ACDEFGHJKMNPQRTUVWXY', 2)}${digits(1)}${letters('ACDEFGHJKMNPQRTUVWXY', 2)}${digits(2)}`,
          ),
        () => {
          const number = checked(
            () => `756${digits(9)}`,
            all => Array.from(all).reduce((sum, one, i) => sum + Number(one) * (i % 2 ? 3 : 1), 0) % 10 === 0,
          )
          return withCue(['', 'AHV '], grouped(number, [3, 4, 4, 2], '.'))
        },
        () =>
          withCue(
            ['', 'NI number '],
            `${letters('ABCEHJKLMNPRST', 2)} ${digits(2)} ${digits(2)} ${digits(2)} ${letters('ABCD', 1)}`,
          ),
        () =>
          withCue(
            ['', 'OHIP '],
            grouped(
              checked(() => `${from(1, 9)}${digits(8)}`, luhn),
              [4, 3, 3],
              '-',
            ),
          ),
      ])(),
    recordNumber: () => {
      const cue = pick([
        ...[
          'MRN',
          'mrn',
          'M.R.N.',
          'MRN#',
          'MR#',
          'medical record number',
          'Medical Record No.',
          'med rec no',
          'chart number',
          'Chart #',
          'chart no.',
        ],
        ...[
          'hospital number',
          'Hospital No',
          'hosp no',
          'Hosp. No.',
          'patient ID',
          'Patient ID',
          'pt ID',
          'patient number',
          'Pt. no.',
          'unit number',
          'case number',
          'Case No.',
          'case #',
        ],
        ...[
          'accession number',
          'Accession #',
          'accession no',
          'account number',
          'acct #',
          'encounter ID',
          'visit number',
          'admission number',
          'policy number',
          'Policy no.',
          'member ID',
          'insurance number',
        ],
        ...[
          'device serial number',
          'serial no.',
          'S/N',
          'specimen number',
          'lab no',
          'passport number',
          'license number',
          'record number',
          'file no',
          'health card number',
          'subscriber ID',
          'CSN',
          'URN',
          'VIN',
          'K number',
          'registration no',
        ].filter(one => one !== 'K number'),
      ])
      const value = pick([
        digits(6),
        digits(7),
        digits(8),
        `${letters('ABCDEFGHKMRSTX', 1)}${digits(6)}`,
        `${letters('ABCDEFGHKMRSTX', 2)}${digits(5)}`,
        `${letters('abcdefghkmrstx', 1)}${digits(7)}`,
        `${digits(3)}-${digits(4)}`,
        `${digits(2)}-${digits(2)}-${digits(2)}`,
        `${letters('ABCDEFGHKMRSTX', 3)}-${digits(5)}`,
        `${digits(4)}/${digits(2)}`,
        `S${digits(2)}-${digits(5)}`,
        `${digits(10)}`,
      ])
      return { before: `${cue}${pick([' ', ': ', ' ', ' is ', '= ', ': '])}`, value, after: '' }
    },
  } satisfies Record<string, () => Made>
}

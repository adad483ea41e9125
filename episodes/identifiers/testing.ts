import { findIdentifiers } from '../identifiers.ts'
import type { IdentifierKind } from './kinds.ts'

export const KINDS: readonly IdentifierKind[] = [
  ...(['email', 'phone', 'ssn', 'nhsNumber', 'npi', 'nationalNumber', 'recordNumber'] as const),
  ...(['date', 'birthDate', 'age', 'postcode', 'name', 'address', 'web'] as const),
]

/** A made-up identifier with the words that come with it; `value` is what must be marked. */
export interface Made {
  before: string
  value: string
  after: string
}

type Pick = <T>(items: readonly T[]) => T

/** Numbers from a seed (mulberry32), so that every text can be made again. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const GIVEN =
  'John Maria Fatima Wei Olga José Siobhán Mohammed Priya Anna Thomas Grace Kwame Yuki Zoë Piotr Ingrid Jean-Luc Aoife DeShawn'.split(
    ' ',
  )
const FAMILY =
  "Smith Lopez O'Brien Nguyen Kowalczyk Patel García Müller Okonkwo McDonald Smith-Jones Fitzgerald Yamamoto Abernathy Dlamini Håkansson Whitcombe Rodriguez Brown Ferreira".split(
    ' ',
  )
const STREETS =
  'High Oak Elm Baker Main Church Victoria Station Maple Washington Sunset Kings Highfield Pine Albert'.split(' ')
const LISTED_GIVEN = 'john maria fatima anna thomas sarah peter james linda robert'.split(' ')
const LISTED_FAMILY = 'smith lopez nguyen patel garcia rodriguez williams johnson murphy khan'.split(' ')

/** Makers of one kind each. They are written from how such things look in notes, not from the rules. */
export const makers = (random: () => number): Record<IdentifierKind, () => Made> => {
  const upTo = (most: number): number => Math.floor(random() * most)
  const pick: Pick = items => {
    const item = items[upTo(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const digits = (count: number): string => Array.from({ length: count }, () => upTo(10)).join('')
  const from = (least: number, most: number): number => least + upTo(most - least + 1)
  const two = (number: number): string => String(number).padStart(2, '0')
  const letters = (alphabet: string, count: number): string =>
    Array.from({ length: count }, () => pick(Array.from(alphabet))).join('')
  const bare = (value: string): Made => ({ before: '', value, after: '' })
  const withCue = (cues: readonly string[], value: string): Made => ({ before: pick(cues), value, after: '' })
  const grouped = (number: string, groups: readonly number[], sign: string): string => {
    let at = 0
    return groups
      .map(length => {
        at += length
        return number.slice(at - length, at)
      })
      .join(sign)
  }
  /** Finds the check digit by trying all. */
  const checked = (body: () => string, valid: (number: string) => boolean): string => {
    for (;;) {
      const start = body()
      for (let digit = 0; digit < 10; digit++) if (valid(`${start}${digit}`)) return `${start}${digit}`
    }
  }
  const nhs = (): string =>
    checked(
      () => `${from(4, 7)}${digits(8)}`,
      number => {
        const sum = Array.from(number.slice(0, 9)).reduce((total, digit, i) => total + Number(digit) * (10 - i), 0)
        return (11 - (sum % 11)) % 11 === Number(number[9])
      },
    )
  const luhn = (number: string): boolean => {
    const sum = Array.from(number)
      .reverse()
      .reduce(
        (total, digit, i) =>
          total + (i % 2 === 0 ? Number(digit) : ([0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0)),
        0,
      )
    return sum % 10 === 0
  }

  const day = () => from(1, 28)
  const month = () => from(1, 12)
  const year = () => from(1920, 2025)
  const named = () => pick(MONTHS)
  const short = () => pick(MONTHS).slice(0, 3)
  const ordinal = (number: number): string =>
    `${number}${number > 3 && number < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`
  const fullDate = (): string => {
    const [d, m, y] = [day(), month(), year()]
    return pick([
      `${two(d)}/${two(m)}/${y}`,
      `${d}/${m}/${y}`,
      `${m}/${d}/${String(y).slice(2)}`,
      `${y}-${two(m)}-${two(d)}`,
      `${y}/${two(m)}/${two(d)}`,
      `${two(d)}.${two(m)}.${y}`,
      `${d}.${m}.${y}`,
      `${two(d)}-${two(m)}-${y}`,
      `${d} ${named()} ${y}`,
      `${ordinal(d)} ${named()} ${y}`,
      `${ordinal(d)} of ${named()}, ${y}`,
      `${named()} ${d}, ${y}`,
      `${named()} ${ordinal(d)}, ${y}`,
      `${named()} ${d} ${y}`,
      `${short()} ${d}, ${y}`,
      `${short()}. ${d}, ${y}`,
      `${d} ${short()} ${y}`,
      `${d}-${short()}-${y}`,
      `${two(d)}-${short().toUpperCase()}-${y}`,
      `${d}-${short()}-${String(y).slice(2)}`,
      `${named().toLowerCase()} ${d}, ${y}`,
      `${d} ${named().toLowerCase()} ${y}`,
      `${named().toUpperCase()} ${d}, ${y}`,
      `${y}-${two(m)}-${two(d)}T10:30:00Z`,
    ])
  }
  const partial = (): string => {
    const [d, m] = [day(), month()]
    return pick([
      `${m}/${d}`,
      `${two(d)}/${two(m)}`,
      `${named()} ${d}`,
      `${d} ${named()}`,
      `${ordinal(d)} ${short()}`,
      `${ordinal(d)} of ${named()}`,
      `${short()} ${d}`,
    ])
  }
  const person = (): string => `${pick(GIVEN)} ${pick(FAMILY)}`
  const phone = (): Made => {
    const cue = ['', '', 'call ', 'phone: ', 'Tel ', 'mobile ']
    const free = [
      `(${from(201, 989)}) ${digits(3)}-${digits(4)}`,
      `${from(201, 989)}-${digits(3)}-${digits(4)}`,
      `${from(201, 989)}.${digits(3)}.${digits(4)}`,
      `+1 ${from(201, 989)} ${digits(3)} ${digits(4)}`,
      `1-${from(201, 989)}-${digits(3)}-${digits(4)}`,
      `+1 (${from(201, 989)}) ${digits(3)}-${digits(4)} ext. ${digits(3)}`,
      `+1${from(201, 989)}${digits(7)}`,
      `07${digits(3)} ${digits(6)}`,
      `07${digits(9)}`,
      `07${digits(3)} ${digits(3)} ${digits(3)}`,
      `+44 7${digits(3)} ${digits(6)}`,
      `+447${digits(9)}`,
      `+44 (0)20 7${digits(3)} ${digits(4)}`,
      `0044 7${digits(3)} ${digits(6)}`,
      `020 7${digits(3)} ${digits(4)}`,
      `0161 ${digits(3)} ${digits(4)}`,
      `(0161) ${digits(3)} ${digits(4)}`,
      `01632 ${digits(6)}`,
      `+33 1 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
      `06 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
      `01.${digits(2)}.${digits(2)}.${digits(2)}.${digits(2)}`,
      `+49 30 ${digits(8)}`,
      `+49 (0)89 ${digits(7)}`,
      `0171/${digits(7)}`,
      `+353 1 ${digits(3)} ${digits(4)}`,
      `06-${digits(8)}`,
      `+34 6${digits(2)} ${digits(3)} ${digits(3)}`,
      `+41 44 ${digits(3)} ${digits(2)} ${digits(2)}`,
      `+39 06 ${digits(8)}`,
    ]
    const cued = [
      `${from(201, 989)}${digits(7)}`,
      `${digits(3)}-${digits(4)}`,
      `6${digits(2)} ${digits(3)} ${digits(3)}`,
    ]
    return random() < 0.15
      ? withCue(
          ['call ', 'phone ', 'tel: ', 'Tel. no. ', 'mobile number ', 'fax: ', 'contact number is ', 'cell '],
          pick(cued),
        )
      : withCue(cue, pick(free))
  }
  const street = (): string => {
    const type = pick([
      'Street',
      'Road',
      'Avenue',
      'Lane',
      'Drive',
      'Close',
      'Court',
      'Crescent',
      'Terrace',
      'Boulevard',
      'St',
      'Rd',
      'Ave',
      'Dr',
      'Ln',
      'Blvd',
      'St.',
      'Rd.',
      'Ave.',
      'Way',
      'Place',
      'Gardens',
    ])
    const number = pick([`${from(1, 300)}`, `${from(1000, 9999)}`, `${from(1, 99)}${pick(['A', 'b'])}`])
    const name = `${number} ${pick(['', '', 'North ', 'E. ', 'Old '])}${pick(STREETS)} ${type}`
    return pick([name, name, `Flat ${from(1, 9)}, ${name}`, `${name}, Apt ${from(1, 90)}`])
  }

  return {
    email: () => {
      const user = pick(['jane.doe', 'j_smith', 'maria+notes', 'bob99', "o'brien", 'JOHN.SMITH', 'a', 'x-y'])
      const host = pick([
        'example.org',
        'nhs.net',
        'gmail.com',
        'mail.hospital.co.uk',
        'uni-koeln.de',
        'EXAMPLE.COM',
        'sub.x.museum',
      ])
      return withCue(['', '', 'email: ', 'e-mail ', 'mailto:'], `${user}@${host}`)
    },
    phone,
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
    date: () =>
      random() < 0.8
        ? withCue(['', '', 'on ', 'seen on ', 'admitted ', 'surgery '], fullDate())
        : withCue(
            [
              'admitted ',
              'seen on ',
              'discharged on ',
              'presented on ',
              'Admitted: ',
              'operated on ',
              'last seen on ',
              'died on ',
            ],
            partial(),
          ),
    birthDate: () =>
      withCue(
        [
          'DOB ',
          'dob: ',
          'D.O.B. ',
          'd.o.b ',
          'born ',
          'born on ',
          'date of birth ',
          'Date of Birth: ',
          'DOB is ',
          'birth date ',
          'birthday ',
          '(DOB ',
        ],
        pick([fullDate(), fullDate(), fullDate(), partial()]),
      ),
    age: () => {
      const age = from(90, 115)
      const sex = pick(['man', 'woman', 'male', 'female', 'lady', 'gentleman'])
      return pick([
        bare(`${age}-year-old`),
        bare(`${age} year old`),
        bare(`${age} years old`),
        bare(`${age}-year-old ${sex}`),
        bare(`${age} yo`),
        bare(`${age}yo`),
        bare(`${age} y/o`),
        bare(`${age}y/o`),
        bare(`${age} y.o.`),
        bare(`${age} yr old`),
        bare(`${age}-yr-old`),
        bare(`${age} years of age`),
        bare(`${age}F`),
        bare(`${age}M`),
        bare(`${age}yo ${pick(['F', 'M', sex])}`),
        bare(`${age}yoF`),
        bare(`${age} yo ${sex}`),
        bare(`${age}y ${sex}`),
        withCue(
          ['aged ', 'age ', 'Age: ', 'age is ', 'at the age of ', 'AGE ', 'turned ', `${sex} aged `],
          String(age),
        ),
        withCue([`${sex}, `], `${age}`),
        bare('ninety-two-year-old'),
        bare('ninety three year old'),
      ])
    },
    postcode: () => {
      const inner = `${digits(1)}${letters('ABDEFGHJLNPQRSTUWXYZ', 2)}`
      const outer = pick([
        `SW1A`,
        `M${from(1, 90)}`,
        `EC1V`,
        `LS${from(1, 29)}`,
        `B${from(1, 90)}`,
        `CF${from(10, 64)}`,
        `EH${from(1, 55)}`,
        `W1T`,
        `BT${from(1, 94)}`,
      ])
      const canadian = `${letters('ABCEGHJKLMNPRSTVXY', 1)}${digits(1)}${letters('ABCEGHJKLMNPRSTVWXYZ', 1)} ${digits(1)}${letters('ABCEGHJKLMNPRSTVWXYZ', 1)}${digits(1)}`
      return pick([
        () => withCue(['', 'postcode ', 'lives at ', 'Post code: '], `${outer} ${inner}`),
        () => withCue(['postcode '], `${outer} ${inner}`.toLowerCase()),
        () => withCue(['', 'postal code '], pick([canadian, canadian.toLowerCase()])),
        () => bare(`${digits(5)}-${digits(4)}`),
        () =>
          withCue(
            [
              'Boston, MA ',
              'Springfield, IL ',
              'Austin TX ',
              'lives in Portland, OR ',
              'CA ',
              'ZIP ',
              'zip code: ',
              'ZIP code ',
              'Seattle, Washington ',
            ],
            digits(5),
          ),
      ])()
    },
    name: () =>
      pick([
        () =>
          bare(
            `${pick(['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Prof', 'Prof.', 'Professor'])} ${pick([person(), pick(FAMILY), `${letters('ABCDEHJKLMNPRST', 1)}. ${pick(FAMILY)}`])}`,
          ),
        () =>
          bare(
            `${pick(['mr', 'mrs', 'mr.', 'mrs.', 'ms', 'dr', 'dr.'])} ${pick([pick(LISTED_FAMILY), `${pick(LISTED_GIVEN)} ${pick(LISTED_FAMILY)}`])}`,
          ),
        () => bare(`${pick(['MR', 'MRS', 'DR', 'MS'])} ${pick(LISTED_FAMILY).toUpperCase()}`),
        () =>
          withCue(
            [
              'Patient name: ',
              'patient name: ',
              'Name: ',
              'name: ',
              'Patient: ',
              'pt name ',
              'patient name is ',
              'Next of kin: ',
            ],
            person(),
          ),
        () => withCue(['patient name: ', 'name: ', 'pt name: '], `${pick(LISTED_GIVEN)} ${pick(LISTED_FAMILY)}`),
        () =>
          withCue(
            [
              'pt ',
              'Pt ',
              'my patient ',
              'patient ',
              'our patient ',
              'the patient, ',
              'this patient, ',
              'a patient named ',
              'a man named ',
              'a lady called ',
              'patient called ',
            ],
            person(),
          ),
        () => withCue(['pt ', 'my patient ', 'patient '], `${pick(LISTED_GIVEN)} ${pick(LISTED_FAMILY)}`),
      ])(),
    address: () =>
      pick([
        () => bare(street()),
        () => bare(street()),
        () =>
          withCue(
            ['lives at ', 'address: '],
            `${from(1, 300)} ${pick(STREETS).toLowerCase()} ${pick(['street', 'road', 'avenue', 'lane'])}`,
          ),
        () => bare(`${pick(['P.O. Box', 'PO Box', 'P.O. box', 'Post Office Box', 'po box'])} ${from(1, 9999)}`),
        () => bare(`${pick(['Hauptstraße', 'Bahnhofstr.', 'Lindenweg', 'Keizersgracht'])} ${from(1, 200)}`),
      ])(),
    web: () =>
      pick([
        () => bare(`https://www.linkedin.com/in/${pick(['jane-doe', 'jsmith', 'maria-lopez-12'])}`),
        () => bare(`facebook.com/john.smith.${digits(2)}`),
        () => bare(`${from(10, 223)}.${from(0, 255)}.${from(0, 255)}.${from(1, 254)}`),
        () => bare(`http://hospital.example/~jsmith`),
        () => bare(`https://ehr.example/chart?mrn=${digits(6)}`),
      ])(),
  }
}

const BEFORE = [
  '',
  '',
  'Reviewed in clinic, ',
  'Discussed with the family: ',
  'Question about apixaban 5 mg bd in CKD 4; ',
  'HbA1c 6.5%. ',
  '(',
  '[',
  '"',
  'Also, ',
  'pneumonia - ',
  'BP 120/80\n',
  'Background: T2DM, AF (CHA2DS2-VASc 4). ',
]
const AFTER = [
  '',
  '',
  '.',
  ', has AF and CKD 4',
  ' with sepsis',
  ') and on warfarin',
  '; GCS 13/15',
  ' - what dose of enoxaparin?',
  '?',
  '\nWhich antibiotic',
  '", started ramipril',
  ': which statin?',
  ']',
]
const STRANGE: readonly ((text: string) => string)[] = [
  text => text,
  text => text,
  text => text,
  text => text.replaceAll(' ', '\u00a0'),
  text => text.replaceAll('-', '\u2013'),
  text => text.replaceAll('-', '\u2011'),
  text => text.replaceAll("'", '\u2019'),
]

/** A sentence with one identifier in it. */
export const sentence = (kind: IdentifierKind, seed: number): { text: string; start: number; end: number } => {
  const random = seeded(seed)
  const pick: Pick = items => items[Math.floor(random() * items.length)] as (typeof items)[number]
  const made = makers(random)[kind]()
  const strange = /[@/]/.test(made.value) && kind !== 'date' && kind !== 'age' ? STRANGE[0] : pick(STRANGE)
  const [before, value, after] = [pick(BEFORE) + made.before, made.value, made.after + pick(AFTER)].map(
    part => strange?.(part) ?? part,
  )
  const text = `${before}${value}${after}`
  return { text, start: before?.length ?? 0, end: (before?.length ?? 0) + (value?.length ?? 0) }
}

/** Each identifier of a text as `kind: value`, for tables. */
export const marked = (text: string): string[] =>
  findIdentifiers(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

/** What a maker gives: the identifier, and what belongs before and after it. */
export interface Made {
  before: string
  value: string
  after: string
}

export type Pick = <T>(items: readonly T[]) => T

export const MONTHS = [
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
export const GIVEN =
  'John Maria Fatima Wei Olga José Siobhán Mohammed Priya Anna Thomas Grace Kwame Yuki Zoë Piotr Ingrid Jean-Luc Aoife DeShawn'.split(
    ' ',
  )
export const FAMILY =
  "Smith Lopez O'Brien Nguyen Kowalczyk Patel García Müller Okonkwo McDonald Smith-Jones Fitzgerald Yamamoto Abernathy Dlamini Håkansson Whitcombe Rodriguez Brown Ferreira".split(
    ' ',
  )
export const STREETS =
  'High Oak Elm Baker Main Church Victoria Station Maple Washington Sunset Kings Highfield Pine Albert'.split(' ')
export const LISTED_GIVEN = 'john maria fatima anna thomas sarah peter james linda robert'.split(' ')
export const LISTED_FAMILY = 'smith lopez nguyen patel garcia rodriguez williams johnson murphy khan'.split(' ')

/** What the makers of identifiers have in common. @param random numbers from 0 to below 1 */
export const makeTools = (random: () => number) => {
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
    random,
    upTo,
    pick,
    digits,
    from,
    two,
    letters,
    bare,
    withCue,
    grouped,
    checked,
    nhs,
    luhn,
    day,
    month,
    year,
    named,
    short,
    ordinal,
    fullDate,
    partial,
    person,
    phone,
    street,
  }
}

export type Tools = ReturnType<typeof makeTools>

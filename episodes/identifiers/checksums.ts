const weighed = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i] ?? 0), 0)

const ZERO = 48
const NINE = 57

/** Luhn, ISO/IEC 7812-1: the last digit is the check digit. Other signs are passed over. */
export const luhn = (text: string): boolean => {
  let sum = 0
  let place = 0
  for (let i = text.length - 1; i >= 0; i--) {
    const digit = text.charCodeAt(i) - ZERO
    if (digit < 0 || digit > 9) continue
    const twice = digit * 2
    sum += place % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice
    place++
  }
  return place > 1 && sum % 10 === 0
}

/** NHS Data Dictionary: ten digits, weights 10 to 2, modulus 11. The Scottish CHI number has the same check digit. */
export const nhsNumber = (digits: string): boolean => {
  const check = (11 - (weighed(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return digits.length === 10 && !/^(\d)\1+$/.test(digits) && check === Number(digits[9])
}

/** CMS: ten digits beginning with 1 or 2, Luhn with the prefix 80840. */
export const npi = (digits: string): boolean => /^[12]\d{9}$/.test(digits) && luhn(`80840${digits}`)

/** SSA: no area 000, 666 or 900 and above, no group 00, no serial 0000. */
export const ssn = (digits: string): boolean => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits)

/** EAN-13, as in the Swiss AHV number. */
export const ean13 = (digits: string): boolean =>
  digits.length === 13 && weighed(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0

/** French NIR: 13 places and a key, 97 minus the rest by 97; Corsica's 2A and 2B count as 19 and 18. */
export const nir = (text: string): boolean => {
  const digits = text.replace(/\s/g, '').toUpperCase().replace('2A', '19').replace('2B', '18')
  return /^\d{15}$/.test(digits) && 97 - Number(BigInt(digits.slice(0, 13)) % 97n) === Number(digits.slice(13))
}

/** Irish PPSN: weights 8 to 2, a second letter weighs 9, modulus 23, W stands for 0. */
export const ppsn = (text: string): boolean => {
  const second = text[8] ? (text.toUpperCase().charCodeAt(8) - 64) % 23 : 0
  const sum = weighed(text, [8, 7, 6, 5, 4, 3, 2]) + 9 * second
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === text[7]?.toUpperCase()
}

/** Australian Medicare: first digit 2 to 6, the ninth is the check digit of the first eight. */
export const medicareAu = (digits: string): boolean =>
  /^[2-6]\d{9,10}$/.test(digits) && weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits[8])

/** Spanish DNI: the letter is the number's rest by 23. */
export const dni = (text: string): boolean =>
  'TRWAGMYFPDXBNJZSQVHLCKE'[Number(text.slice(0, 8)) % 23] === text.at(-1)?.toUpperCase()

/** ISO 13616: moved country code first, letters as numbers, rest 1 by 97. */
export const iban = (text: string): boolean => {
  const signs = text.slice(4) + text.slice(0, 4)
  let rest = 0
  for (let i = 0; i < signs.length; i++) {
    const code = signs.charCodeAt(i)
    const letter = code > NINE
    rest = letter ? (rest * 100 + (code & 31) + 9) % 97 : (rest * 10 + code - ZERO) % 97
  }
  return rest === 1
}

const VERHOEFF = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]
const PERMUTED = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
]

/** Verhoeff, as in the Indian Aadhaar number: the last digit is the check digit. */
export const verhoeff = (digits: string): boolean => {
  let rest = 0
  for (let i = 0; i < digits.length; i++) {
    const permuted = PERMUTED[i % 8]?.[Number(digits[digits.length - 1 - i])]
    rest = Number(VERHOEFF[rest]?.[Number(permuted)])
  }
  return rest === 0
}

import type { Say, TextKey } from './words.tsx'

type BaseOf<Key> = Key extends `${infer Base}_other` ? Base : never

/** Texts that exist in plural forms: `episodes` for `episodes_one` and `episodes_other`. */
export type CountKey = BaseOf<TextKey>

const rules = new Map<string, Intl.PluralRules>()

const categoryOf = (language: string, n: number): Intl.LDMLPluralRule => {
  const known = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, known)
  return known.select(n)
}

/** "1 episode", "2 episodes". `$1` is the number as the language writes it; further values follow as `$2` …. */
export const count = (say: Say, base: CountKey, n: number, ...values: (string | number)[]): string => {
  const language = say('languageTag')
  const shown = new Intl.NumberFormat(language).format(n)
  // A language may have forms that English lacks (few, many): no type knows them, and a missing one is empty.
  const exact = say(`${base}_${categoryOf(language, n)}` as TextKey, shown, ...values)
  return exact || say(`${base}_other`, shown, ...values)
}

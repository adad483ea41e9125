import { useFormats } from '../format.ts'
import { Select } from '../parts/select.tsx'
import { useSay } from '../words.tsx'
import { keysOf, PROFESSION_TEXTS, type Profession } from './texts.ts'

export interface PersonFieldsProps {
  countries: readonly string[]
  country?: string | undefined
  profession?: Profession | undefined
  onCountry: (country: string | undefined) => void
  onProfession: (profession: Profession | undefined) => void
}

/** Country and profession: they decide which credit rules are offered, and both may wait. */
export const PersonFields = ({ countries, country, profession, onCountry, onProfession }: PersonFieldsProps) => {
  const say = useSay()
  const formats = useFormats()
  const later = { value: '', text: say('chooseLater') } as const
  const named = countries.map(code => ({ value: code, text: formats.region(code) }))
  named.sort((a, b) => a.text.localeCompare(b.text, say('languageTag')))
  return (
    <div class="pair">
      <Select
        label={say('country')}
        options={[later, ...named, { value: 'other', text: say('countryOther') }]}
        value={country ?? ''}
        onChange={code => onCountry(code || undefined)}
      />
      <Select
        label={say('profession')}
        options={[later, ...keysOf(PROFESSION_TEXTS).map(value => ({ value, text: say(PROFESSION_TEXTS[value]) }))]}
        value={profession ?? ''}
        onChange={value => onProfession(value || undefined)}
      />
    </div>
  )
}

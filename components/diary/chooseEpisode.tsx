import type { RadioOption } from '../parts/radioRows.tsx'
import { RadioRows } from '../parts/radioRows.tsx'
import { TextField } from '../parts/textField.tsx'
import { useSay } from '../words.tsx'
import type { RegroupChoice } from './regroupTypes.ts'

export interface ChooseEpisodeProps {
  legend: string
  /** Shown before the episodes. */
  before?: readonly RadioOption<string>[]
  /** The likely ones, or those that the search finds. */
  choices: readonly RegroupChoice[]
  search: string
  onSearch: (search: string) => void
  value: string | undefined
  onChange: (id: string) => void
  fault?: string | undefined
}

/** Another episode: the likely ones, and a search among all. */
export const ChooseEpisode = (props: ChooseEpisodeProps) => {
  const say = useSay()
  const { legend, before = [], choices, search, onSearch, value, onChange, fault } = props
  const options = [
    ...before,
    ...choices.map(({ id, problem, facts }) => ({ value: id, text: <bdi>{problem}</bdi>, meaning: facts })),
  ]
  return (
    <div class="stack tight">
      <RadioRows legend={legend} options={options} value={value} onChange={onChange} fault={fault} />
      {choices.length === 0 && <p class="hint">{say('regroupNone')}</p>}
      <TextField label={say('regroupSearch')} value={search} onInput={onSearch} />
    </div>
  )
}

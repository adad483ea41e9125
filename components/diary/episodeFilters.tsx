import { useId } from 'preact/hooks'
import { OUTCOME_ORDER, OUTCOME_TEXTS } from '../answers/outcome.tsx'
import { Icon } from '../icon.tsx'
import { Select } from '../parts/select.tsx'
import { useSay } from '../words.tsx'
import type { OutcomeFilter } from './types.ts'

export interface EpisodeFiltersProps {
  search: string
  outcome: OutcomeFilter
  onSearch: (text: string) => void
  onOutcome: (outcome: OutcomeFilter) => void
}

/** The search field and the outcome filter. What they let through is decided where the episodes are. */
export const EpisodeFilters = ({ search, outcome, onSearch, onOutcome }: EpisodeFiltersProps) => {
  const say = useSay()
  const id = useId()
  return (
    <search class="filters">
      <div class="search">
        <label class="vh" for={id}>
          {say('searchEpisodes')}
        </label>
        <Icon name="search" />
        <input
          id={id}
          class="input"
          type="search"
          autocomplete="off"
          placeholder={say('searchExample')}
          value={search}
          onInput={event => onSearch(event.currentTarget.value)}
        />
      </div>
      <Select<OutcomeFilter>
        label={say('outcome')}
        bare
        options={[
          { value: 'any', text: say('anyOutcome') },
          ...OUTCOME_ORDER.map(value => ({ value, text: say(OUTCOME_TEXTS[value].word) })),
          { value: 'waiting', text: say('waiting') },
        ]}
        value={outcome}
        onChange={onOutcome}
      />
    </search>
  )
}

import type { Ref } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { useSay } from '../words.tsx'

export interface SiteSearchProps {
  value: string
  onSearch: (text: string) => void
  inputRef: Ref<HTMLInputElement>
}

/** The field that finds a site by its name or host. */
export const SiteSearch = ({ value, onSearch, inputRef }: SiteSearchProps) => {
  const say = useSay()
  const id = useId()
  return (
    <search class="search">
      <label class="vh" for={id}>
        {say('sitesSearch')}
      </label>
      <Icon name="search" />
      <input
        id={id}
        ref={inputRef}
        class="input"
        type="search"
        autocomplete="off"
        placeholder={say('sitesSearchExample')}
        value={value}
        onInput={event => onSearch(event.currentTarget.value)}
      />
    </search>
  )
}

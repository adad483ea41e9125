import { useState } from 'preact/hooks'
import { GROUP_TEXTS } from '../../answers/texts.ts'
import { Icon } from '../../icon.tsx'
import { Tick } from '../../parts/tick.tsx'
import { SiteSearch } from '../../settings/siteSearch.tsx'
import { useSay } from '../../words.tsx'
import { Part } from './part.tsx'
import { PlacedField } from './placed.tsx'
import type { PartsProps, SiteChoices } from './types.ts'

interface GroupProps extends SiteChoices {
  chosen: readonly string[]
  isFound: boolean
  onToggle: (ids: readonly string[], on: boolean) => void
}

const Group = ({ group, sites, chosen, isFound, onToggle }: GroupProps) => {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const on = sites.filter(({ id }) => chosen.includes(id)).length
  return (
    <details class="group" open={isFound || isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron" />
        <h3>{say(GROUP_TEXTS[group])}</h3>
        <span class="meta push num">{say('packSourcesOn', on, sites.length)}</span>
      </summary>
      <div class="fields">
        {sites.map(({ id, name }) => (
          <Tick key={id} checked={chosen.includes(id)} onChange={isOn => onToggle([id], isOn)}>
            {name}
          </Tick>
        ))}
      </div>
    </details>
  )
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The approved sources: recognised sites by name, others by the name of their host. */
export const SourcesPart = ({ draft, set, sites }: PartsProps) => {
  const say = useSay()
  const [search, setSearch] = useState('')
  const words = plain(search).split(/\s+/).filter(Boolean)
  const found = sites
    .map(({ group, sites: all }) => ({
      group,
      sites: all.filter(({ name, hosts }) => words.every(word => plain([name, ...hosts].join(' ')).includes(word))),
    }))
    .filter(({ sites: some }) => some.length > 0)
  const order = sites.flatMap(({ sites: all }) => all.map(({ id }) => id))
  const toggle = (ids: readonly string[], on: boolean) =>
    set({ sites: order.filter(id => (ids.includes(id) ? on : draft.sites.includes(id))) })
  const chosen = sites.flatMap(({ sites: all }) => all.filter(({ id }) => draft.sites.includes(id)))
  return (
    <Part title={say('packPartSources')} more={say('packPartSourcesMore')}>
      {chosen.length > 0 && (
        <p>
          <b>{say('packSourcesChosen', chosen.length)}</b> {chosen.map(({ name }) => name).join(', ')}
        </p>
      )}
      <SiteSearch value={search} onSearch={setSearch} inputRef={null} />
      <div>
        {found.map(({ group, sites: some }) => (
          <Group
            key={group}
            group={group}
            sites={some}
            chosen={draft.sites}
            isFound={words.length > 0}
            onToggle={toggle}
          />
        ))}
      </div>
      <PlacedField
        at="sources"
        items
        type="lines"
        label={say('packHosts')}
        hint={say('packHostsHint')}
        value={draft.hosts}
        onInput={hosts => set({ hosts })}
      />
    </Part>
  )
}

import type { Ref } from 'preact'
import { useId } from 'preact/hooks'
import { GROUP_TEXTS } from '../answers/texts.ts'
import { Fault } from '../parts/fault.tsx'
import { Tick } from '../parts/tick.tsx'
import { useSay } from '../words.tsx'
import type { SiteChoices } from './types.ts'

export interface SiteTicksProps {
  groups: readonly SiteChoices[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  fault?: string | undefined
  firstRef: Ref<HTMLInputElement>
}

/** The sites to switch on, one by one. None is ticked beforehand. */
export const SiteTicks = ({ groups, chosen, onChange, fault, firstRef }: SiteTicksProps) => {
  const say = useSay()
  const id = useId()
  const first = groups[0]?.sites[0]?.id
  return (
    <section class="stack tight" aria-labelledby={id}>
      <h2 id={id}>{say('sitesQuestion')}</h2>
      <p class="hint">{say('sitesHint')}</p>
      <div class="groups">
        {groups.map(({ group, sites }) => (
          <fieldset key={group}>
            <legend>{say(GROUP_TEXTS[group])}</legend>
            {sites.map(site => (
              <Tick
                key={site.id}
                checked={chosen.includes(site.id)}
                onChange={on => onChange(on ? [...chosen, site.id] : chosen.filter(known => known !== site.id))}
                hint={site.host}
                faultId={`${id}f`}
                invalid={fault !== undefined}
                {...(site.id === first && { inputRef: firstRef })}
              >
                {site.name}
              </Tick>
            ))}
          </fieldset>
        ))}
      </div>
      <Fault id={`${id}f`} text={fault} />
    </section>
  )
}

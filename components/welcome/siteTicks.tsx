import type { Ref } from 'preact'
import { useId } from 'preact/hooks'
import { GROUP_TEXTS } from '../answers/texts.ts'
import { Icon } from '../icon.tsx'
import { Fault } from '../parts/fault.tsx'
import { Tick } from '../parts/tick.tsx'
import { count } from '../plural.ts'
import { hostsText } from '../settings/hostsText.ts'
import { useSay } from '../words.tsx'
import type { SiteChoice, SiteChoices } from './types.ts'

export interface SiteTicksProps {
  common: readonly SiteChoice[]
  groups: readonly SiteChoices[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  fault?: string | undefined
  firstRef: Ref<HTMLInputElement>
}

interface TicksProps extends Pick<SiteTicksProps, 'chosen' | 'onChange'> {
  sites: readonly SiteChoice[]
  faultId: string
  invalid: boolean
  firstRef?: Ref<HTMLInputElement>
}

const Ticks = ({ sites, chosen, onChange, faultId, invalid, firstRef }: TicksProps) => {
  const say = useSay()
  return (
    <div class="groups">
      {sites.map(({ id, name, hosts }, at) => (
        <Tick
          key={id}
          checked={chosen.includes(id)}
          onChange={on => onChange(on ? [...chosen, id] : chosen.filter(known => known !== id))}
          hint={hostsText(say, hosts)}
          faultId={faultId}
          invalid={invalid}
          {...(at === 0 && firstRef && { inputRef: firstRef })}
        >
          {name}
        </Tick>
      ))}
    </div>
  )
}

/** The sites to switch on, one by one. None is ticked beforehand; the less common ones are folded away. */
export const SiteTicks = ({ common, groups, chosen, onChange, fault, firstRef }: SiteTicksProps) => {
  const say = useSay()
  const id = useId()
  const shared = { chosen, onChange, faultId: `${id}f`, invalid: fault !== undefined }
  const others = groups.flatMap(({ sites }) => sites)
  return (
    <section class="stack tight" aria-labelledby={id}>
      <h2 id={id}>{say('sitesQuestion')}</h2>
      <p class="hint">{say('sitesHint')}</p>
      <Ticks sites={common} firstRef={firstRef} {...shared} />
      {others.length > 0 && (
        <details class="group">
          <summary>
            <Icon name="chevron" />
            <b>{count(say, 'sitesOthers', others.length)}</b>
          </summary>
          <div class="stack">
            {groups.map(({ group, sites }) => (
              <fieldset key={group}>
                <legend>{say(GROUP_TEXTS[group])}</legend>
                {group === 'answers' && <p class="hint">{say('answersMoreWelcome')}</p>}
                <Ticks sites={sites} {...shared} />
              </fieldset>
            ))}
          </div>
        </details>
      )}
      <p class="hint">{say('sitesLater')}</p>
      <Fault id={`${id}f`} text={fault} />
    </section>
  )
}

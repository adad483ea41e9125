import { useState } from 'preact/hooks'
import { GROUP_TEXTS } from '../answers/texts.ts'
import { Icon } from '../icon.tsx'
import { Tick } from '../parts/tick.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import { SiteRow } from './siteLine.tsx'
import type { SiteGroupLines, SiteLine, SitesViewProps } from './sitesTypes.ts'

type Callbacks = Pick<SitesViewProps, 'onSwitch' | 'onAllow' | 'onAskAgain' | 'answerText' | 'onAnswerText'>

export interface SiteGroupProps extends Callbacks, SiteGroupLines {
  /** Only what was searched for is shown: then it is open, and nothing can be switched as a whole. */
  found: boolean
}

/** Switches for a whole group. What is on already is not asked for again. */
const Whole = ({ sites, onSwitch }: Pick<SiteGroupProps, 'sites' | 'onSwitch'>) => {
  const say = useSay()
  const off = sites.filter(site => site.state === 'off').map(site => site.id)
  const on = sites.filter(site => site.state !== 'off').map(site => site.id)
  return (
    <div class="row">
      {off.length > 0 && (
        <button type="button" class="btn small" onClick={() => onSwitch(off, true)}>
          {count(say, 'switchAllOn', sites.length)}
        </button>
      )}
      {on.length > 0 && (
        <button type="button" class="btn small quiet" onClick={() => onSwitch(on, false)}>
          {say('switchAllOff')}
        </button>
      )}
    </div>
  )
}

/**
 * The sites of a kind. Folded as long as none of them is on; then those that are on, and the others folded below: eighty
 * sites read as a few lines. What is switched stays where it is, so that no row moves away from under the pointer.
 */
export const SiteGroup = ({ group, sites, found, answerText, onAnswerText, ...callbacks }: SiteGroupProps) => {
  const say = useSay()
  const on = sites.filter(site => site.state !== 'off')
  const [open, setOpen] = useState(found || on.length > 0)
  const [first] = useState(() => new Set(on.map(site => site.id)))
  const folds = !found && first.size > 0
  const others = folds ? sites.filter(site => !first.has(site.id)) : []
  const rows = (of: readonly SiteLine[]) => (
    <ul class="sites">
      {of.map(site => (
        <SiteRow key={site.id} site={site} {...callbacks} />
      ))}
    </ul>
  )
  return (
    <details class="group" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron" />
        <h2>{say(GROUP_TEXTS[group])}</h2>
        {!found && <span class="meta push num">{say('sitesOn', on.length, sites.length)}</span>}
      </summary>
      <div class="stack tight">
        {group === 'answers' && (
          <div class="measure">
            <p>{say('answersMore')}</p>
            <Tick checked={answerText} onChange={onAnswerText}>
              {say('answersKeep')}
            </Tick>
          </div>
        )}
        {sites.some(site => site.creditsItself) && <p class="hint measure">{say('creditsItselfMore')}</p>}
        {!found && sites.length > 1 && <Whole sites={sites} onSwitch={callbacks.onSwitch} />}
        {rows(sites.filter(site => !others.includes(site)))}
        {others.length > 0 && (
          <details>
            <summary>
              <Icon name="chevron" />
              {count(say, 'sitesOthers', others.length)}
            </summary>
            {rows(others)}
          </details>
        )}
      </div>
    </details>
  )
}

import { useId } from 'preact/hooks'
import { RadioRows } from '../parts/radioRows.tsx'
import { Tick } from '../parts/tick.tsx'
import { useSay } from '../words.tsx'
import type { ClaimCredited as Credited } from './types.ts'

const Which = ({ episodes, onTick }: Credited) => {
  const say = useSay()
  return (
    <fieldset class="stack close">
      <legend>{say('creditedWhich')}</legend>
      {episodes.map(({ id, problem, day, credited }) => (
        <Tick key={id} checked={credited} hint={day} onChange={on => onTick(id, on)}>
          <bdi>{problem}</bdi>
        </Tick>
      ))}
    </fieldset>
  )
}

/** Of each site that credits by itself one question: whether it already did. What it credited is not claimed again. */
export const ClaimCredited = ({ credited, asked }: { credited: readonly Credited[]; asked: boolean }) => {
  const say = useSay()
  const id = useId()
  if (credited.length === 0) return null
  return (
    <section class="stack" aria-labelledby={id}>
      <div class="stack close">
        <h2 id={id}>{say('creditedTitle')}</h2>
        <p>{say('creditedMore')}</p>
      </div>
      {credited.map(site => (
        <div key={site.site} class="stack tight" data-site={site.site}>
          <RadioRows<'none' | 'all' | 'some'>
            legend={say('creditedSite', site.name, site.episodes.length)}
            options={[
              { value: 'none', text: say('creditedNone') },
              { value: 'all', text: say('creditedAll') },
              ...(site.episodes.length > 1 ? [{ value: 'some', text: say('creditedSome') } as const] : []),
            ]}
            value={site.value}
            fault={asked && site.open ? say('creditedMissing', site.name) : undefined}
            onChange={site.onChange}
          />
          {site.value === 'some' && <Which {...site} />}
        </div>
      ))}
    </section>
  )
}

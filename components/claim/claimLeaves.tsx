import { useId } from 'preact/hooks'
import { Banner } from '../parts/banner.tsx'
import { Tick } from '../parts/tick.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import { ClaimPreview } from './claimPreview.tsx'
import type { ClaimExtra, ClaimViewProps } from './types.ts'

const EXTRA_TEXTS = {
  queries: 'extraQueries',
  minutes: 'extraMinutes',
  forWhom: 'extraForWhom',
  followUps: 'extraFollowUps',
  barriers: 'extraBarriers',
} as const satisfies Record<ClaimExtra, string>

/** What leaves the device: what may be added, and exactly the columns of the file. */
export const ClaimLeaves = ({ options, preview, unprintable, onOption }: ClaimViewProps) => {
  const say = useSay()
  const id = useId()
  return (
    <section class="stack" aria-labelledby={id}>
      <div class="stack close">
        <h2 id={id}>{say('leaves')}</h2>
        <p>{say('leavesMore')}</p>
      </div>
      <fieldset>
        <legend>{say('extras')}</legend>
        {options.map(({ extra, on, forced }) => (
          <Tick
            key={extra}
            checked={on || forced !== undefined}
            forced={forced !== undefined}
            hint={forced}
            onChange={now => onOption(extra, now)}
          >
            {say(EXTRA_TEXTS[extra])}
          </Tick>
        ))}
      </fieldset>
      <ClaimPreview {...preview} />
      <p class="meta">{say('staysHere')}</p>
      {unprintable.length > 0 && (
        <Banner tone="look" fact={count(say, 'unprintable', unprintable.length)}>
          {say('unprintableMore')}
          {unprintable.map(({ character, text }) => (
            <span key={character} class="sub">
              <bdi>{character}</bdi> · <bdi>{text}</bdi>
            </span>
          ))}
        </Banner>
      )}
    </section>
  )
}

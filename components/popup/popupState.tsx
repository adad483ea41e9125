import type { ComponentChildren } from 'preact'
import { dayOf, useFormats } from '../format.ts'
import { count } from '../plural.ts'
import { PART, weave } from '../weave.tsx'
import { useSay } from '../words.tsx'
import { PopupLink } from './popupLink.tsx'
import type { PopupProps } from './types.ts'

const Told = ({ text, action }: { text: ComponentChildren; action: ComponentChildren }) => (
  <section class="stack tight">
    <p>{text}</p>
    <div class="row">{action}</div>
  </section>
)

/** What is true where nothing is noticed, and the way on. */
export const PopupNotNoticing = ({ state, now, zone, links, onOpen, onResume }: PopupProps) => {
  const say = useSay()
  const formats = useFormats()
  if (state.kind === 'notSetUp') {
    const setUp = (
      <PopupLink class="btn small primary" href={links.welcome} onOpen={onOpen}>
        {say('setUp')}
      </PopupLink>
    )
    return <Told text={say('notSetUpMore')} action={setUp} />
  }
  if (state.kind === 'shared') {
    const look = (
      <PopupLink class="btn small" href={links.welcome} onOpen={onOpen}>
        {say('lookAgain')}
      </PopupLink>
    )
    return <Told text={say('sharedMore')} action={look} />
  }
  if (state.kind === 'elsewhere') {
    const choose = (
      <PopupLink class="btn small" href={links.sites} onOpen={onOpen}>
        {say('chooseSites')}
      </PopupLink>
    )
    const text = state.host
      ? weave(count(say, 'elsewhere', state.sites, PART[0]), <bdi>{state.host}</bdi>)
      : say('elsewhereNoPage')
    return (
      <section class="stack tight">
        <h2>{say('onThisPage')}</h2>
        <p>{text}</p>
        <div class="row">{choose}</div>
      </section>
    )
  }
  if (state.kind !== 'paused') return null
  const resume = (
    <button type="button" class="btn small" onClick={onResume}>
      {say('turnOn')}
    </button>
  )
  if (state.until === undefined) return <Told text={say('pausedOpen')} action={resume} />
  const sameDay = dayOf(state.until, zone) === dayOf(now, zone)
  const until = sameDay
    ? formats.time(state.until, zone)
    : say('dayAt', formats.weekday(state.until, zone), formats.time(state.until, zone))
  return <Told text={weave(say('pausedUntil', PART[0]), <b>{until}</b>)} action={resume} />
}

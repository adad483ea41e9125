import { useId, useRef } from 'preact/hooks'
import { dayOf, useFormats } from '../format.ts'
import { useSay } from '../words.tsx'
import type { BackupProps, SameEpisode, SameOffer } from './types.ts'

/** Offers shown at a time. */
const SHOWN = 3

type OfferProps = Pick<BackupProps, 'now' | 'zone'> & {
  offer: SameOffer
  onMakeOne: () => void
  onKeepBoth: () => void
}

const Offer = ({ offer, now, zone, onMakeOne, onKeepBoth }: OfferProps) => {
  const say = useSay()
  const formats = useFormats()
  const id = useId()
  const when = (at: number) =>
    dayOf(at, zone) === dayOf(now, zone)
      ? say('todayAt', formats.time(at, zone))
      : say('dayAt', formats.shortDay(at, zone, now), formats.time(at, zone))
  const line = ({ problem, sites, at }: SameEpisode) => (
    <p>
      <bdi>{problem}</bdi>
      <span class="meta sub">{[formats.list(sites), when(at)].filter(Boolean).join(' · ')}</span>
    </p>
  )
  return (
    <li class="due">
      <div id={id} class="stack tight">
        {line(offer.one)}
        {line(offer.other)}
      </div>
      <div class="row">
        <button type="button" class="btn small" aria-describedby={id} onClick={onMakeOne}>
          {say('sameOne')}
        </button>
        <button type="button" class="btn small quiet" aria-describedby={id} onClick={onKeepBoth}>
          {say('sameBoth')}
        </button>
      </div>
    </li>
  )
}

/** What was looked up on two computers, offered as one; nothing is joined unasked. */
export const SameOffers = ({ offers, now, zone, onMakeOne, onKeepBoth }: BackupProps) => {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  const settle = (deed: () => void): void => {
    // The buttons go with their line.
    heading.current?.focus()
    deed()
  }
  if (offers.length === 0) return null
  return (
    <div class="stack tight">
      <h3 ref={heading} tabIndex={-1}>
        {say('sameTitle')}
      </h3>
      <ul>
        {offers.slice(0, SHOWN).map(offer => (
          <Offer
            key={offer.id}
            offer={offer}
            now={now}
            zone={zone}
            onMakeOne={() => settle(() => onMakeOne(offer))}
            onKeepBoth={() => settle(() => onKeepBoth(offer))}
          />
        ))}
      </ul>
    </div>
  )
}

import { Banner } from '../../components/parts/banner.tsx'
import { count } from '../../components/plural.ts'
import { useSay } from '../../components/words.tsx'
import type { Snapshot } from '../../storage/watch.ts'

export interface NotesProps {
  /** Ids of unanswered searches that go within a day. */
  going: readonly string[]
  /** A deletion was refused, because everything is to be kept. */
  held: boolean
  /** The claim in which an episode stands that is about to be forgotten. */
  claim: Snapshot['claims'][number] | undefined
  onEpisode: () => void
  onBoth: (claim: string) => void
  onKeep: () => void
}

/** What to know before something goes: a claim that holds a copy, or searches whose time is nearly over. One at a time. */
export const Notes = ({ going, held, claim, onEpisode, onBoth, onKeep }: NotesProps) => {
  const say = useSay()
  if (claim) {
    const actions = (
      <>
        <button type="button" class="btn small" onClick={onEpisode}>
          {say('forgetEpisodeOnly')}
        </button>
        <button type="button" class="btn small" onClick={() => onBoth(claim.id)}>
          {say('forgetBoth')}
        </button>
        <button type="button" class="btn small quiet" onClick={onKeep}>
          {say('keep')}
        </button>
      </>
    )
    return (
      <div role="alert">
        <Banner tone="look" fact={say('forgetClaimed')} actions={actions}>
          {say('forgetClaimedMore', claim.day)}
        </Banner>
      </div>
    )
  }
  if (held) {
    return (
      <div role="alert">
        <Banner fact={say('heldNote')} />
      </div>
    )
  }
  if (going.length === 0) return null
  const link = <a href={going.length === 1 ? `#episode=${going[0]}` : '#review'}>{say('goesSoonGo')}</a>
  return (
    <Banner fact={count(say, 'goesSoon', going.length)}>
      {count(say, 'goesSoonMore', going.length)} {link}
    </Banner>
  )
}

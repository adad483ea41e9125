import { Banner } from '../../components/parts/banner.tsx'
import { count } from '../../components/plural.ts'
import { useSay } from '../../components/words.tsx'
import type { Snapshot } from '../../storage/watch.ts'

const DAY = 24 * 3600_000
/** Unanswered searches go after 7 days; they are announced on the last of them. */
const ANNOUNCED_AFTER = 6 * DAY

export interface NotesProps {
  episodes: Snapshot['episodes']
  /** The claim in which an episode stands that is about to be forgotten. */
  claim: Snapshot['claims'][number] | undefined
  onEpisode: () => void
  onBoth: (claim: string) => void
  onKeep: () => void
}

/** What to know before something goes: a claim that holds a copy, or searches whose week is nearly over. One at a time. */
export const Notes = ({ episodes, claim, onEpisode, onBoth, onKeep }: NotesProps) => {
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
  const since = Date.now() - ANNOUNCED_AFTER
  const going = episodes.filter(
    ({ episode }) => episode.kind === 'visits' && episode.problem === undefined && episode.lastAt <= since,
  )
  return going.length === 0 ? null : <Banner fact={count(say, 'goesSoon', going.length)}>{say('goesSoonMore')}</Banner>
}

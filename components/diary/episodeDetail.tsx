import type { Basis } from '../../episodes/types.ts'
import { BASIS_TEXTS, keysOf } from '../answers/texts.ts'
import { useFormats } from '../format.ts'
import { Icon } from '../icon.tsx'
import { Select } from '../parts/select.tsx'
import { SameProblem } from '../question/sameProblem.tsx'
import { useSay } from '../words.tsx'
import { EpisodeFacts } from './episodeFacts.tsx'
import { SearchList, SourceList } from './sourceList.tsx'
import type { EpisodeRowData, RowActions } from './types.ts'

export interface EpisodeDetailProps {
  row: EpisodeRowData
  actions: RowActions
  /** The problem is cut in its line: here it stands whole. */
  cut: boolean
  onAnswer: () => void
  onEdit: () => void
  onMove: () => void
  onJoin: () => void
  onForget: () => void
}

const Known = ({ row, actions }: Pick<EpisodeDetailProps, 'row' | 'actions'>) => {
  const say = useSay()
  const { episode } = row
  return (
    <section>
      <h3>{say('howKnown')}</h3>
      <Select<Basis | ''>
        label={say('howKnownQuestion')}
        bare
        options={[
          { value: '', text: say('basisNone') },
          ...keysOf(BASIS_TEXTS).map(value => ({ value, text: say(BASIS_TEXTS[value]) })),
        ]}
        value={episode.basis ?? ''}
        onChange={basis => actions.onBasis(episode.id, basis === '' ? undefined : basis)}
      />
    </section>
  )
}

/** An opened row: what was read and searched, what changed, how it is known. Forgetting is quiet and last. */
export const EpisodeDetail = ({
  row,
  actions,
  cut,
  onAnswer,
  onEdit,
  onMove,
  onJoin,
  onForget,
}: EpisodeDetailProps) => {
  const say = useSay()
  const formats = useFormats()
  const { episode, summary } = row
  const waits = episode.outcome === undefined
  const byHand = episode.kind !== 'visits'
  const problem = episode.problem ?? row.problemGuess
  const earlier = episode.problem === undefined ? actions.earlierOf(row) : undefined
  return (
    <div class="open">
      <div class="stack">
        {cut && (
          <p>
            <bdi>{problem}</bdi>
          </p>
        )}
        {(summary.sources.length > 0 || !byHand) && (
          <SourceList sources={summary.sources} siteName={actions.siteName} />
        )}
        <SearchList searches={summary.searches} zone={episode.zone} siteName={actions.siteName} />
        {byHand && <p class="meta">{say('addedByHand', formats.day(episode.startedAt, episode.zone))}</p>}
      </div>
      <div class="stack">
        {earlier && <SameProblem earlier={earlier} onAgain={same => actions.onAgain(episode.id, same)} />}
        {waits && <p>{say('waitingMore')}</p>}
        {episode.change && (
          <section>
            <h3>{say('whatChanged')}</h3>
            <p>
              <bdi>{episode.change}</bdi>
            </p>
          </section>
        )}
        <EpisodeFacts row={row} actions={actions} />
        {!waits && <Known row={row} actions={actions} />}
      </div>
      <footer>
        {waits && (
          <button type="button" class="btn small" onClick={onAnswer}>
            {say('answer')}
          </button>
        )}
        <button type="button" class="btn small" onClick={onEdit}>
          <Icon name="edit" />
          {say('edit')}
        </button>
        {!byHand && actions.regroup && (
          <>
            <button type="button" class="btn small" onClick={onMove}>
              {say('moveTo')}
            </button>
            <button type="button" class="btn small" onClick={onJoin}>
              {say('joinWith')}
            </button>
          </>
        )}
        <button type="button" class="btn small quiet" onClick={onForget}>
          <Icon name="forget" />
          {say('forget')}
        </button>
      </footer>
    </div>
  )
}

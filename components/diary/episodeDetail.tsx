import type { Basis } from '../../episodes/types.ts'
import { BASIS_TEXTS, keysOf } from '../answers/texts.ts'
import { useFormats } from '../format.ts'
import { Icon } from '../icon.tsx'
import { Select } from '../parts/select.tsx'
import { useSay } from '../words.tsx'
import { SearchList, SourceList } from './sourceList.tsx'
import type { EpisodeRowData, RowActions } from './types.ts'

export interface EpisodeDetailProps {
  row: EpisodeRowData
  actions: RowActions
  onAnswer: () => void
  onEdit: () => void
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
export const EpisodeDetail = ({ row, actions, onAnswer, onEdit, onForget }: EpisodeDetailProps) => {
  const say = useSay()
  const formats = useFormats()
  const { episode, summary } = row
  const waits = episode.outcome === undefined
  const byHand = episode.kind !== 'visits'
  return (
    <div class="open">
      <div class="stack">
        {(summary.sources.length > 0 || !byHand) && (
          <SourceList sources={summary.sources} siteName={actions.siteName} />
        )}
        <SearchList searches={summary.searches} zone={episode.zone} siteName={actions.siteName} />
        {byHand && <p class="meta">{say('addedByHand', formats.day(episode.startedAt, episode.zone))}</p>}
      </div>
      <div class="stack">
        {waits && <p>{say('waitingMore')}</p>}
        {episode.change && (
          <section>
            <h3>{say('whatChanged')}</h3>
            <p>
              <bdi>{episode.change}</bdi>
            </p>
          </section>
        )}
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
        <button type="button" class="btn small quiet" onClick={onForget}>
          <Icon name="forget" />
          {say('forget')}
        </button>
      </footer>
    </div>
  )
}

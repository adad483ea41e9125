import { useState } from 'preact/hooks'
import { dayOf, useFormats } from '../format.ts'
import { Icon } from '../icon.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Empty } from '../parts/empty.tsx'
import { useReturnFocus } from '../parts/useReturnFocus.ts'
import { count } from '../plural.ts'
import { PART, weave } from '../weave.tsx'
import { useSay } from '../words.tsx'
import { EpisodeFilters, type EpisodeFiltersProps } from './episodeFilters.tsx'
import { EpisodeRows } from './episodeRows.tsx'
import type { EpisodeDraft, EpisodeRowData, RowActions } from './types.ts'
import { useOpened } from './useOpened.ts'
import { YearChart, type YearChartProps } from './yearChart.tsx'

export interface EpisodeListProps extends EpisodeFiltersProps, RowActions {
  /** The rows to show, newest first, already searched and filtered. */
  rows: readonly EpisodeRowData[]
  /** How many match in all. */
  total: number
  /** How many there are without search and filter; 0 shows the beginning. */
  inAll: number
  /** Sites switched on, for the beginning. */
  siteCount: number
  /** More is being read: numbers and "nothing found" would not be true yet. */
  reading?: boolean
  now: number
  zone: string
  chart?: YearChartProps | undefined
  openId?: string | undefined
  /** The form for adding by hand is open from the start, e.g. for `#add`. */
  adding?: boolean
  onMore: () => void
  onAdd: (draft: EpisodeDraft) => Promise<void>
  onForgetHour: () => void
}

/** All episodes: search, the year, the rows; adding by hand. */
export const EpisodeList = (props: EpisodeListProps) => {
  const say = useSay()
  const formats = useFormats()
  const {
    rows,
    total,
    inAll,
    siteCount,
    reading = false,
    now,
    zone,
    search,
    outcome,
    onSearch,
    onOutcome,
    chart,
  } = props
  const [adding, setAdding] = useState(props.adding ?? false)
  // Also before a row is opened, so that it opens at once.
  const parts = useOpened(adding || !reading)
  const addButton = useReturnFocus<HTMLButtonElement>(adding)

  const narrowed = search.trim() !== '' || outcome !== 'any'
  const showAll = () => {
    onSearch('')
    onOutcome('any')
  }
  const add = (text: string) => (
    <button ref={addButton} type="button" class="btn" onClick={() => setAdding(true)}>
      <Icon name="add" />
      {text}
    </button>
  )
  const nothing = search ? weave(say('nothingFoundFor', PART[0]), <bdi>{search}</bdi>) : say('nothingFound')

  return (
    <>
      <header class="row apart">
        <h1 tabIndex={-1}>{say('episodesTitle')}</h1>
        {inAll > 0 && !adding && add(say('addByHand'))}
      </header>
      {adding && parts && (
        <div class="card">
          <parts.EpisodeForm
            today={dayOf(now, zone)}
            linkChoices={props.linkChoices}
            onSave={async draft => {
              await props.onAdd(draft)
              setAdding(false)
            }}
            onCancel={() => setAdding(false)}
          />
        </div>
      )}
      {inAll === 0 && !adding && (
        <Empty
          title={say('noEpisodes')}
          actions={
            <>
              <a class="btn primary" href="#sites">
                {say('seeSites')}
              </a>
              {add(say('addOneByHand'))}
            </>
          }
        >
          {siteCount > 0 ? count(say, 'noEpisodesMore', siteCount) : say('noEpisodesNoSites')}
        </Empty>
      )}
      {inAll > 0 && (
        <>
          <EpisodeFilters search={search} outcome={outcome} onSearch={onSearch} onOutcome={onOutcome} />
          <p class="meta" role="status">
            {narrowed && !reading && count(say, 'found', total)}
          </p>
          {chart && !narrowed && <YearChart {...chart} />}
          {total === 0 && !reading && (
            <Empty
              title={nothing}
              actions={
                <button type="button" class="btn" onClick={showAll}>
                  {say('showAll')}
                </button>
              }
            />
          )}
          <EpisodeRows rows={rows} actions={props} now={now} zone={zone} openId={props.openId} />
          <footer class="row apart meta">
            <span>{total > 0 && !reading && say('showing', formats.number(rows.length), formats.number(total))}</span>
            {rows.length < total && (
              <button type="button" class="btn small" onClick={props.onMore}>
                {say('showMore')}
              </button>
            )}
            <Confirm
              text={say('forgetHour')}
              quiet
              question={say('forgetHourAsk')}
              yes={say('forgetHourYes')}
              no={say('keep')}
              onYes={props.onForgetHour}
            />
          </footer>
        </>
      )}
    </>
  )
}

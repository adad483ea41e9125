import { useMemo, useState } from 'preact/hooks'
import { v7 } from 'uuid'
import { EpisodeList } from '../../components/diary/episodeList.tsx'
import type { EpisodeDraft, EpisodeRowData, OutcomeFilter, RowQuestion } from '../../components/diary/types.ts'
import { UndoBar } from '../../components/parts/undoBar.tsx'
import { useSay } from '../../components/words.tsx'
import type { Basis } from '../../episodes/types.ts'
import { questionActions, questionData } from '../../messages/questionActions.ts'
import { send } from '../../messages/send.ts'
import type { Snapshot } from '../../storage/watch.ts'
import { findRows } from './find.ts'
import { Notes } from './notes.tsx'
import { answersOf, chartOf, noonOf, rowOf } from './rows.ts'
import { useTelling } from './useTelling.ts'

/** Rows that are shown before "Show more". */
const PAGE = 50

const questionFor = (failed: () => void) => {
  return ({ episode, problemGuess }: EpisodeRowData): RowQuestion => {
    const { problem, about, outcome, change } = episode
    const state = { episode: episode.id, problemGuess, first: false, ...{ problem, about, outcome, change } }
    const known = Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as typeof state
    const question = known as Parameters<typeof questionData>[0]
    return {
      question: questionData(question),
      ...questionActions(episode.id, question, { ended: () => undefined, failed }),
    }
  }
}

interface EpisodesProps {
  snapshot: Snapshot
  hash: string
  siteName: (id: string) => string
}

/** All episodes, with everything that can be done to one. */
export const Episodes = ({ snapshot, hash, siteName }: EpisodesProps) => {
  const say = useSay()
  const [search, setSearch] = useState('')
  const [outcome, setOutcome] = useState<OutcomeFilter>(hash === 'waiting' ? 'waiting' : 'any')
  const [shown, setShown] = useState(PAGE)
  const [left, setLeft] = useState<string>()
  const { note, tell, failed } = useTelling()
  const rows = useMemo(() => snapshot.episodes.map(rowOf), [snapshot])
  const found = useMemo(() => findRows(rows, search, outcome), [rows, search, outcome])
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

  const edit = async (id: string, draft: EpisodeDraft, basis?: Basis): Promise<void> => {
    const at = draft.kind === 'visits' ? {} : { at: noonOf(draft.day, zone) }
    await send<'edit'>({ type: 'edit', id, ...at, ...answersOf(draft), basis: basis ?? null })
  }
  const [claimed, setClaimed] = useState<string>()
  const forgetNow = (id: string): void => {
    setClaimed(undefined)
    tell({ type: 'remove', id }, () => setLeft(id))
  }
  const claimOf = (id: string) => snapshot.claims.find(claim => claim.episodes.includes(id))
  const forget = (id: string): void => (claimOf(id) ? setClaimed(id) : forgetNow(id))
  const basisOf = (id: string): Basis | undefined => rows.find(row => row.episode.id === id)?.episode.basis
  const setBasis = (id: string, basis: Basis | undefined): void => {
    const row = rows.find(({ episode }) => episode.id === id)
    if (!row) return
    const { problem = '', outcome: was, change, minutesByHand } = row.episode
    const answers = { problem, outcome: was ?? null, change: change ?? '', minutesByHand: minutesByHand ?? null }
    tell({ type: 'edit', id, ...answers, basis: basis ?? null })
  }

  return (
    <>
      <UndoBar
        text={note ?? (left && say('forgotten'))}
        of={left}
        onUndo={() => left && tell({ type: 'restore', id: left }, () => setLeft(undefined))}
        onGone={() => setLeft(undefined)}
      />
      <Notes
        episodes={snapshot.episodes}
        claim={claimed === undefined ? undefined : claimOf(claimed)}
        onEpisode={() => claimed && forgetNow(claimed)}
        onBoth={claim => {
          tell({ type: 'removeClaim', id: claim })
          if (claimed) forgetNow(claimed)
        }}
        onKeep={() => setClaimed(undefined)}
      />
      <EpisodeList
        rows={found.slice(0, shown)}
        total={found.length}
        inAll={rows.length}
        siteCount={snapshot.settings.sites.length}
        now={Date.now()}
        zone={zone}
        reading={snapshot.more ?? false}
        chart={snapshot.more || rows.length === 0 ? undefined : chartOf(rows, new Date())}
        openId={hash.startsWith('episode=') ? hash.slice('episode='.length) : undefined}
        adding={hash === 'add'}
        search={search}
        outcome={outcome}
        onSearch={setSearch}
        onOutcome={setOutcome}
        siteName={siteName}
        questionFor={questionFor(failed)}
        onMore={() => setShown(shown + PAGE)}
        onAdd={async draft => {
          const at = noonOf(draft.day, zone)
          await send<'add'>({ type: 'add', id: v7(), kind: draft.kind, at, zone, ...answersOf(draft) })
        }}
        onEdit={(id, draft) => edit(id, draft, basisOf(id))}
        onBasis={setBasis}
        onForget={forget}
        onForgetHour={() => tell({ type: 'forgetHour' })}
      />
    </>
  )
}

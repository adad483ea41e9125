import { useEffect, useMemo, useState } from 'preact/hooks'
import { v7 } from 'uuid'
import { EpisodeList } from '../../components/diary/episodeList.tsx'
import type { EpisodeDraft, EpisodeRowData, OutcomeFilter, RowQuestion } from '../../components/diary/types.ts'
import { useFormats } from '../../components/format.ts'
import { UndoBar } from '../../components/parts/undoBar.tsx'
import { useSay } from '../../components/words.tsx'
import type { Basis } from '../../episodes/types.ts'
import { questionActions, questionData } from '../../messages/questionActions.ts'
import { NotConfirmed, send } from '../../messages/send.ts'
import type { Snapshot } from '../../storage/watch.ts'
import { findRows } from './find.ts'
import { Notes } from './notes.tsx'
import { answersOf, chartOf, linkChoicesOf, noonOf, rowOf } from './rows.ts'
import { goingSoon } from './settingsGoing.ts'
import { useTelling } from './useTelling.ts'

/** Rows that are shown before "Show more". */
const PAGE = 50

const isHeld = (error: unknown): boolean => error instanceof NotConfirmed && error.reason === 'held'

const questionFor = (failed: (error: unknown) => void) => {
  return ({ episode, problemGuess }: EpisodeRowData): RowQuestion => {
    const { problem, about, forWhom, outcome, change } = episode
    const answers = { problem, about, forWhom, outcome, change }
    const state = { episode: episode.id, problemGuess, first: false, ...answers }
    const known = Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as typeof state
    const question = known as Parameters<typeof questionData>[0]
    return {
      question: questionData(question),
      ...questionActions(episode.id, question, { ended: () => undefined, failed }),
    }
  }
}

/** Splitting, joining and looking for what came back, loaded once the list is there. */
const useRegroup = () => {
  const [loaded, setLoaded] = useState<typeof import('./regroup.tsx')>()
  useEffect(() => {
    void import('./regroup.tsx').then(setLoaded)
  }, [])
  return loaded
}

/** What was done last and can be taken back for ten seconds. */
type Done = { what: 'forgotten' | 'moved' | 'joined'; of: string }

interface EpisodesProps {
  snapshot: Snapshot
  hash: string
  siteName: (id: string) => string
}

/** All episodes, with everything that can be done to one. */
export const Episodes = ({ snapshot, hash, siteName }: EpisodesProps) => {
  const say = useSay()
  const formats = useFormats()
  const [search, setSearch] = useState('')
  const [outcome, setOutcome] = useState<OutcomeFilter>(hash === 'waiting' ? 'waiting' : 'any')
  const [shown, setShown] = useState(PAGE)
  const [left, setLeft] = useState<Done>()
  const [held, setHeld] = useState(false)
  const { note, tell, failed } = useTelling()
  const rows = useMemo(() => snapshot.episodes.map(rowOf), [snapshot])
  const found = useMemo(() => findRows(rows, search, outcome, siteName), [rows, search, outcome, siteName])
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

  const regroup = useRegroup()
  const openId = hash.startsWith('episode=') ? hash.slice('episode='.length) : undefined
  // It is shown however old it is.
  const openAt = openId === undefined ? -1 : found.findIndex(({ episode }) => episode.id === openId)
  // A number that grows while one looks at it would be wrong until it stops.
  const going = snapshot.more ? [] : goingSoon(snapshot.episodes, snapshot.settings, snapshot.restoredAt, Date.now())
  const regrouped = (what: 'moved' | 'joined', of: string) => setLeft({ what, of: `${what} ${of}` })
  const undo = (done: Done) =>
    tell(done.what === 'forgotten' ? { type: 'restore', id: done.of } : { type: 'undoRegroup' }, () =>
      setLeft(undefined),
    )
  const edit = async (id: string, draft: EpisodeDraft, basis?: Basis): Promise<void> => {
    const at = draft.kind === 'visits' ? {} : { at: noonOf(draft.day, zone) }
    await send<'edit'>({ type: 'edit', id, ...at, ...answersOf(draft), basis: basis ?? null })
  }
  const [claimed, setClaimed] = useState<string>()
  const forgetNow = (id: string): void => {
    setClaimed(undefined)
    setHeld(snapshot.settings.keepAll)
    if (!snapshot.settings.keepAll) tell({ type: 'remove', id }, () => setLeft({ what: 'forgotten', of: id }))
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
        text={note ?? (left && say(left.what))}
        of={left?.of}
        onUndo={() => left && undo(left)}
        onGone={() => setLeft(undefined)}
      />
      <Notes
        going={going.map(({ episode }) => episode.id)}
        held={held}
        claim={claimed === undefined ? undefined : claimOf(claimed)}
        onEpisode={() => claimed && forgetNow(claimed)}
        onBoth={claim => {
          tell({ type: 'removeClaim', id: claim })
          if (claimed) forgetNow(claimed)
        }}
        onKeep={() => setClaimed(undefined)}
      />
      <EpisodeList
        rows={found.slice(0, Math.max(shown, openAt + 1))}
        total={found.length}
        inAll={rows.length}
        siteCount={snapshot.settings.sites.length}
        now={Date.now()}
        zone={zone}
        reading={snapshot.more ?? false}
        chart={snapshot.more || rows.length === 0 ? undefined : chartOf(rows, new Date(), zone)}
        openId={openId}
        adding={hash === 'add'}
        search={search}
        outcome={outcome}
        onSearch={setSearch}
        onOutcome={setOutcome}
        siteName={siteName}
        questionFor={questionFor(error => (isHeld(error) ? setHeld(true) : failed()))}
        onMore={() => setShown(shown + PAGE)}
        onAdd={async draft => {
          const at = noonOf(draft.day, zone)
          await send<'add'>({ type: 'add', id: v7(), kind: draft.kind, at, zone, ...answersOf(draft) })
        }}
        onEdit={(id, draft) => edit(id, draft, basisOf(id))}
        onBasis={setBasis}
        onForget={forget}
        claimedOn={id => snapshot.claims.filter(one => !one.voided && one.episodes.includes(id)).map(one => one.day)}
        problemOf={id => {
          const row = rows.find(({ episode }) => episode.id === id)
          return row && (row.episode.problem ?? row.problemGuess)
        }}
        earlierOf={({ episode }) => (snapshot.more ? undefined : regroup?.earlierIn(snapshot, episode.id))}
        onAgain={(target, same) => tell({ type: 'again', target, same }, () => same && regrouped('joined', target))}
        linkChoices={day => (day === '' ? [] : linkChoicesOf(rows, noonOf(day, zone), formats.dayMonth))}
        regroup={
          regroup &&
          ((row, how, onRest) => (
            <regroup.Regroup
              snapshot={snapshot}
              row={row}
              how={how}
              siteName={siteName}
              onDone={() => regrouped(how === 'move' ? 'moved' : 'joined', row.episode.id)}
              onRest={onRest}
            />
          ))
        }
        onForgetHour={() => tell({ type: 'forgetHour' })}
      />
    </>
  )
}

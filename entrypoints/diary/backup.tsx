import { useEffect, useState } from 'preact/hooks'
import { Backup } from '../../components/backup/backup.tsx'
import type { Merging, SameEpisode, SameOffer, Saving } from '../../components/backup/types.ts'
import type { SamePair } from '../../episodes/sameElsewhere.ts'
import type { Snapshot } from '../../storage/watch.ts'
import { arriveAtFile } from './backupLoss.tsx'
import { saveEverything } from './backupSave.ts'
import { sendFile } from './backupSend.ts'
import { rowOf } from './rows.ts'
import { useSiteName } from './useSiteName.ts'
import { useTelling } from './useTelling.ts'

type Kept = Snapshot['episodes'][number]

const offersOf = (
  pairs: readonly SamePair[],
  episodes: readonly Kept[],
  siteName: (id: string) => string,
): SameOffer[] => {
  const byId = new Map(episodes.map(kept => [kept.episode.id, kept]))
  const shown = (kept: Kept): SameEpisode => {
    const { episode, problemGuess, summary } = rowOf(kept)
    return { problem: episode.problem ?? problemGuess, sites: summary.sites.map(siteName), at: episode.startedAt }
  }
  return pairs.flatMap(({ one, other }) => {
    const [a, b] = [byId.get(one), byId.get(other)]
    return a && b ? [{ id: `${one} ${other}`, one: shown(a), other: shown(b) }] : []
  })
}

export interface BackupsProps {
  snapshot: Snapshot
  /** Pairs from two computers that may be one. */
  pairs: readonly SamePair[]
  zone: string
  /** Something beside the records changed. */
  onChanged: () => void
}

/** Everything in one file: saved, merged, and what was looked up on two computers offered as one. */
export const Backups = ({ snapshot, pairs, zone, onChanged }: BackupsProps) => {
  const { tell, note } = useTelling()
  const siteName = useSiteName()
  const [saving, setSaving] = useState<Saving>()
  const [merging, setMerging] = useState<Merging>()
  const [joined, setJoined] = useState<string>()
  useEffect(arriveAtFile, [])
  const { keepAll, keepDays } = snapshot.settings
  const offers = offersOf(pairs, snapshot.episodes, siteName ?? (id => id))
  const pairOf = ({ id }: SameOffer) => pairs.find(({ one, other }) => `${one} ${other}` === id)

  const save = async (): Promise<void> => {
    if (saving === 'making') return
    setSaving('making')
    setSaving(await saveEverything(zone))
    onChanged()
  }
  const merge = async (file: File): Promise<void> => {
    if (merging === 'reading') return
    setMerging('reading')
    setMerging(await sendFile(file))
    onChanged()
  }
  const makeOne = (offer: SameOffer): void => {
    const pair = pairOf(offer)
    if (!pair) return
    tell({ type: 'join', from: pair.other, into: pair.one }, () => {
      setJoined(offer.id)
      onChanged()
    })
  }
  const keepBoth = (offer: SameOffer): void => {
    const pair = pairOf(offer)
    if (pair) tell({ type: 'settleSame', one: pair.one, other: pair.other }, onChanged)
  }
  const undo = (): void => {
    setJoined(undefined)
    tell({ type: 'undoRegroup' }, onChanged)
  }
  return (
    <Backup
      saving={saving}
      merging={keepAll || merging !== 'held' ? merging : undefined}
      held={keepAll}
      keepDays={keepDays}
      offers={offers}
      joined={joined}
      note={note}
      now={Date.now()}
      zone={zone}
      onSave={() => void save()}
      onFile={file => void merge(file)}
      onHeld={() => setMerging('held')}
      onMakeOne={makeOne}
      onKeepBoth={keepBoth}
      onUndo={undo}
      onUndoGone={() => setJoined(undefined)}
    />
  )
}

import { useEffect, useState } from 'preact/hooks'
import type { Snapshot } from '../../storage/watch.ts'
import type { Facts } from './backupFacts.ts'

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** @returns what stands beside the records, once it was read, and a way to have it read anew */
export const useFacts = ({ episodes, more, restoredAt }: Snapshot): { facts: Facts | undefined; again: () => void } => {
  const [facts, setFacts] = useState<Facts>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (more) return
    let left = false
    import('./backupFacts.ts')
      .then(({ readFacts }) => readFacts(restoredAt, Date.now(), zoneHere()))
      .then(
        read => {
          if (!left) setFacts(read)
        },
        // The diary itself says when the database cannot be read.
        () => undefined,
      )
    return () => {
      left = true
    }
  }, [episodes.length, more, restoredAt, turn])
  return { facts, again: () => setTurn(before => before + 1) }
}

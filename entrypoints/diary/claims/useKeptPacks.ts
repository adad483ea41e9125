import { useEffect, useRef, useState } from 'preact/hooks'
import type { KeptPack } from '../../../storage/settings.ts'
import { areRead, readKept } from './claimPacks.ts'

/**
 * Reads the packs that are kept.
 * @returns how often that was done, once all of them were read for the first time: what depends on packs looks again when
 * it changes
 */
export const useKeptPacks = (kept: readonly KeptPack[]): number | undefined => {
  const [reads, setReads] = useState(0)
  const isRead = areRead(kept)
  // A page that is shown stays, also while one more pack is being read.
  const shown = useRef(isRead)
  if (isRead) shown.current = true
  useEffect(() => {
    if (!isRead) void readKept(kept).then(() => setReads(before => before + 1))
  }, [isRead, kept])
  return shown.current ? reads : undefined
}

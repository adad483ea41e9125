import { useEffect, useState } from 'preact/hooks'
import type { KeptPack } from '../../storage/settings.ts'
import { areRead, readKept } from './claimPacks.ts'

/** Reads the packs that are kept. @returns whether all of them are read */
export const useKeptPacks = (kept: readonly KeptPack[]): boolean => {
  const [, setReads] = useState(0)
  const isRead = areRead(kept)
  useEffect(() => {
    if (!isRead) void readKept(kept).then(() => setReads(reads => reads + 1))
  }, [isRead, kept])
  return isRead
}

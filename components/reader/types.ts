import type { ClaimReading } from '../../claims/read/readClaim.ts'

/** A file that somebody chose, and what was read in it. */
export interface ReaderFile {
  /** Of the page, to lead to it. */
  id: string
  name: string
  /** Undefined: it could not be opened, e.g. because it is a folder. */
  reading: ClaimReading | undefined
}

/** An episode that stands in several places, and where. */
export interface TwiceEpisode {
  date: string
  problem: string
  places: { file: string; row: number }[]
}

/** Files that carry one claim number. */
export interface OneNumber {
  files: string[]
  /** To the byte the same claim. */
  same: boolean
}

export interface ReaderProps {
  files: readonly ReaderFile[]
  /** While files are read. */
  busy: { done: number; all: number; name: string } | undefined
  twice: readonly TwiceEpisode[]
  oneNumber: readonly OneNumber[]
  /** So many files were chosen that only the first of them were read. */
  most: number | undefined
  /** This browser cannot check files. */
  tooOld: boolean
  onFiles: (files: readonly File[]) => void
  onClear: () => void
  /** Saves the reader itself as one file; undefined where this is that file. */
  onSaveAlone: (() => void) | undefined
}

import type { OfficeFormProps } from '../pack/types.ts'

type Form = Omit<OfficeFormProps, 'title' | 'asked'>

export interface OfficeEpisode {
  id: string
  problem: string
  /** In words. */
  day: string
  form: Form
}

export interface ClaimOfficeProps {
  title: string
  more: string
  /** Those that wait for an answer first. */
  episodes: readonly OfficeEpisode[]
  /** Asked once a claim. */
  evaluation?: Form | undefined
  /** The last answers could not be kept. */
  failed: boolean
  /** Somebody pressed save: what is open is said. */
  asked: boolean
  /** The episode to open, by id; another `at` opens it again. */
  wanted?: { id: string; at: number } | undefined
}

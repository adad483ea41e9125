import type { OfficeFormProps } from '../pack/types.ts'

type Form = Omit<OfficeFormProps, 'title' | 'asked'>

export interface OfficeEpisode {
  id: string
  problem: string
  /** In words. */
  day: string
  form: Form
  /** The sources among which those that answered it can be chosen; empty where there is no choice. */
  sources: readonly { name: string; title: string; relevant: boolean }[]
  /** @param name of a source */
  onRelevant: (name: string, relevant: boolean) => void
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

import type { ComponentChildren } from 'preact'
import type { AskMode } from '../../episodes/types.ts'
import type { RequestOf } from '../../messages/types.ts'
import type { Profession } from '../answers/texts.ts'
import type { PauseFor } from '../popup/types.ts'

/** How long unanswered searches may stay, days. */
export const KEEP_DAYS = [1, 7, 30] as const
export type KeepDays = (typeof KEEP_DAYS)[number]

/** Local minutes of the day. */
export interface Hours {
  from: number
  to: number
}

/** What a switch, a field or a list of this page changes; it holds at once. */
export type SettingsChange = Pick<
  RequestOf<'settings'>,
  'dayEnds' | 'reviewDays' | 'mutedTopics' | 'mutedHours' | 'enough' | 'followUpWeeks' | 'keepDays' | 'keepAll'
>

/** Settings that decide when something is said, and how long things stay. */
export interface Rhythm {
  /** Local minute of the day. */
  dayEnds: number
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  reviewDays: readonly number[]
  mutedTopics: readonly string[]
  mutedHours?: Hours | undefined
  enough: boolean
  followUpWeeks: number
  keepDays: KeepDays
  /** Nothing is deleted. */
  keepAll: boolean
}

export interface SettingsViewProps extends Rhythm {
  mode: AskMode
  waitMinutes: number
  /** Until when, UTC milliseconds; `open`: until it is turned on again. */
  paused?: number | 'open' | undefined
  now: number
  zone: string
  countries: readonly string[]
  country?: string | undefined
  profession?: Profession | undefined
  consent?: { version: number; at: number } | undefined
  /** Unanswered searches that go within a day. */
  goingSoon: number
  /** Unanswered searches that would go at once if they were kept for so many days and not held. */
  goneAt: (days: KeepDays) => number
  /** Everything in one file; drawn between what is kept and what is forgotten. */
  file?: ComponentChildren
  privacyHref: string
  welcomeHref: string
  /** Said after something was done, e.g. that the last hour is forgotten. */
  note?: string | undefined
  onMode: (mode: AskMode) => void
  onWait: (minutes: number) => void
  onPause: (how: PauseFor) => void
  onResume: () => void
  onCountry: (country: string | undefined) => void
  onProfession: (profession: Profession | undefined) => void
  onChange: (change: SettingsChange) => void
  onWithdraw: () => void
  onForgetHour: () => void
  onEraseAll: () => void
}

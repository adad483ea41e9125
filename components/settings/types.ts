import type { AskMode } from '../../episodes/types.ts'
import type { Profession } from '../answers/texts.ts'
import type { PauseFor } from '../popup/types.ts'

export interface SettingsViewProps {
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
  /** Unanswered searches go after this many days. */
  unansweredDays: number
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
  onWithdraw: () => void
  onForgetHour: () => void
  onEraseAll: () => void
}

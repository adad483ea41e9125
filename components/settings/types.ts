import type { AskMode } from '../../episodes/types.ts'
import type { SiteGroup } from '../../sites/types.ts'
import type { Profession } from '../answers/texts.ts'
import type { PauseFor } from '../popup/types.ts'

/** `missing`: switched on, but the browser withholds access. */
export type SiteState = 'on' | 'missing' | 'off'

export interface SiteLine {
  id: string
  name: string
  hosts: readonly string[]
  state: SiteState
  /** Noticed, but never asked about in the page. */
  muted: boolean
}

export interface SitesViewProps {
  groups: readonly { group: SiteGroup; sites: readonly SiteLine[] }[]
  /** Hosts that the browser gave beyond what is switched on. */
  extra: readonly string[]
  /** These three are called within the click, so that a browser permission may be requested first thing. */
  onSwitch: (id: string, on: boolean) => void
  onAllow: (id: string) => void
  onGiveBack: () => void
  onAskAgain: (id: string) => void
}

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

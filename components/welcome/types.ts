import type { AskMode } from '../../episodes/types.ts'
import type { SiteGroup } from '../../sites/types.ts'
import type { Profession } from '../answers/texts.ts'

export interface SiteChoice {
  id: string
  name: string
  /** The hosts that the browser will name when it asks; `*.example.org` is every host below it. */
  hosts: readonly string[]
}

export interface SiteChoices {
  group: SiteGroup
  sites: readonly SiteChoice[]
}

/** What the person chose. `mode` is the recommended one where none was chosen. */
export interface Choices {
  sites: string[]
  country?: string
  profession?: Profession
  mode: AskMode
}

/** `asking`: the browser's own question is open · `refused`: it did not give access · `off`: left off, also for a shared profile. */
export type WelcomeState = 'choosing' | 'asking' | 'refused' | 'agreed' | 'off'

export interface WelcomeProps {
  state: WelcomeState
  /** The sites that most people look for, shown first. */
  common: readonly SiteChoice[]
  /** All others, shown when they are wanted. */
  groups: readonly SiteChoices[]
  /** ISO 3166 codes of the countries with credit rules. */
  countries: readonly string[]
  consentVersion: number
  privacyHref: string
  /** Unanswered searches go after this many days. */
  unansweredDays: number
  /** Where the newcomer may try it: an address of a switched-on site. */
  tryIt?: { name: string; href: string } | undefined
  /** Called within the click: the permission request must be its first statement. */
  onAgree: (choices: Choices) => void
  /** Nothing will be noticed. `shared`: others use this browser profile. */
  onLeaveOff: (shared: boolean) => void
}

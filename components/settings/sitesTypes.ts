import type { DoorProblem } from '../../sites/doors.ts'
import type { OwnOffer, OwnProblem, OwnSite } from '../../sites/own.ts'
import type { SiteGroup } from '../../sites/types.ts'

/** `missing`: switched on, but the browser withholds access. */
export type SiteState = 'on' | 'missing' | 'off'

export interface SiteLine {
  id: string
  name: string
  /** `*.example.org`: every host below it. */
  hosts: readonly string[]
  state: SiteState
  /** Noticed, but never asked about in the page. */
  muted: boolean
  /** The site counts the same reading towards credit of its own. */
  creditsItself: boolean
  /** What is not noticed there, and why. */
  note?: string | undefined
}

export interface SiteGroupLines {
  group: SiteGroup
  sites: readonly SiteLine[]
}

/** What became of the wish to add something: `refused` by the person in the browser's own question, `failed` to be stored. */
export type Added = 'added' | 'refused' | 'failed'

/** A library's door that was added. */
export interface DoorLine {
  /** One library may have two doors of one name that write hosts differently. */
  id: string
  suffix: string
  /** How many of the switched-on sites are noticed behind it. */
  sites: number
  state: 'on' | 'missing'
}

/** What a pasted address says about a library's door. */
export type DoorReading =
  | {
      suffix: string
      /** How many of the switched-on sites would be noticed behind it. */
      sites: number
      /** Names of the switched-on sites that would not. */
      without: readonly string[]
      /** It is in the list already. */
      known: boolean
    }
  | { problem: DoorProblem }

/** The callbacks that add or allow are called within the click, so that a browser permission may be requested first thing. */
export interface LibraryProps {
  doors: readonly DoorLine[]
  readDoor: (address: string) => DoorReading
  onAddDoor: (address: string) => Promise<Added>
  onAllowDoor: (at: number) => void
  onRemoveDoor: (at: number) => void
}

/** A page of the person's own, with what the browser and the person say about it. */
export interface OwnLine extends OwnSite {
  state: 'on' | 'missing'
  muted: boolean
}

/** As what an address would be noticed. */
export type OwnSeen = { kind: 'search' | 'source'; words: string } | undefined

/** As in `LibraryProps`, adding and allowing happens within the click. */
export interface OwnProps {
  pages: readonly OwnLine[]
  readOwn: (address: string) => OwnOffer | { problem: OwnProblem }
  seeOwn: (address: string, own: OwnSite) => OwnSeen
  onAddOwn: (own: OwnSite) => Promise<Added>
  onAllowOwn: (at: number) => void
  onAskOwnAgain: (at: number) => void
  onRemoveOwn: (at: number) => void
}

export interface SitesViewProps {
  /** Nothing is noticed anywhere as long as nobody agreed. */
  agreed: boolean
  welcomeHref: string
  groups: readonly SiteGroupLines[]
  /** Hosts that the browser gave beyond what is switched on. */
  extra: readonly string[]
  infobutton: boolean
  answerText: boolean
  /** These three are called within the click, so that a browser permission may be requested first thing. */
  onSwitch: (ids: readonly string[], on: boolean) => void
  onAllow: (ids: readonly string[]) => void
  onGiveBack: () => void
  onAskAgain: (id: string) => void
  onInfobutton: (on: boolean) => void
  onAnswerText: (keep: boolean) => void
  library: LibraryProps
  own: OwnProps
}

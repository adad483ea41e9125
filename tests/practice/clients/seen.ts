/** One thing that a hostile page noticed. */
export interface Seen {
  readonly what: string
  readonly detail: string
}

/** What a journey can make a hostile page do, as `window.practice`. */
export interface PracticeTools {
  /** Pushes so many history states, each with its own address, as fast as it can. */
  flood(times: number): void
  /** Sends synthetic clicks to everything foreign and to the place of the pill. */
  clicks(): void
  /** Lays a transparent sheet over the whole page, or makes foreign elements invisible. */
  cover(how: 'sheet' | 'opacity'): void
  /** Throws the whole body away and writes a new one. */
  replaceBody(): void
  /** Forges messages and events, as an extension's framework might use them. */
  forge(): void
  /** Embeds guesses of the extension's frame and everything that looks like its address. */
  embed(): void
}

/** The window of an armed page. */
export interface HostileWindow {
  seen: Seen[]
  practice: PracticeTools
}

/** One request as the practice server saw it. */
export interface SeenRequest {
  readonly method: string
  readonly host: string
  readonly path: string
  readonly at: number
  /** What the browser says it wanted: document, empty (fetch), image …; '' when it says nothing. */
  readonly dest: string
  readonly status: number
  /** True for what a practice page or a navigation asks for; false for anything else. */
  readonly expected: boolean
}

/** What a site is asked. */
export interface Ask {
  readonly method: string
  readonly host: string
  readonly url: URL
}

/** A page of a practice site; the layout, the banner and the hostile parts are added around it. */
export interface Page {
  readonly title: string
  readonly body: string
  readonly head?: string
  /** Ready-made script source, run at the end of the page. */
  readonly script?: string
  readonly status?: number
}

/** Anything that is not a page: a redirect, JSON for a page's own script, a favicon. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A practice site: its hosts, its name as shown in the banner, and what it answers. */
export interface Site {
  readonly hosts: readonly string[]
  readonly name: string
  readonly accent: string
  answer(ask: Ask): Page | Answer | undefined
}

/** Tells a page from a plain answer. */
export function isPage(reply: Page | Answer): reply is Page {
  return 'title' in reply
}

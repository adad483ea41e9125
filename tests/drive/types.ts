import type { Browser, Page } from 'puppeteer-core'

/** The browsers that a journey runs in. */
export type BrowserName = 'chromium' | 'firefox'

/** How a browser is started. */
export interface DriveOptions {
  /** The practice sites: every host leads there, so nothing can reach the internet. */
  readonly practice: { readonly port: number; readonly proxyPort: number }
  /** The profile of an earlier run, to open it again; otherwise a fresh one. */
  readonly profile?: string
  /** The built extension; otherwise .output/chrome-mv3 or .output/firefox-mv3. */
  readonly extension?: string
  /** Shows the browser's window, for a person: then the browser itself asks whether a host may be granted. */
  readonly headed?: boolean
  /** The colour scheme that pages are told; light unless said. */
  readonly colours?: 'light' | 'dark'
  /** After how many quiet milliseconds Firefox may stop the background; 1500 unless said, where a person's Firefox takes 30000. */
  readonly idle?: number
  /** The language of the browser, such as `de` or `ar`; English unless said. */
  readonly language?: string
}

/** A request that the extension itself made. */
export interface OwnRequest {
  readonly method: string
  readonly url: string
  /** True for what the browser loads as a document: a tab that moved to an address, in Chromium also a download. */
  readonly navigation: boolean
}

/** An element inside a closed shadow root of a page. */
export interface ClosedElement {
  readonly tag: string
  readonly text: string
  readonly attributes: Readonly<Record<string, string>>
  /** Where it is drawn, in pixels of the window. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** The popup of the toolbar's button: the real one, not a tab. */
export interface ActionPopup {
  /** Runs a self-contained function on the popup's document. */
  evaluate<A extends readonly unknown[], T>(fn: (document: Document, ...args: A) => T, ...args: A): Promise<T>
  /** The text that the popup shows. */
  text(): Promise<string>
  /** Presses the first button, link or summary whose text or label holds the given words. */
  press(words: string): Promise<void>
  /** Saves a picture of it as PNG. */
  shot(file: `${string}.png`): Promise<void>
  close(): Promise<void>
}

/** A browser with the extension loaded; the same for Chromium and Firefox. */
export interface DrivenBrowser {
  readonly name: BrowserName
  readonly browser: Browser
  readonly version: string
  readonly profile: string
  /** Where saved files land. */
  readonly downloads: string
  /** The extension's address of one of its pages: `diary.html`, `popup.html?x=1`. */
  extensionUrl(path: string): string
  /** Opens a page of the extension in a tab of its own. */
  openPage(path: string): Promise<Page>
  /** Opens an address in a tab of its own. */
  open(address: string): Promise<Page>
  /** Opens the toolbar button's real popup over a page. */
  openPopup(over: Page): Promise<ActionPopup>
  /** The elements inside the closed shadow roots of a page. */
  closed(page: Page): Promise<ClosedElement[]>
  /** Lets the extension's own `permissions.request` for these hosts come true without a prompt; all that it may ask for unless said. */
  allowHosts(origins?: readonly string[]): Promise<void>
  /** Takes a granted host away, as a person does in the browser's settings. */
  removeHost(origin: string): Promise<void>
  /** Stops the background now and waits until it is stopped. */
  stopWorker(): Promise<void>
  /** Waits until the browser has written its own settings (the granted hosts) to disk, so that `kill` does not lose them. */
  settled(): Promise<void>
  /** Kills the browser's own processes at once; the profile stays. */
  kill(): Promise<void>
  /** Every http and socket request that the extension itself made, in all runs of this profile. Readable after `close` too. */
  ownRequests(): Promise<OwnRequest[]>
  /** Ends the browser and removes the profile, unless it is to be kept. */
  close(options?: { keepProfile?: boolean }): Promise<void>
}

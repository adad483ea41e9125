import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { answersContent, episodeContent } from './contents.ts'

const tabs = z.record(z.string(), z.object({ visit: z.string(), episode: z.string(), site: z.string() }))
const tokens = z.record(
  z.string(),
  z.object({
    episode: z.string(),
    tab: z.number(),
    /** The very first question of all. */
    first: z.boolean(),
    /** UTC milliseconds at which the token was given out. */
    at: z.number(),
    shown: z.exactOptional(z.boolean()),
    /** The one document that opened it. */
    document: z.exactOptional(z.string()),
  }),
)
/** What an episode's answers were before the question that is going on, for its undo. */
const undo = z.record(
  z.string(),
  z.object({
    /** UTC milliseconds at which this question gave its first answer. */
    at: z.number(),
    before: answersContent,
  }),
)
/** What the episodes were before searches were moved by hand, for its undo. */
const regroup = z.object({
  /** UTC milliseconds. */
  at: z.number(),
  episodes: z.array(z.extend(episodeContent, { id: z.string() })),
  /** Each visit with the episode it was in. */
  visits: z.array(z.tuple([z.string(), z.string()])),
  /** The episode that was made for it. */
  made: z.exactOptional(z.string()),
})
/** What was typed and not saved, by episode. */
const drafts = z.record(
  z.string(),
  z.object({ problem: z.exactOptional(z.string()), change: z.exactOptional(z.string()) }),
)
const session = z.object({ tabs, tokens, undo, drafts: z._default(drafts, {}), regroup: z.exactOptional(regroup) })

/** What each tab (by its id) shows now. */
export type Tabs = z.infer<typeof tabs>
/** The handles of open questions. */
export type Tokens = z.infer<typeof tokens>
export type Session = z.infer<typeof session>

export const EMPTY_SESSION: Session = { tabs: {}, tokens: {}, undo: {}, drafts: {} }

/** What must outlive a stopped background but not the browser: in memory only, never written to disk. */
export const readSession = async (): Promise<Session> => {
  const parsed = session.safeParse((await browser.storage.session.get('session')).session)
  return parsed.success ? parsed.data : EMPTY_SESSION
}

/** Read and write within one turn of the background: nobody else writes it. */
export const writeSession = (value: Session): Promise<void> => browser.storage.session.set({ session: value })

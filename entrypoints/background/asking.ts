import { v4 } from 'uuid'
import { type Askable, type AskDecision, mayAsk } from '../../episodes/mayAsk.ts'
import { addAsk, readAsks } from '../../storage/moments.ts'
import { readSession, type Tabs, writeSession } from '../../storage/session.ts'
import { readSettings } from '../../storage/settings.ts'
import { openWhole, type Store, type Whole } from '../../storage/store.ts'
import { momentOf, todayAt } from './clock.ts'
import { earlierOf } from './comingBack.ts'
import { hasEnough } from './enough.ts'

/** Handles of questions live a day at most. */
const TOKEN_LIFE = 24 * 3600_000

/** Seen from the tabs: a source that no tab shows any more has been left. */
const askableOf = ({ episode, visits }: Whole, tabs: Tabs): Askable => {
  const here = Object.values(tabs).filter(tab => tab.episode === episode.value.id)
  const shown = new Set(here.map(tab => tab.visit))
  return {
    id: episode.value.id,
    lastAt: episode.value.lastAt,
    openTabs: here.length,
    sourceLeft: visits.some(visit => visit.value.kind === 'source' && !shown.has(visit.row.id)),
    sites: [...new Set(visits.map(visit => visit.value.site))],
    texts: visits.flatMap(({ value }) => [value.query, value.title].filter(text => text !== undefined)),
  }
}

/** Whether to speak now, about which episode. */
export const decide = async (store: Store, now: number): Promise<AskDecision> => {
  const chosen = await readSettings(store.db)
  const settings = { ...chosen, enough: hasEnough(chosen, todayAt(now)) }
  const rows = await store.db.episodes.where('state').equals('waiting').toArray()
  const { whole } = await openWhole(store, rows)
  const { tabs } = await readSession()
  const waiting = whole.map(item => askableOf(item, tabs))
  const asks = await readAsks(store.db)
  const decision = mayAsk(waiting, asks, settings, momentOf(now))
  if (decision.kind !== 'ask') return decision
  // Looked for only now, since it opens the episodes of a week.
  const asked = whole.find(({ episode }) => episode.row.id === decision.episode)
  if (!asked || !(await earlierOf(store, asked, now))) return decision
  const others = waiting.map(one => (one.id === decision.episode ? { ...one, cameBack: true } : one))
  return mayAsk(others, asks, settings, momentOf(now))
}

/** A one-time handle for the question about this episode in this tab; an unused one is given out again. */
export const tokenFor = async (episode: string, tab: number, first: boolean, now: number): Promise<string> => {
  const session = await readSession()
  const alive = Object.entries(session.tokens).filter(([, token]) => now - token.at < TOKEN_LIFE)
  const unused = alive.find(([, token]) => token.episode === episode && token.tab === tab && !token.shown)
  if (unused) return unused[0]
  const made = v4()
  await writeSession({ ...session, tokens: { ...Object.fromEntries(alive), [made]: { episode, tab, first, at: now } } })
  return made
}

/** What the content script says about its pill. @returns false when the pill may not be shown (any more) */
export const pillEvent = async (
  store: Store,
  token: string,
  event: 'show' | 'ignored' | 'failed',
  tab: number,
  now: number,
): Promise<boolean> => {
  const session = await readSession()
  const known = session.tokens[token]
  if (!known || known.tab !== tab) return false
  if (event !== 'show') {
    await addAsk(store.db, { at: now, episode: known.episode, what: event })
    return true
  }
  const decision = await decide(store, now)
  if (known.shown || decision.kind !== 'ask' || decision.episode !== known.episode) return false
  await addAsk(store.db, { at: now, episode: known.episode, what: 'shown' })
  await writeSession({ ...session, tokens: { ...session.tokens, [token]: { ...known, shown: true } } })
  return true
}

/**
 * Lets a frame in with its token: once, in the tab for which it was made, after the pill was shown there.
 * @returns the episode's id, or undefined: the frame then shows nothing
 */
export const openToken = async (
  token: string,
  tab: number,
  document: string,
): Promise<{ episode: string; first: boolean } | undefined> => {
  const session = await readSession()
  const known = session.tokens[token]
  if (!known?.shown || known.tab !== tab || (known.document !== undefined && known.document !== document))
    return undefined
  if (known.document === undefined) {
    await writeSession({ ...session, tokens: { ...session.tokens, [token]: { ...known, document } } })
  }
  return { episode: known.episode, first: known.first }
}

/** Notes what a tab shows now, or that it shows nothing of ours any more. */
export const setTab = async (tab: number, shows: Tabs[string] | undefined): Promise<void> => {
  const session = await readSession()
  const { [String(tab)]: _before, ...others } = session.tabs
  await writeSession({ ...session, tabs: shows ? { ...others, [tab]: shows } : others })
}

/** Clears a tab, unless it already shows something later than this visit. */
export const leaveTab = async (tab: number, visit: string): Promise<void> => {
  const { tabs } = await readSession()
  if (tabs[String(tab)]?.visit === visit) await setTab(tab, undefined)
}

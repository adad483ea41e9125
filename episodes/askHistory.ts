/**
 * What happened to a question. `shown`: the pill · `ignored`: left alone, it became the dot; no refusal · `later`: put off
 * by the person · `failed`: the page kept it from showing · `answered` · `chosen`: the person set anew when to be asked.
 */
export const ASK_EVENTS = ['shown', 'ignored', 'later', 'failed', 'answered', 'chosen'] as const

export interface AskEvent {
  /** UTC milliseconds. */
  at: number
  /** Empty for `chosen`. */
  episode: string
  what: (typeof ASK_EVENTS)[number]
}

/** So often "Later" in a row means: not now, not like this. */
const LATER_IN_A_ROW = 5

/**
 * Whether the person has put off so many questions in a row that they now come at the end of the day only, until one is
 * answered or the person chooses again.
 */
export const isCalmed = (history: readonly AskEvent[]): boolean => {
  const inOrder = [...history].sort((a, b) => a.at - b.at)
  const last = inOrder.findLastIndex(event => event.what === 'answered' || event.what === 'chosen')
  return inOrder.slice(last + 1).filter(event => event.what === 'later').length >= LATER_IN_A_ROW
}

const WEEK = 7 * 24 * 3600_000

/**
 * The history with one event more, and without what no rule needs any longer: older than a week, but for the first pill
 * (it says that the introduction is over) and for what `isCalmed` counts.
 */
export const withEvent = (history: readonly AskEvent[], event: AskEvent): AskEvent[] => {
  const firstShown = history.find(old => old.what === 'shown')
  const kept = history.filter(old => old === firstShown || old.what === 'later' || Math.abs(event.at - old.at) < WEEK)
  const decided = event.what === 'answered' || event.what === 'chosen'
  const needed = decided ? kept.filter(old => old === firstShown || Math.abs(event.at - old.at) < WEEK) : kept
  return [...needed, event]
}

const MINUTE = 60_000

/** Joining window, ms: what was last touched longer ago is never joined, only offered (see comingBack.ts). */
export const DAY = 24 * 60 * MINUTE

/**
 * The wait after which a problem counts as over, ms. Within it a common thread is enough to join. In the labelled logs 5 to
 * 30 minutes do about as well.
 */
export const SITTING = 10 * MINUTE

/**
 * How long after a search a source belongs to it although its title shares no word, ms: it was opened from the list of
 * results, on the site of the search or on one to which that links.
 */
export const RESULTS = { sameSite: 5 * MINUTE, elsewhere: 2 * MINUTE }

/** Within a sitting: share of the shorter text that both say. Between .2 and .35 the results hardly change. */
export const THREAD = 0.25

/** Later, or once the episode is answered: half of what is said must be common. */
export const CLEAR = 0.5

/** Within a sitting: trigram index of words that were run together or badly mistyped ("patiodoor locls"). */
export const LETTERS = 0.2

/** So that a visit stays cheap however many there were: texts compared by letters, texts found by one word. */
export const LATEST = 20
export const MOST = 200

/** Without input for this long nobody is taken to be reading, ms. */
const AWAKE = 60_000
/** A tick counts at most this much, ms: what lies beyond it was sleep or a stalled page. */
const LONGEST = 2_000

/** What a moment looks like to the clock. */
export interface Moment {
  /** Monotonic, ms (`performance.now()`). */
  now: number
  visible: boolean
  focused: boolean
  /** Monotonic time of the last real input, ms. */
  lastInput: number
}

export interface Clock {
  /** Counts the time since the last tick, if somebody was reading. */
  tick: (moment: Moment) => void
  /** Active reading so far, whole seconds; never decreases. */
  seconds: () => number
}

/** Active reading: only while the page is visible, focused and had input in the last 60 s. */
export const makeClock = (start: number): Clock => {
  let last = start
  let total = 0
  return {
    tick: ({ now, visible, focused, lastInput }) => {
      const passed = Math.min(Math.max(0, now - last), LONGEST)
      last = Math.max(last, now)
      if (visible && focused && now - lastInput <= AWAKE) total += passed
    },
    seconds: () => Math.floor(total / 1000),
  }
}

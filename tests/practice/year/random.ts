/** Chance that can be repeated: the same seed gives the same draws in every engine. */
export interface Random {
  /** From 0 up to 1. */
  next: () => number
  chance: (share: number) => boolean
  /** A whole number from `low` to `high`, both possible. */
  whole: (low: number, high: number) => number
  pick: <T>(from: readonly T[]) => T
  /** One of the names, as often as its weight says. */
  weighted: <T extends string>(weights: Readonly<Record<T, number>>) => T
  shuffled: <T>(from: readonly T[]) => T[]
  /** Most values near `median`, a few several times as large: how long people read, or take to answer. */
  skewed: (median: number, spread: number) => number
  /** A UUID; with a moment (UTC milliseconds) version 7, whose order is that of time, else version 4. */
  uuid: (at?: number) => string
}

/** Mulberry32: small, and the same everywhere. */
const mulberry = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Sine and logarithm may differ in the last digit from engine to engine; a sum of twelve draws is normal enough. */
const normal = (next: () => number): number => {
  let sum = -6
  for (let i = 0; i < 12; i++) sum += next()
  return sum
}

const inGroups = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')

export const makeRandom = (seed: number): Random => {
  const next = mulberry(seed)
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const digits = (count: number): string => Array.from({ length: count }, () => whole(0, 15).toString(16)).join('')
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new RangeError('nothing to pick from')
    return from[whole(0, from.length - 1)] as T
  }
  return {
    next,
    whole,
    pick,
    chance: share => next() < share,
    weighted: weights => {
      const entries = Object.entries(weights) as [keyof typeof weights, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      const found = entries.find(([, weight]) => {
        left -= weight
        return left < 0
      })
      return (found ?? pick(entries))[0]
    },
    shuffled: from =>
      from
        .map(one => ({ one, by: next() }))
        .sort((a, b) => a.by - b.by)
        .map(({ one }) => one),
    skewed: (median, spread) => Math.round(median * 2 ** (spread * normal(next))),
    uuid: at => {
      const start = at === undefined ? digits(12) : at.toString(16).padStart(12, '0')
      return inGroups(`${start}${at === undefined ? 4 : 7}${digits(3)}${pick(['8', '9', 'a', 'b'])}${digits(15)}`)
    },
  }
}

import type { Outcome } from '../../../episodes/types.ts'
import type { Problem } from './problem.ts'
import { PROBLEMS } from './problems/index.ts'
import type { Random } from './random.ts'

/** What comes of a hundred look-ups. */
export const SHARES: Readonly<Record<Outcome, number>> = {
  changed: 25,
  confirmed: 30,
  learned: 25,
  noAnswer: 12,
  wouldNotApply: 8,
}

/** Draws from a pile that is shuffled anew when it is used up. */
export const pile = <T>(all: readonly T[], random: Random): (() => T) => {
  let left: T[] = []
  return () => {
    if (left.length === 0) left = random.shuffled(all)
    const drawn = left.pop()
    if (drawn === undefined) throw new RangeError('an empty pile')
    return drawn
  }
}

/** Outcomes in these shares, whatever the seed. */
export const outcomePile = (random: Random): (() => Outcome) => {
  const cards = (Object.entries(SHARES) as [Outcome, number][]).flatMap(([outcome, count]) =>
    Array.from({ length: count }, () => outcome),
  )
  return pile(cards, random)
}

export interface Drawn {
  problem: Problem
  /** Its place in the list. */
  number: number
}

/** The same problem comes back: how often, and from how many of the last ones. */
const BACK = 0.09
const MEMORY = 30

/** One problem after the other: new ones as a rule, now and then one of the last weeks. */
export const problemPile = (random: Random): (() => Drawn) => {
  const draw = pile(
    PROBLEMS.map((problem, number) => ({ problem, number })),
    random,
  )
  const recent: Drawn[] = []
  return () => {
    const drawn = recent.length > 5 && random.chance(BACK) ? random.pick(recent.slice(0, -5)) : draw()
    recent.push(drawn)
    if (recent.length > MEMORY) recent.shift()
    return drawn
  }
}

import type { Progress } from './progress.ts'

/**
 * The local day until which nothing needs to be asked, itself the first on which something may be.
 * @param followed of every rule that is followed; those that give no amount have no say, and one with enough that knows
 * neither cycle nor year has none on when it ends
 * @returns undefined unless each has enough, and one of them for a known cycle or year
 */
export const enoughUntil = (followed: readonly Progress[]): string | undefined => {
  const counting = followed.filter(({ countable }) => countable)
  if (!counting.every(({ enough }) => enough)) return undefined
  return counting.flatMap(({ window }) => window?.to ?? []).sort()[0]
}

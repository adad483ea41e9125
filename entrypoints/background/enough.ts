import type { Settings } from '../../storage/settings.ts'

/**
 * Whether the clinician has enough, so that nothing is asked: said so, or every rule that is followed has enough for now.
 * @param today local ISO day
 */
export const hasEnough = ({ enough, enoughUntil }: Pick<Settings, 'enough' | 'enoughUntil'>, today: string): boolean =>
  enough || (enoughUntil !== undefined && today < enoughUntil)

import type { Happened } from '../../episodes/types.ts'
import type { TextKey } from '../words.tsx'

/** What became of an intention, in the order in which it is shown. */
export const HAPPENED_TEXTS: Readonly<Record<Happened, TextKey>> = {
  always: 'happenedAlways',
  sometimes: 'happenedSometimes',
  noPatient: 'happenedNoPatient',
  notYet: 'happenedNotYet',
  against: 'happenedAgainst',
}

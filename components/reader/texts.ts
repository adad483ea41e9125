import type { ClaimReading, Matches, ReadProblem, ReadProblemKey } from '../../claims/read/readClaim.ts'
import type { WhyLess } from '../../claims/read/recount.ts'
import type { Sums } from '../../claims/read/sums.ts'
import type { Outcome } from '../../episodes/types.ts'
import type { Say, TextKey } from '../words.tsx'

/** What can be said of a file, and what that means. */
export const VERDICTS: Readonly<Record<Matches, { fact: TextKey; more: TextKey }>> = {
  'own checksum': { fact: 'readerMatches', more: 'readerMatchesMore' },
  changed: { fact: 'readerChanged', more: 'readerChangedMore' },
  unknown: { fact: 'readerUnknown', more: 'readerUnknownMore' },
}

const PROBLEMS: Readonly<Record<ReadProblemKey, TextKey>> = {
  tooBig: 'readerTooBig',
  empty: 'readerEmpty',
  notAClaim: 'readerNotAClaim',
  damaged: 'readerDamaged',
  rewritten: 'readerRewritten',
  encrypted: 'readerEncrypted',
  nothingAttached: 'readerNothingAttached',
  severalClaims: 'readerSeveralClaims',
  notAsBuilt: 'readerNotAsBuilt',
  notAsWritten: 'readerNotAsWritten',
  noChecksum: 'readerNoChecksum',
  newerVersion: 'readerNewerVersion',
  shape: 'readerShape',
  hidden: 'readerHidden',
  rowsOdd: 'readerRowsOdd',
  sumsDiffer: 'readerSumsDiffer',
  countsMore: 'readerCountsMore',
  ruleAltered: 'readerRuleAltered',
  ruleVersion: 'readerRuleVersionOdd',
}

const COLUMNS: Readonly<Record<keyof Sums, TextKey>> = {
  episodes: 'readerSumEpisodes',
  amount: 'readerSumAmount',
  measured: 'readerSumMeasured',
  byHand: 'readerSumByHand',
}

const columnsOf = (say: Say, where: string, list: (items: string[]) => string): string =>
  list(
    Object.entries(COLUMNS)
      .filter(([name]) => where.split(' ').includes(name))
      .map(([, key]) => say(key)),
  )

/** Whether somebody has to look: something is wrong, or its amount could not be counted by a rule that is known here. */
export const isToBeLookedAt = ({ problems, recount }: ClaimReading): boolean =>
  problems.length > 0 || !!recount?.notes.some(note => note === 'ruleUnknown' || note === 'notCountable')

/** A problem in plain words. @param list writes an enumeration */
export const problemText = (say: Say, { key, where = '' }: ReadProblem, list: (items: string[]) => string): string =>
  say(PROBLEMS[key], key === 'sumsDiffer' ? columnsOf(say, where, list) : where)

export const WHY_LESS: Readonly<Record<WhyLess, TextKey>> = {
  caps: 'readerLessCaps',
  sources: 'readerLessSources',
  pack: 'readerLessPack',
  notSaid: 'readerLessNotSaid',
}

export const OUTCOMES: Readonly<Record<Outcome, TextKey>> = {
  changed: 'outcomeChanged',
  confirmed: 'outcomeConfirmed',
  learned: 'outcomeLearned',
  noAnswer: 'outcomeNoAnswer',
  wouldNotApply: 'outcomeWouldNotApply',
}

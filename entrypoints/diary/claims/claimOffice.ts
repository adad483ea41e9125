import { meantByOutcome } from '../../../claims/packs/form.ts'
import { askedOfEach, packKey, unanswered, unansweredEvaluation } from '../../../claims/packs/office.ts'
import type { Prepared } from '../../../claims/prepare.ts'
import type { ClaimOfficeProps, OfficeEpisode } from '../../../components/claim/officeTypes.ts'
import { dayWords } from '../../../components/format.ts'
import type { Given } from '../../../components/pack/types.ts'
import type { Say } from '../../../components/words.tsx'
import { lineNames } from '../../../episodes/grouping/names.ts'
import type { ForOffice } from '../../../episodes/types.ts'
import type { ClaimChoices } from './claimChoices.ts'
import type { ClaimDraft } from './claimDraft.ts'
import { ownEntries, ownGiven, ownOf } from './claimOfficeOwn.ts'
import type { Office } from './useOffice.ts'

/** What an episode holds: answers to the pack, or to what many offices ask. */
const givenOf = ({ answers, ...own }: ForOffice, key: string | undefined): Given =>
  key === undefined ? ownGiven(own) : { own, answers: answers?.[key] ?? {} }

/** What is open of an episode, with what is typed but not kept yet. */
const openOf = ({ pack }: ClaimDraft, { episode }: Prepared, { own, answers }: Given): string[] => {
  if (!pack) return []
  const forOffice = { ...own, answers: { [packKey(pack.pack)]: answers } }
  return unanswered(pack.pack, { forOffice, ...(episode.outcome && { outcome: episode.outcome }) })
}

/** The sources of an episode to choose from: one alone is no choice. */
const relevantProps = (
  { episode, summary }: Prepared,
  onRelevant: (episode: string, names: string[]) => void,
): Pick<OfficeEpisode, 'sources' | 'onRelevant'> => {
  const chosen = episode.forOffice?.relevant ?? []
  const lines = summary.sources.map(source => ({ names: lineNames(source), title: source.title ?? source.url }))
  const isChosen = (names: readonly string[]) => names.some(name => chosen.includes(name))
  return {
    sources:
      lines.length < 2
        ? []
        : lines.map(({ names, title }) => ({ name: names[0] ?? title, title, relevant: isChosen(names) })),
    onRelevant: (name, relevant) => {
      const names = lines.find(line => (line.names[0] ?? line.title) === name)?.names ?? []
      const others = chosen.filter(other => !names.includes(other))
      onRelevant(episode.id, relevant ? [...others, ...names] : others)
    },
  }
}

/** What offices ask: about each episode that goes in or only waits for this, and once about the claim. */
export const officeProps = (
  say: Say,
  draft: ClaimDraft,
  choices: ClaimChoices,
  office: Office,
  onEvaluation: (answers: ClaimChoices['evaluation']) => void,
  onRelevant: (episode: string, names: string[]) => void,
): Omit<ClaimOfficeProps, 'asked' | 'wanted'> => {
  const { pack, preparation } = draft
  const key = pack && packKey(pack.pack)
  const entries = pack ? askedOfEach(pack.pack) : ownEntries(say)
  const waiting = preparation.out.filter(({ reason }) => reason === 'noOfficeAnswer')
  const episodes = entries.length === 0 ? [] : [...waiting, ...preparation.ready]
  return {
    title: pack ? say('officeTitle') : say('officeOwnTitle'),
    more: pack ? say('officeMore') : say('officeOwnMore'),
    failed: office.failed,
    episodes: episodes.map((item): OfficeEpisode => {
      const { episode, day } = item
      const typed = office.typed.get(episode.id)
      const given = typed && !pack ? ownGiven(typed.own) : (typed ?? givenOf(episode.forOffice ?? {}, key))
      return {
        id: episode.id,
        problem: episode.problem ?? '',
        day: dayWords(say('languageTag'), day),
        ...relevantProps(item, onRelevant),
        form: {
          entries,
          given,
          ...(episode.outcome && {
            outcome: episode.outcome,
            meant: meantByOutcome(entries, episode.outcome),
          }),
          open: openOf(draft, item, given),
          onAnswer: next => office.answer(episode.id, pack ? next : { own: ownOf(next.answers), answers: {} }),
        },
      }
    }),
    ...(pack &&
      pack.pack.evaluation.length > 0 && {
        evaluation: {
          entries: pack.pack.evaluation,
          given: { answers: choices.evaluation, own: {} },
          open: unansweredEvaluation(pack.pack, choices.evaluation),
          onAnswer: ({ answers }) => onEvaluation(answers),
        },
      }),
  }
}

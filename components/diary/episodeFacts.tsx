import type { FollowUp } from '../../episodes/types.ts'
import { ABOUT_TEXTS, BASIS_TEXTS, FOR_WHOM_TEXTS } from '../answers/texts.ts'
import { HAPPENED_TEXTS } from '../followUp/texts.ts'
import { dayWords, useFormats } from '../format.ts'
import { useSay } from '../words.tsx'
import type { EpisodeRowData, RowActions } from './types.ts'

const FollowUpLine = ({ said, zone }: { said: FollowUp; zone: string }) => {
  const say = useSay()
  const formats = useFormats()
  const { at, happened, basis, barrier } = said
  return (
    <li>
      <p>{say(HAPPENED_TEXTS[happened])}</p>
      <p class="meta">{[formats.day(at, zone), basis && say(BASIS_TEXTS[basis])].filter(Boolean).join(' · ')}</p>
      {barrier && (
        <p class="meta">
          <bdi>{say('detailBarrier', barrier)}</bdi>
        </p>
      )}
    </li>
  )
}

/** What the clinician said besides problem and outcome: about, for whom, who helped, where it belongs, what became of it. */
export const EpisodeFacts = ({ row, actions }: { row: EpisodeRowData; actions: RowActions }) => {
  const say = useSay()
  const formats = useFormats()
  const { about, forWhom, role, linked, followUps = [], minutesByHand, zone } = row.episode
  const to = linked === undefined ? undefined : actions.problemOf(linked)
  const claimed = actions.claimedOn(row.episode.id)
  const facts = [
    claimed.length > 0 && {
      name: say('detailClaimed'),
      value: <a href="#claims">{formats.list(claimed.map(day => dayWords(say('languageTag'), day)))}</a>,
    },
    about && { name: say('detailAbout'), value: say(ABOUT_TEXTS[about]) },
    forWhom && { name: say('detailForWhom'), value: say(FOR_WHOM_TEXTS[forWhom]) },
    role && { name: say('detailRole'), value: <bdi>{role}</bdi> },
    to !== undefined && {
      name: say('detailLinked'),
      value: (
        <a href={`#episode=${linked}`}>
          <bdi>{to}</bdi>
        </a>
      ),
    },
  ].filter(fact => typeof fact === 'object')
  return (
    <>
      {facts.length > 0 && (
        <dl class="facts meta">
          {facts.map(({ name, value }) => [<dt key={name}>{name}</dt>, <dd key={`${name} is`}>{value}</dd>])}
        </dl>
      )}
      {minutesByHand !== undefined && <p class="meta">{say('minutesAdded', minutesByHand)}</p>}
      {followUps.length > 0 && (
        <section>
          <h3>{say('followUpsTitle')}</h3>
          <ul class="stack tight">
            {followUps.map(said => (
              <FollowUpLine key={said.at} said={said} zone={zone} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

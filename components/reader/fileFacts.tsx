import type { ReadClaim } from '../../claims/schema.ts'
import { useFormats } from '../format.ts'
import { PART, weave } from '../weave.tsx'
import { useSay } from '../words.tsx'

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The day before, since a claim names the first day that is outside. */
const before = (day: string): number => at(day) - 86_400_000

/** A name as the file has it; parts of it are never put together where it is given as a whole. */
export const whoOf = ({ learner }: ReadClaim): string =>
  learner.name ?? [learner.givenName, learner.familyName].filter(part => part).join(' ')

/** First and last day. */
export const periodOf = ({ period }: ReadClaim, day: (at: number, zone: string) => string): [string, string] => [
  day(at(period.from), 'UTC'),
  day(before(period.to), 'UTC'),
]

const Fact = ({ name, children }: { name: string; children: preact.ComponentChildren }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)

/** Who, under which rule, when, how much. */
export const FileFacts = ({ claim, counted }: { claim: ReadClaim; counted: string }) => {
  const say = useSay()
  const { day, number } = useFormats()
  const { learner, rule, pack, totals, statement, id, product } = claim
  const who = [whoOf(claim), learner.credentials, learner.profession].filter(part => part)
  const [from, to] = periodOf(claim, day)
  return (
    <dl class="facts num">
      <Fact name={say('readerWho')}>{who.length > 0 ? <bdi>{who.join(', ')}</bdi> : say('readerNoName')}</Fact>
      <Fact name={say('readerRule')}>
        <bdi>{[rule.name, rule.body].filter(part => part).join('. ')}</bdi>
        <span class="sub muted">{weave(say('readerRuleVersion', PART[0], rule.version), <bdi>{rule.id}</bdi>)}</span>
      </Fact>
      {pack && (
        <Fact name={say('readerProvider')}>
          <bdi>{`${pack.provider} (ACCME ${pack.accmeId})`}</bdi>
          <span class="sub muted">
            <bdi>{`${pack.activity} (${pack.activityId})`}</bdi>
          </span>
        </Fact>
      )}
      <Fact name={say('readerPeriod')}>{say('readerPeriodValue', from, to)}</Fact>
      <Fact name={say('readerEpisodes')}>{number(totals.episodes)}</Fact>
      {totals.amount !== undefined && (
        <Fact name={say('readerStated')}>
          {weave(say('readerStatedValue', PART[0], PART[1]), totals.amount, <bdi>{totals.unit}</bdi>)}
        </Fact>
      )}
      <Fact name={say('readerCounted')}>{counted}</Fact>
      <Fact name={say('readerStatement')}>
        {say('readerStatementValue', day(at(statement.date), 'UTC'))}
        <span class="sub muted">
          <bdi>{statement.attestation}</bdi>
        </span>
      </Fact>
      <Fact name={say('readerNumber')}>
        <bdi>{id}</bdi>
        <span class="sub muted">
          <bdi>{`${product.name} ${product.version}`}</bdi>
        </span>
      </Fact>
    </dl>
  )
}

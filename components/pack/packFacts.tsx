import type { ComponentChildren } from 'preact'
import { Fragment } from 'preact'
import type { PackShown } from '../../claims/packs/shown.ts'
import { keysOf } from '../answers/texts.ts'
import { useFormats } from '../format.ts'
import { Banner } from '../parts/banner.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import { AskedList } from './askedList.tsx'
import { PackNotes } from './packNotes.tsx'
import { IDENTITY_TEXTS, REQUIRES_TEXTS, STANDING_TEXTS } from './texts.ts'

/** Each on a line of its own: they are sentences, and a row of them is hard to read. */
const Lines = ({ of }: { of: readonly ComponentChildren[] }) => (
  <ul>
    {of.map((line, at) => (
      <li key={at}>{line}</li>
    ))}
  </ul>
)

/** A pack in words: all that it sets, as the clinician reads it before the disclosures are acknowledged. */
export const PackFacts = ({ shown }: { shown: PackShown }) => {
  const say = useSay()
  const formats = useFormats()
  const { pack, rule, sources, standing, asked, identity } = shown
  const { provider, activity, credit, submission, returnTo } = pack
  const day = (iso: string) => formats.day(Date.parse(iso), 'UTC')
  const amount = (n: number) => `${formats.number(n)} ${rule.unit}`.trim()
  const facts: [string, ComponentChildren][] = [
    [say('packFactActivity'), <Lines key="a" of={[activity.title, `${say('packActivityId')}: ${activity.id}`]} />],
    [say('packRule'), rule.name],
    [say('packFactDays'), say('packFactDaysFromTo', day(activity.start), day(activity.end))],
    [
      say('packPartCredit'),
      <Lines
        key="c"
        of={[
          say('packFactEach', amount(credit.perCycle)),
          say('packFactMost', amount(credit.maximum)),
          ...(credit.perYear === undefined ? [] : [say('packFactYear', amount(credit.perYear))]),
        ]}
      />,
    ],
    [say('packProfessions'), formats.list(pack.professions)],
    [say('packPartSources'), formats.list(sources)],
    [
      say('packPartSubmission'),
      <Lines
        key="s"
        of={[
          ...(submission.withinDays === undefined ? [] : [count(say, 'packFactWithin', submission.withinDays)]),
          ...(submission.until === undefined ? [] : [say('packFactUntil', day(submission.until))]),
          ...(submission.completeWithinDays === undefined
            ? []
            : [count(say, 'packFactComplete', submission.completeWithinDays)]),
        ]}
      />,
    ],
    ...(pack.requires?.length
      ? [
          [
            say('packPartRequires'),
            formats.list(
              keysOf(REQUIRES_TEXTS)
                .filter(one => pack.requires?.includes(one))
                .map(one => say(REQUIRES_TEXTS[one])),
            ),
          ] satisfies [string, string],
        ]
      : []),
    [
      say('packPartIdentity'),
      identity.length > 0 ? formats.list(identity.map(one => say(IDENTITY_TEXTS[one]))) : say('packFactNoIdentity'),
    ],
    [
      say('packPartReturn'),
      <Lines
        key="r"
        of={[returnTo.email, returnTo.web, returnTo.post?.join(', ')]
          .filter(one => one !== undefined)
          .map(one => <bdi key={one}>{one}</bdi>)}
      />,
    ],
  ]
  return (
    <div class="stack">
      <div>
        <h3>{provider.name}</h3>
        <p class="meta">{say('packFactAccme', provider.accmeId)}</p>
      </div>
      {standing !== 'fits' && (
        <Banner tone="look" fact={say('packRuleNoPack')}>
          {say(STANDING_TEXTS[standing])}
        </Banner>
      )}
      <PackNotes shown={shown} />
      <dl class="facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <AskedList title={say('packAskedEach')} entries={asked} />
      <AskedList title={say('packAskedOnce')} entries={pack.evaluation} />
      <section class="stack tight">
        <h3>{say('packPartAttestation')}</h3>
        <p class="measure">{pack.attestation}</p>
      </section>
      <section class="stack tight">
        <h3>{say('packPartDisclosures')}</h3>
        {pack.disclosures.map((paragraph, at) => (
          <p key={at} class="measure">
            {paragraph}
          </p>
        ))}
      </section>
    </div>
  )
}

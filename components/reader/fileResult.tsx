import type { ComponentChildren } from 'preact'
import type { ClaimReading } from '../../claims/read/readClaim.ts'
import { useFormats } from '../format.ts'
import { Icon } from '../icon.tsx'
import { Banner } from '../parts/banner.tsx'
import { PART, weave } from '../weave.tsx'
import { useSay } from '../words.tsx'
import { countedText, FileCounted } from './fileCounted.tsx'
import { FileFacts } from './fileFacts.tsx'
import { FileRows } from './fileRows.tsx'
import { isToBeLookedAt, problemText, VERDICTS } from './texts.ts'
import type { ReaderFile } from './types.ts'

const NOT_OPENED: ClaimReading = { kind: 'other', matches: 'unknown', problems: [] }

/** What no checksum could say anything about: the problem alone is the answer. */
const isOther = ({ kind, claim, matches }: ClaimReading): boolean =>
  matches === 'unknown' && claim === undefined && kind !== undefined

/** One file: whether it was changed, what is wrong with it, what it claims. */
export const FileResult = ({ file }: { file: ReaderFile }) => {
  const say = useSay()
  const { day, list } = useFormats()
  const { id, name, reading = NOT_OPENED } = file
  const { matches, attached, claim, recount, problems } = reading
  const { fact, more } = VERDICTS[matches]
  const lines: ComponentChildren[] = [
    ...(file.reading ? [] : [say('readerNotOpened')]),
    ...problems.map(({ key, where = '' }) =>
      // What a file calls its parts keeps its own writing direction.
      key === 'sumsDiffer'
        ? problemText(say, { key, where }, list)
        : weave(problemText(say, { key, where: PART[0] }, list), <bdi>{where}</bdi>),
    ),
    ...(claim && recount?.notes.includes('ruleUnknown') ? [say('readerRuleUnknown', claim.rule.version)] : []),
    ...(matches === 'changed' && attached === 'own checksum' ? [say('readerInside')] : []),
  ]
  const voided = claim?.voided
  return (
    <section id={id} class="card stack" aria-labelledby={`${id}h`}>
      <h2 id={`${id}h`}>
        <bdi>{name}</bdi>
      </h2>
      <Banner
        tone={matches === 'own checksum' && !isToBeLookedAt(reading) && !voided ? 'plain' : 'look'}
        fact={say(fact)}
      >
        {isOther(reading) ? '' : `${say(more)} `}
        {say('readerProves')}
      </Banner>
      {voided && (
        <p>
          <b>{say('readerWithdrawn', day(Date.parse(`${voided.on}T00:00:00Z`), 'UTC'))}</b>
          {voided.reason && (
            <span class="sub">{weave(say('readerWithdrawnWhy', PART[0]), <bdi>{voided.reason}</bdi>)}</span>
          )}
        </p>
      )}
      {lines.length > 0 && (
        <ul class="marks">
          {lines.map((line, index) => (
            <li key={index}>
              <Icon name="look" />
              <span>{line}</span>
            </li>
          ))}
        </ul>
      )}
      {claim && recount && (
        <>
          <FileFacts claim={claim} counted={countedText(say, recount)} />
          <FileCounted recount={recount} />
          <FileRows claim={claim} name={name} />
        </>
      )}
    </section>
  )
}

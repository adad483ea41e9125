import type { ClaimReading } from '../../claims/read/readClaim.ts'
import { useFormats } from '../format.ts'
import { Icon } from '../icon.tsx'
import { Banner } from '../parts/banner.tsx'
import { PART, weave } from '../weave.tsx'
import { useSay } from '../words.tsx'
import { countedText, FileCounted } from './fileCounted.tsx'
import { FileFacts } from './fileFacts.tsx'
import { FileRows } from './fileRows.tsx'
import { problemText, VERDICTS } from './texts.ts'
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
  const lines = [
    ...(file.reading ? [] : [say('readerNotOpened')]),
    ...problems.map(problem => problemText(say, problem, list)),
    ...(matches === 'changed' && attached === 'own checksum' ? [say('readerInside')] : []),
  ]
  const voided = claim?.voided
  return (
    <section id={id} class="card stack" aria-labelledby={`${id}h`}>
      <h2 id={`${id}h`}>
        <bdi>{name}</bdi>
      </h2>
      <Banner tone={matches === 'own checksum' && problems.length === 0 && !voided ? 'plain' : 'look'} fact={say(fact)}>
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
          <FileCounted recount={recount} version={claim.rule.version} />
          <FileRows claim={claim} name={name} />
        </>
      )}
    </section>
  )
}

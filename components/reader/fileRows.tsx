import { useState } from 'preact/hooks'
import type { ReadClaim, ReadRow } from '../../claims/schema.ts'
import { useFormats } from '../format.ts'
import { Icon } from '../icon.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import { OUTCOMES } from './texts.ts'

/** So many at once: a page of a hundred thousand rows would stand still. */
const STEP = 500

type Source = ReadRow['sources'][number]

const sourceText = ({ site, title, published, pmid, doi, pmcid, nct, url }: Source): string => {
  const ids = [pmid && `PMID ${pmid}`, doi && `DOI ${doi}`, pmcid, nct, url]
  return [site, title, published, ...ids].filter(part => part).join(', ')
}

const Row = ({ row }: { row: ReadRow }) => {
  const say = useSay()
  const { number, date, problem, reason, sources, answerFound, outcome, change, typeOfChange, amount } = row
  const application = [outcome && say(OUTCOMES[outcome]), change, typeOfChange].filter(part => part).join(' · ')
  return (
    <tr>
      <td>{number}</td>
      <td>{date}</td>
      <td>
        <bdi>{problem}</bdi>
        {reason && (
          <span class="sub muted">
            <bdi>{reason}</bdi>
          </span>
        )}
      </td>
      <td>
        <ul class="stack close">
          {sources.map((source, index) => (
            <li key={index}>
              <bdi>{sourceText(source)}</bdi>
              {source.approved === false && <span class="sub muted">{say('readerNotApproved')}</span>}
            </li>
          ))}
        </ul>
      </td>
      <td>
        {answerFound && (
          <span class="sub muted">
            <bdi>{answerFound}</bdi>
          </span>
        )}
        <bdi>{application}</bdi>
      </td>
      <td class="end">{amount}</td>
    </tr>
  )
}

/** What was claimed, row by row, drawn once somebody opens it. */
export const FileRows = ({ claim, name }: { claim: ReadClaim; name: string }) => {
  const say = useSay()
  const { number } = useFormats()
  const [shown, setShown] = useState(0)
  const { rows } = claim
  if (rows.length === 0) return null
  return (
    <details onToggle={event => event.currentTarget.open && shown === 0 && setShown(STEP)}>
      <summary>
        <Icon name="chevron" />
        {count(say, 'readerRows', rows.length)}
      </summary>
      {shown > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
        <section class="scroll" tabIndex={0} aria-label={say('readerRowsOf', name)}>
          <table class="preview num">
            <thead>
              <tr>
                <th scope="col">{say('readerColumnNumber')}</th>
                <th scope="col">{say('readerColumnDate')}</th>
                <th scope="col">{say('readerColumnQuestion')}</th>
                <th scope="col">{say('readerColumnSources')}</th>
                <th scope="col">{say('readerColumnApplication')}</th>
                <th scope="col" class="end">
                  {say('readerColumnAmount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map((row, index) => (
                <Row key={index} row={row} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {shown > 0 && shown < rows.length && (
        <button type="button" class="btn small" onClick={() => setShown(shown + STEP)}>
          {say('readerMoreRows', number(rows.length - shown))}
        </button>
      )}
    </details>
  )
}

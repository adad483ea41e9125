import { useFormats } from '../format.ts'
import { useSay } from '../words.tsx'
import { periodOf, whoOf } from './fileFacts.tsx'
import { isToBeLookedAt, VERDICTS } from './texts.ts'
import type { ReaderFile } from './types.ts'

const Line = ({ file }: { file: ReaderFile }) => {
  const say = useSay()
  const { day, number } = useFormats()
  const { id, name, reading } = file
  const claim = reading?.claim
  return (
    <tr>
      <th scope="row">
        <a href={`#${id}`}>
          <bdi>{name}</bdi>
        </a>
      </th>
      <td>
        {say(VERDICTS[reading?.matches ?? 'unknown'].fact)}
        {reading && (claim || reading.matches !== 'unknown') && isToBeLookedAt(reading) && (
          <span class="sub">{say('readerHasProblems')}</span>
        )}
        {claim?.voided && <span class="sub">{say('readerIsWithdrawn')}</span>}
      </td>
      <td>{claim && <bdi>{whoOf(claim)}</bdi>}</td>
      <td>{claim && say('readerPeriodValue', ...periodOf(claim, day))}</td>
      <td class="end">{claim && number(claim.totals.episodes)}</td>
      <td class="end">{claim?.totals.amount}</td>
      <td class="end">{reading?.recount?.amount}</td>
    </tr>
  )
}

/** Several files, one line each. */
export const FileTable = ({ files }: { files: readonly ReaderFile[] }) => {
  const say = useSay()
  return (
    <div class="stack tight">
      <h2>{say('readerFiles')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <section class="scroll" tabIndex={0} aria-label={say('readerFiles')}>
        <table class="num">
          <thead>
            <tr>
              <th scope="col">{say('readerColumnFile')}</th>
              <th scope="col">{say('readerColumnResult')}</th>
              <th scope="col">{say('readerWho')}</th>
              <th scope="col">{say('readerPeriod')}</th>
              <th scope="col" class="end">
                {say('readerEpisodes')}
              </th>
              <th scope="col" class="end">
                {say('readerStated')}
              </th>
              <th scope="col" class="end">
                {say('readerCounted')}
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map(file => (
              <Line key={file.id} file={file} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

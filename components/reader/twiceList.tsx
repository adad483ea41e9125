import { useFormats } from '../format.ts'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import type { ReaderProps } from './types.ts'

/** More than an office looks at by eye; how many there are is said. */
const MOST = 100
const MOST_PLACES = 10

/** Episodes that stand in several files, and files that are one claim. */
export const TwiceList = ({ files, twice, oneNumber }: Pick<ReaderProps, 'files' | 'twice' | 'oneNumber'>) => {
  const say = useSay()
  const { list } = useFormats()
  const claims = files.filter(({ reading }) => reading?.claim !== undefined)
  if (claims.length < 2 && twice.length === 0) return null
  return (
    <section class="stack tight" aria-labelledby="reader-twice">
      <h2 id="reader-twice">{say('readerTwice')}</h2>
      <p class="hint measure">{say('readerTwiceHow')}</p>
      {oneNumber.map(({ files, same }) => (
        <p key={files.join('\n')}>
          <bdi>{say(same ? 'readerSameClaim' : 'readerSameNumber', list(files))}</bdi>
        </p>
      ))}
      <p>{twice.length > 0 ? count(say, 'readerTwiceFound', twice.length) : say('readerTwiceNone')}</p>
      <ul class="list">
        {twice.slice(0, MOST).map(({ date, problem, places }, index) => (
          <li key={index}>
            <bdi>{problem}</bdi>
            <span class="sub muted num">
              {date} ·{' '}
              <bdi>{list(places.slice(0, MOST_PLACES).map(({ file, row }) => say('readerPlace', file, row)))}</bdi>
              {places.length > MOST_PLACES && ' …'}
            </span>
          </li>
        ))}
      </ul>
      {twice.length > MOST && <p class="meta">{say('readerTwiceMore', MOST)}</p>}
    </section>
  )
}

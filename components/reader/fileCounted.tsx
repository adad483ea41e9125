import type { Recount, RowFinding, WhyLess } from '../../claims/read/recount.ts'
import { useFormats } from '../format.ts'
import { useSay } from '../words.tsx'
import { WHY_LESS } from './texts.ts'

/** More would be a second table. */
const MOST = 10

/** What counting again gave, in a few words. */
export const countedText = (say: ReturnType<typeof useSay>, { stands, amount }: Recount): string => {
  switch (stands) {
    case 'same':
      return say('readerSame', amount ?? '')
    case 'less':
      return say('readerLess', amount ?? '')
    case 'more':
      return amount === undefined ? say('readerMoreNone') : say('readerMore', amount)
    case 'none':
      return say('readerNoAmount')
    case 'unknown':
      return say('readerNotCounted')
  }
}

const byWhy = (less: Recount['less']): [WhyLess, RowFinding[]][] => [...Map.groupBy(less, ({ why }) => why)]

/** Where the rows and the rule do not agree, and what could not be looked at. */
export const FileCounted = ({ recount }: { recount: Recount }) => {
  const say = useSay()
  const { list } = useFormats()
  const { more, less, notes } = recount
  const rows = (found: readonly RowFinding[]) => {
    const shown = found.slice(0, MOST).map(({ row }) => String(row))
    return found.length > MOST ? say('readerAndMore', list(shown), found.length - MOST) : list(shown)
  }
  const lines = [
    ...more.slice(0, MOST).map(({ row, stated, counted }) => say('readerRowMore', row, stated, counted)),
    ...(more.length > MOST ? [say('readerRowsMore', more.length - MOST)] : []),
    ...byWhy(less).map(([why, found]) => say(WHY_LESS[why], rows(found))),
    ...(notes.includes('noFollowUps') ? [say('readerNoFollowUps')] : []),
    ...(notes.includes('capsUnchecked') ? [say('readerCapsUnchecked')] : []),
    ...(notes.includes('newCycle') ? [say('readerNewCycle')] : []),
  ]
  if (lines.length === 0) return null
  return (
    <ul class="stack close">
      {lines.map((line, index) => (
        <li key={index} class="meta">
          {line}
        </li>
      ))}
    </ul>
  )
}

import { Fragment } from 'preact'
import type { Block, Cell, Paragraph, Prose, Table } from '../../claims/pdf/blocks.ts'
import { Outside } from '../parts/outside.tsx'

/** The same texts as on paper, in the page's own look: paper is white, and this follows the reader's colours. */
const CLASSES: Partial<Record<Paragraph['style'], string>> = {
  aside: 'meta',
  label: 'meta',
  kind: 'meta',
  head: 'meta',
}

const Runs = ({ runs }: Pick<Paragraph, 'runs'>) => (
  <>
    {runs.map(({ text, weight, slanted, link }, at) => {
      const shown = slanted ? <i>{text}</i> : weight === 'bold' ? <b>{text}</b> : text
      // Nothing of a document that does not change has another key.
      return <Fragment key={at}>{link === undefined ? shown : <Outside href={link}>{shown}</Outside>}</Fragment>
    })}
  </>
)

const Paragraphs = ({ cell }: { cell: Cell }) => (
  <>
    {cell.map(({ style, runs }, at) => (
      <span key={at} class={`sub ${CLASSES[style] ?? ''}`}>
        <bdi>
          <Runs runs={runs} />
        </bdi>
      </span>
    ))}
  </>
)

/** So many columns need the room of a page. */
const WIDE = 4

const Sheet = ({ columns, head, rows, names }: Table) => (
  <table class={head && columns.length > WIDE ? 'preview' : undefined}>
    {head && (
      <thead>
        <tr>
          {head.map((cell, at) => (
            <th key={at} scope="col" class={columns[at]?.align === 'end' ? 'end' : undefined}>
              <Paragraphs cell={cell} />
            </th>
          ))}
        </tr>
      </thead>
    )}
    <tbody>
      {rows.map((row, line) => (
        <tr key={line}>
          {row.map((cell, at) => {
            const style = columns[at]?.align === 'end' ? 'end num' : undefined
            return at === names ? (
              <th key={at} scope="row" class={style}>
                <Paragraphs cell={cell} />
              </th>
            ) : (
              <td key={at} class={style}>
                <Paragraphs cell={cell} />
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  </table>
)

const Text = ({ tag, paragraph }: Prose) => {
  const runs = <Runs runs={paragraph.runs} />
  if (tag === 'H1') return <h3>{runs}</h3>
  if (tag === 'H2') return <h4>{runs}</h4>
  return <p class={CLASSES[paragraph.style]}>{runs}</p>
}

/** What the pages of a claim say, drawn from the very blocks from which the PDF is made. */
export const ClaimPages = ({ blocks }: { blocks: readonly Block[] }) => (
  <div class="stack tight">
    {blocks.map((block, at) => {
      if (block.kind === 'page') return <hr key={at} />
      return block.kind === 'table' ? <Sheet key={at} {...block} /> : <Text key={at} {...block} />
    })}
  </div>
)

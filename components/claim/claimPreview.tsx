import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import type { ClaimPreviewTable } from './types.ts'

/** Every column that leaves, with the first rows. It scrolls sideways by keyboard too. */
export const ClaimPreview = ({ preview }: { preview: ClaimPreviewTable }) => {
  const say = useSay()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section class="scroll card" tabIndex={0} aria-label={say('previewLabel')}>
      <table class="preview">
        <thead>
          <tr>
            {preview.columns.map(column => (
              <th key={column.id} scope="col" class={column.numeric ? 'end' : undefined}>
                {column.text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row, line) => (
            <tr key={line}>
              {preview.columns.map((column, at) => (
                <td key={column.id} class={column.numeric ? 'end num' : undefined}>
                  <bdi>{row[at]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {preview.more > 0 && <p class="meta more">{count(say, 'moreRows', preview.more)}</p>}
    </section>
  )
}

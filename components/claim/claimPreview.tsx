import { Icon } from '../icon.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import { ClaimPages } from './claimPages.tsx'
import type { ClaimPreview as Preview } from './types.ts'

/** Exactly what leaves: the pages with their first episodes, and the data. It scrolls by keyboard too. */
export const ClaimPreview = ({ pages, data, more }: Preview) => {
  const say = useSay()
  return (
    <div class="stack tight">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <section class="scroll card" tabIndex={0} aria-label={say('previewLabel')}>
        <ClaimPages blocks={pages} />
        {more > 0 && <p class="meta more">{count(say, 'moreRows', more)}</p>}
      </section>
      <details>
        <summary>
          <Icon name="chevron" />
          {say('previewData')}
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
        <pre class="scroll card meta" tabIndex={0}>
          {data}
        </pre>
      </details>
    </div>
  )
}

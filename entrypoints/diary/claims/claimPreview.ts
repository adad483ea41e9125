import type { ClaimDocument } from '../../../claims/document.ts'
import { compose } from '../../../claims/pdf/compose.ts'
import type { ClaimTexts } from '../../../claims/texts.ts'
import type { ClaimPaper, ClaimPreview } from '../../../components/claim/types.ts'
import type { Say } from '../../../components/words.tsx'

/** Episodes that are shown before the file is made. */
const SHOWN = 3

/** A screen has letters for every sign. */
const SIGNS = { print: (text: string) => text, missing: () => [] }

/** The pages and the data of the frozen document itself, cut after its first episodes. */
export const previewProps = (
  say: Say,
  texts: ClaimTexts,
  document: ClaimDocument,
  { layout, flat }: Pick<ClaimPaper, 'layout' | 'flat'>,
): ClaimPreview => {
  const shown = { ...document, rows: document.rows.slice(0, SHOWN) }
  const later = say('previewDigest')
  const digests = flat ? undefined : { json: later, csv: later }
  return {
    pages: compose(shown, texts, digests, SIGNS, layout),
    data: JSON.stringify(shown, null, 2),
    more: Math.max(0, document.rows.length - SHOWN),
  }
}

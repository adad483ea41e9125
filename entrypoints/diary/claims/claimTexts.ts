import { CLAIM_TEXTS, type ClaimTexts } from '../../../claims/texts.ts'
import type { Say, TextKey } from '../../../components/words.tsx'

/** The words of the document, from `_locales`: there each key begins with `pdf_`. */
export const claimTexts = (say: Say): ClaimTexts =>
  ({
    ...Object.fromEntries(CLAIM_TEXTS.map(key => [key, say(`pdf_${key}` satisfies TextKey)])),
    lang: say('languageTag'),
  }) as ClaimTexts

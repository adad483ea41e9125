import { v7 } from 'uuid'
import type { RequestOf } from '../../messages/types.ts'

/** A morning in a working week, UTC milliseconds. */
export const MORNING = Date.UTC(2026, 10, 18, 9)

/** A report as a content script sends it. */
export const notice = (address: string, change: Partial<RequestOf<'notice'>> = {}): RequestOf<'notice'> => ({
  type: 'notice',
  id: v7(),
  address,
  at: MORNING,
  zone: 'Europe/Berlin',
  seconds: 0,
  facts: {},
  left: false,
  ...change,
})

export const SEARCH = 'https://pubmed.ncbi.nlm.nih.gov/?term=apixaban+CKD+4'
export const ARTICLE = 'https://pubmed.ncbi.nlm.nih.gov/12345678/'
export const TOPIC = 'https://www.uptodate.com/contents/apixaban-drug-information?search=apixaban%20CKD'

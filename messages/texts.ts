import { browser } from 'wxt/browser'
import type { Say } from '../components/words.tsx'

/** WXT types the key by what is in `_locales`; the browser's own `@@` keys are known here as well. */
type Look = (key: string, values?: string[]) => string

/** The browser's look-up, in the reader's language. */
export const look: Look = (key, values = []) => (browser.i18n.getMessage as Look)(key, values)

/** The same for the keys that the product has. */
export const say: Say = (key, ...values) => look(key, values.map(String))

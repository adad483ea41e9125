import type { Say } from '../../../components/words.tsx'

interface Message {
  message: string
  placeholders?: Record<string, { content: string }>
}

/** Where the file keeps its texts: as data, beside its script. */
export const TEXTS_ID = 'texts'

const texts = JSON.parse(document.getElementById(TEXTS_ID)?.textContent ?? '{}') as Record<string, Message>

/** Fills a text as a browser's look-up in `_locales` does; a key of the browser's own has no text here. */
export const look = (key: string, values: readonly string[] = []): string => {
  const { message = '', placeholders = {} } = Object.hasOwn(texts, key)
    ? (texts[key] ?? { message: '' })
    : { message: '' }
  return message.replace(/\$(\w+)\$|\$(\d)/g, (_, name: string | undefined, digit: string | undefined) => {
    const at = digit ?? placeholders[name?.toLowerCase() ?? '']?.content.slice(1)
    return values[Number(at) - 1] ?? ''
  })
}

export const say: Say = (key, ...values) => look(key, values.map(String))

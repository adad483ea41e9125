import type { Visit } from './types.ts'

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * The address of a search or source without the words that were typed: whoever is given a source need not see them.
 * A site may have split a search over several fields, which are joined by `; `.
 * @returns the address as it is when the words do not stand in its parameters
 */
export const withoutSearch = ({ url, query }: Pick<Visit, 'url' | 'query'>): string => {
  if (!query || !URL.canParse(url)) return url
  const address = new URL(url)
  const parts = new Set([query, ...query.split('; ')].map(plain))
  const typed = [...address.searchParams].filter(([, value]) => parts.has(plain(value))).map(([name]) => name)
  if (typed.length === 0) return url
  for (const name of typed) address.searchParams.delete(name)
  return address.href
}

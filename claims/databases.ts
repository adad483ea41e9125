import type { ClaimRow } from './document.ts'

/** Names of the sites that an episode went to, each once, in the order of the claim. */
export const databasesOf = ({ sources, searches = [] }: Pick<ClaimRow, 'sources' | 'searches'>): string[] => [
  ...new Set([...sources, ...searches].map(({ site }) => site)),
]

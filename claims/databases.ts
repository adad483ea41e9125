import type { ClaimRow } from './document.ts'

/** Names of the sites that an episode went to, each once, in the order of the claim. */
export const databasesOf = ({ databases, sources, searches = [] }: ClaimRow): readonly string[] =>
  // Older claims name only where something was opened or which words were searched.
  databases ?? [...new Set([...sources, ...searches].map(({ site }) => site))]

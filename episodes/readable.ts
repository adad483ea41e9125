import { withoutSyntax } from './grouping/syntax.ts'

/**
 * A guess as a person would write it: without field tags, brackets and operators of a search engine. What was searched
 * stays as it was; this is only its first draft as a problem.
 */
export const readable = (guess: string): string => {
  const plain = withoutSyntax(guess)
    .replace(/["“”()[\]{}]|\*(?=\s|$)/g, ' ')
    .replace(/\bAND\b/g, ' ')
    .replace(/\b(?:OR|NOT)\b/g, word => word.toLowerCase())
    .replace(/\s+/g, ' ')
    .trim()
  return plain === '' ? guess : plain
}

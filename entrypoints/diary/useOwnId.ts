import { useMemo } from 'preact/hooks'

/** One id for one claim, random, since a claim carries no time of day: saving it again, in another format too, is the same claim; other choices make another one. */
export const useOwnId = (choices: string): string => useMemo(() => crypto.randomUUID(), [choices])

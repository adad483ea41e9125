import { useMemo } from 'preact/hooks'
import { v7 } from 'uuid'

/** One id for one claim: saving it again, in another format too, is the same claim; other choices make another one. */
export const useOwnId = (choices: string): string => useMemo(() => v7(), [choices])

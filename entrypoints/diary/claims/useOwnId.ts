import { useMemo, useState } from 'preact/hooks'

export interface OwnId {
  /** One id for one claim, random, since a claim carries no time of day: saving it again, in another format too, is the same claim. */
  id: string
  /** What was saved under this id is no longer what stands here: another claim begins. */
  renew: () => void
}

/** @param choices other choices make another claim */
export const useOwnId = (choices: string): OwnId => {
  const [renewed, setRenewed] = useState(0)
  const id = useMemo(() => crypto.randomUUID(), [choices, renewed])
  return { id, renew: () => setRenewed(count => count + 1) }
}

import { cleanText } from '../../episodes/text.ts'
import { LIMITS } from '../../messages/parts.ts'
import type { RequestOf } from '../../messages/types.ts'
import { writeLearner } from '../../storage/learner.ts'
import type { Store } from '../../storage/store.ts'

/** Remembers who claims, as it stands now; an empty field is left out. `null`, or nothing but empty fields, forgets it. */
export const rememberLearner = (store: Store, learner: RequestOf<'learner'>['learner']): Promise<void> => {
  const fields = Object.entries(learner ?? {}).map(([name, value]) => [name, cleanText(value, LIMITS.learner)] as const)
  const kept = fields.filter(([, value]) => value !== '')
  return writeLearner(store, kept.length > 0 ? Object.fromEntries(kept) : undefined)
}

import type { RequestOf } from '../../messages/types.ts'
import { readSession, writeSession } from '../../storage/session.ts'

type Field = RequestOf<'draft'>['field']
type Draft = Partial<Record<Field, string>>

/** Keeps what was typed and not saved, in memory only. Empty text takes it out. */
export const keepDraft = async (episode: string, field: Field, text: string): Promise<void> => {
  const session = await readSession()
  const { [field]: _old, ...others }: Draft = session.drafts[episode] ?? {}
  const next: Draft = text === '' ? others : { ...others, [field]: text }
  const { [episode]: _before, ...drafts } = session.drafts
  await writeSession({ ...session, drafts: Object.keys(next).length > 0 ? { ...drafts, [episode]: next } : drafts })
}

/** Of what is forgotten nothing typed may stay. */
export const dropDrafts = async (episodes: readonly string[]): Promise<void> => {
  const session = await readSession()
  const kept = Object.entries(session.drafts).filter(([id]) => !episodes.includes(id))
  if (kept.length < Object.keys(session.drafts).length)
    await writeSession({ ...session, drafts: Object.fromEntries(kept) })
}

/** @returns what was typed about an episode and not saved */
export const draftOf = async (episode: string): Promise<Draft | undefined> => (await readSession()).drafts[episode]

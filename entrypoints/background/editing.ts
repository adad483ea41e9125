import { followUpDue } from '../../episodes/followUp.ts'
import { cleanText } from '../../episodes/text.ts'
import type { Episode, EpisodeKind } from '../../episodes/types.ts'
import { LIMITS } from '../../messages/parts.ts'
import type { RequestOf } from '../../messages/types.ts'
import { knownZone } from '../../storage/days.ts'
import { readSettings } from '../../storage/settings.ts'
import { loadEpisode, putEpisode, type Store, save } from '../../storage/store.ts'

/** The fields that a person edits; an empty one is left out. */
const answersOf = (form: Pick<RequestOf<'edit'>, 'problem' | 'outcome' | 'change' | 'minutesByHand'>, now: number) => {
  const problem = cleanText(form.problem, LIMITS.problem, true)
  const change = cleanText(form.change, LIMITS.change, true)
  return {
    ...(problem ? { problem, answeredAt: now } : {}),
    ...(form.outcome ? { outcome: form.outcome } : {}),
    ...(change ? { change } : {}),
    ...(form.minutesByHand === null ? {} : { minutesByHand: form.minutesByHand }),
  }
}

/** Who helped, by role, and to which searches it belongs: only of what was added by hand. What the form leaves out stays. */
const handOf = (
  kind: EpisodeKind,
  form: Pick<RequestOf<'edit'>, 'role' | 'linked'>,
  known: Pick<Episode, 'role' | 'linked'> = {},
): Pick<Episode, 'role' | 'linked'> => {
  if (kind === 'visits') return {}
  const role = form.role === undefined ? known.role : cleanText(form.role, LIMITS.role)
  const linked = form.linked === undefined ? known.linked : form.linked
  return { ...(role ? { role } : {}), ...(linked ? { linked } : {}) }
}

/** Replaces an episode's answers by what stands in the form. @returns false when it is gone */
export const editEpisode = async (store: Store, form: RequestOf<'edit'>, now: number): Promise<boolean> => {
  const known = await loadEpisode(store, form.id)
  if (!known || known.row.state === 'leaving') return false
  const { problem: _p, outcome: _o, change: _c, basis: _b, minutesByHand: _m, answeredAt: _a, ...others } = known.value
  const { role: _r, linked: _l, ...rest } = others
  const moved = rest.kind === 'visits' ? undefined : form.at
  const next: Episode = {
    ...rest,
    ...(moved === undefined ? {} : { startedAt: moved, lastAt: moved }),
    ...answersOf(form, now),
    ...handOf(rest.kind, form, known.value),
    ...(form.basis ? { basis: form.basis } : {}),
    // A word that is mended later does not move the day on which it was answered.
    ...(known.value.answeredAt !== undefined && form.problem && known.value.outcome === (form.outcome ?? undefined)
      ? { answeredAt: known.value.answeredAt }
      : {}),
  }
  const { followUpWeeks } = await readSettings(store.db)
  const due = known.value.outcome === next.outcome ? known.row.due : followUpDue(next, followUpWeeks)
  await save(store, [await putEpisode(store, next, known.row, undefined, due)])
  return true
}

/** Adds an episode by hand. The same id twice adds once. @returns false when it says no problem */
export const addEpisode = async (store: Store, form: RequestOf<'add'>, now: number, zone: string): Promise<boolean> => {
  if (await store.db.episodes.get(form.id)) return true
  const answers = answersOf(form, now)
  if (!('problem' in answers) || form.kind === 'visits') return false
  const place = knownZone(form.zone) ? form.zone : zone
  const episode: Episode = {
    id: form.id,
    kind: form.kind,
    startedAt: form.at,
    lastAt: form.at,
    zone: place,
    ...answers,
    ...handOf(form.kind, form),
  }
  const { followUpWeeks } = await readSettings(store.db)
  await save(store, [await putEpisode(store, episode, undefined, undefined, followUpDue(episode, followUpWeeks))])
  return true
}

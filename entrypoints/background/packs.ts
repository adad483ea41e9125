import type { RequestOf } from '../../messages/types.ts'
import { MOST_PACKS, readSettings } from '../../storage/settings.ts'
import type { Store } from '../../storage/store.ts'
import { alter } from './consenting.ts'

/**
 * Keeps a provider's pack that was read and acknowledged. The same again keeps the first time: what was begun since then
 * stays eligible. Whether the text is a pack, and of this digest, the page has looked.
 * @param now UTC milliseconds
 * @returns false when there are too many
 */
export const acknowledgePack = async (
  store: Store,
  { pack: text, digest }: RequestOf<'acknowledge'>,
  now: number,
): Promise<boolean> => {
  const { packs } = await readSettings(store.db)
  if (packs.some(one => one.digest === digest)) return true
  if (packs.length >= MOST_PACKS) return false
  return alter(store, settings => ({ ...settings, packs: [...packs, { text, digest, acknowledgedAt: now }] }))
}

/** Lets go of a pack. The same twice does no harm. */
export const forgetPack = (store: Store, digest: string): Promise<boolean> =>
  alter(store, settings => ({ ...settings, packs: settings.packs.filter(pack => pack.digest !== digest) }))

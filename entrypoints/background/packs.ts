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
  const known = packs.find(one => one.digest === digest)
  if (known?.text === text) return true
  // Under this digest a file brought another text: what was read now is what was acknowledged.
  const others = packs.filter(one => one !== known)
  if (others.length >= MOST_PACKS) return false
  return alter(store, settings => ({ ...settings, packs: [...others, { text, digest, acknowledgedAt: now }] }))
}

/** Lets go of a pack. The same twice does no harm. */
export const forgetPack = (store: Store, digest: string): Promise<boolean> =>
  alter(store, settings => ({ ...settings, packs: settings.packs.filter(pack => pack.digest !== digest) }))

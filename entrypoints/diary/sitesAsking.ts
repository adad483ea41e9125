import { useRef } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Added } from '../../components/settings/sitesTypes.ts'
import { send } from '../../messages/send.ts'
import type { RequestOf } from '../../messages/types.ts'
import { freedBy, neededBy, type Reach } from './sitesReach.ts'

type Part = Partial<Reach>
/** What is wished for, of what is there at that moment. */
export type Wish = (now: Reach) => Part

const message = ({ sites, doors, own }: Part): RequestOf<'settings'> => ({
  type: 'settings',
  ...(sites ? { sites: [...sites] } : {}),
  ...(doors ? { doors: [...doors] } : {}),
  ...(own ? { own: [...own] } : {}),
})

export interface SitesAsking {
  /** To be called within the click. Stores the wish once the browser has given what it needs, and only then. */
  more: (wish: Wish) => Promise<Added>
  /** Stores the wish, then gives back what nothing needs any more. */
  less: (wish: Wish) => Promise<void>
  /** To be called within the click: asks again for what the browser withholds. */
  again: (origins: readonly string[]) => Promise<void>
  giveBack: (origins: readonly string[]) => Promise<void>
}

/** Keeps the browser's permissions and the choices in step: nothing is stored that was refused, nothing is kept that is not needed. */
export const useSitesAsking = ({ sites, doors, own }: Reach): SitesAsking => {
  const now = useRef<Reach>({ sites, doors, own })
  now.current = { sites, doors, own }
  const giveBack = async (origins: readonly string[]): Promise<void> => {
    await browser.permissions.remove({ origins: [...origins] })
    await send({ type: 'sync' })
  }
  return {
    more: wish => {
      // First of all: a permission is only given straight from the click.
      const granted = browser.permissions.request({
        origins: neededBy(now.current, { ...now.current, ...wish(now.current) }),
      })
      const store = async (): Promise<Added> => {
        if (!(await granted)) return 'refused'
        // What is there now, not what was there when the browser began to ask.
        await send(message(wish(now.current)))
        return 'added'
      }
      return store().catch((): Added => 'failed')
    },
    less: async wish => {
      const before = now.current
      const part = wish(before)
      await send(message(part))
      await giveBack(freedBy(before, { ...before, ...part }))
    },
    again: async origins => {
      // Async functions run at once up to their first await, so this is still the click.
      await browser.permissions.request({ origins: [...origins] })
      await send({ type: 'sync' })
    },
    giveBack,
  }
}

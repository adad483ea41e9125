import type { Runtime } from 'webextension-polyfill'
import { MAY_SAY } from '../../messages/roles.ts'
import { request } from '../../messages/schema.ts'
import type { Request } from '../../messages/types.ts'

/** Who sent a message, as the browser vouches for it; nothing of this is taken from the message. */
export type Speaker =
  | { role: 'content'; tab: number; origin: string }
  | { role: 'frame'; tab: number; document: string }
  | { role: 'page' }

export interface Own {
  /** This extension's id. */
  id: string
  /** Origins under which its own pages run. */
  origins: readonly string[]
}

/** Chrome tells more about a sender than the polyfill's types know. */
type Sender = Runtime.MessageSender & { origin?: string; documentId?: string; documentLifecycle?: string }

const PAGES = new Set(['/popup.html', '/diary.html', '/welcome.html'])

const addressOf = (text: string | undefined): URL | undefined =>
  text && URL.canParse(text) ? new URL(text) : undefined

/** @returns undefined for anybody who has nothing to say here */
export const speakerOf = (sender: Sender, own: Own): Speaker | undefined => {
  const address = addressOf(sender.url)
  if (sender.id !== own.id || !address) return undefined
  const origin = sender.origin ?? address.origin
  const tab = sender.tab?.id
  if (own.origins.includes(origin)) {
    if (PAGES.has(address.pathname)) return { role: 'page' }
    if (address.pathname !== '/question.html' || tab === undefined) return undefined
    return { role: 'frame', tab, document: sender.documentId ?? `${tab}/${sender.frameId}` }
  }
  if (tab === undefined || sender.frameId !== 0 || sender.tab?.incognito) return undefined
  if ((sender.documentLifecycle ?? 'active') !== 'active') return undefined
  if (address.protocol !== 'https:' || address.origin !== origin) return undefined
  return { role: 'content', tab, origin }
}

/**
 * Lets a message in only if it has the exact shape, comes from somebody who may say it, and, for a visit, speaks of the
 * origin that the browser names. `sender.url` stays at a document's first address after pushState, so only the origin counts.
 * @returns undefined when it is refused
 */
export const accept = (
  message: unknown,
  sender: Sender,
  own: Own,
): { speaker: Speaker; request: Request } | undefined => {
  const speaker = speakerOf(sender, own)
  const parsed = request.safeParse(message)
  if (!speaker || !parsed.success || !MAY_SAY[parsed.data.type].includes(speaker.role)) return undefined
  const said = parsed.data
  if (said.type === 'notice' && speaker.role === 'content' && addressOf(said.address)?.origin !== speaker.origin)
    return undefined
  return { speaker, request: said }
}

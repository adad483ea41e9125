import { browser } from 'wxt/browser'
import type { FileMerged, ReplyTo, RequestOf } from '../../messages/types.ts'
import { MOST_BYTES, MOST_TEXT, partsOf } from './backupParts.ts'

type Part = RequestOf<'mergePart'>
type Reply = ReplyTo<'mergePart'>

/** Sends one part. Gives nothing when the background was stopped meanwhile. */
export type SendPart = (part: Part) => Promise<Reply | undefined>

/** How often it begins anew: a background that is stopped in between forgets what came. */
const TRIES = 4

/**
 * Hands a file to the background, part by part. Not by `send`: merging a large file takes longer than any other message,
 * and a repeated last part would answer for a merge that changes nothing any more.
 * @returns what became of the file, or why nobody confirmed it
 */
export const sendText = async (
  text: string,
  id: string,
  sendPart: SendPart,
): Promise<FileMerged | 'held' | 'newer' | 'failed'> => {
  if (text.length > MOST_TEXT) return { refused: 'tooBig' }
  const parts = partsOf(text)
  for (let tries = 1; tries <= TRIES; tries += 1) {
    for (const [index, part] of parts.entries()) {
      const reply = await sendPart({ type: 'mergePart', id, index, of: parts.length, text: part })
      if (reply && !reply.ok) return reply.error === 'held' || reply.error === 'newer' ? reply.error : 'failed'
      if (reply && 'merged' in reply) return reply.merged
      if (reply?.next !== 'more') break
    }
  }
  return 'failed'
}

const toBackground: SendPart = part =>
  browser.runtime.sendMessage(part).then(
    (reply: unknown) => (typeof reply === 'object' && reply !== null && 'ok' in reply ? (reply as Reply) : undefined),
    () => undefined,
  )

/** Reads a file that the person chose and has it merged. */
export const sendFile = async (file: File): Promise<FileMerged | 'held' | 'newer' | 'failed'> => {
  if (file.size > MOST_BYTES) return { refused: 'tooBig' }
  try {
    return await sendText(await file.text(), crypto.randomUUID(), toBackground)
  } catch {
    // The file was taken away while it was being read, or there is no memory for it.
    return 'failed'
  }
}

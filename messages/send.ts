import { browser } from 'wxt/browser'
import type { Failure, ReplyTo, Request, RequestOf, RequestType } from './types.ts'

/** The background did not confirm: nothing may be shown as saved. */
export class NotConfirmed extends Error {
  override name = 'NotConfirmed'
  readonly reason: Failure | 'silence'
  constructor(reason: Failure | 'silence') {
    super(`not confirmed: ${reason}`)
    this.reason = reason
  }
}

type Accepted<T extends RequestType> = Extract<ReplyTo<T>, { ok: true }>

/** Waits between tries, ms. A stopped background wakes within 0.3 s; a hung one is given up after about 15 s. */
const PAUSES = [300, 1000, 3000]
const TIMEOUT = 3000

const once = async (message: Request): Promise<unknown> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), TIMEOUT)
  })
  // A worker that is stopped in mid-message rejects, stays silent, or answers undefined: all three mean "not confirmed".
  const reply = browser.runtime.sendMessage(message).catch(() => undefined)
  try {
    return await Promise.race([reply, late])
  } finally {
    clearTimeout(timer)
  }
}

const isReply = (value: unknown): value is { ok: boolean; error?: Failure } =>
  typeof value === 'object' && value !== null && 'ok' in value

/**
 * Sends a message to the background and resolves once it has confirmed, after the commit where something was written.
 * Repeats the same content until then; every message may arrive twice without harm.
 * @throws NotConfirmed
 */
export const send = async <T extends RequestType>(message: RequestOf<T>): Promise<Accepted<T>> => {
  for (const pause of [...PAUSES, undefined]) {
    const reply = await once(message as Request)
    if (isReply(reply)) {
      if (reply.ok) return reply as Accepted<T>
      throw new NotConfirmed(reply.error ?? 'failed')
    }
    if (pause !== undefined) await new Promise(resolve => setTimeout(resolve, pause))
  }
  throw new NotConfirmed('silence')
}

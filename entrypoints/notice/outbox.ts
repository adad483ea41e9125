import type { NoticeReply, RequestOf } from '../../messages/types.ts'

type Notice = RequestOf<'notice'>
type Tell = (reply: NoticeReply) => void

/** Waits between tries, ms; the last one repeats until the page goes. */
const PAUSES = [300, 1000, 3000, 10_000]
const TIMEOUT = 3000

export interface Api {
  runtime: { id?: string; sendMessage: (message: unknown) => Promise<unknown> }
}

export interface Outbox {
  /** Sends a report, again and again until it is acknowledged; a newer report of the same visit takes its place. */
  put: (report: Notice) => void
  /** Drops what is not sent and sends nothing more. */
  close: () => void
}

const isReply = (value: unknown, id: string): value is NoticeReply =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === true && 'id' in value && value.id === id

const isRefusal = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'error' in value &&
  (value.error === 'refused' || value.error === 'newer')

/** One try. Undefined: no acknowledgement, whatever the reason (a worker stopped in mid-message answers `undefined`). */
const tell = async (api: Api, message: unknown): Promise<unknown> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), TIMEOUT)
  })
  const sent = Promise.resolve()
    .then(() => api.runtime.sendMessage(message))
    .catch(() => undefined)
  const reply = await Promise.race([sent, late])
  clearTimeout(timer)
  return reply
}

/** @param told gets each acknowledgement */
export const makeOutbox = (api: Api, told: Tell): Outbox => {
  const waiting = new Map<string, Notice>()
  let busy = false
  let closed = false

  const sendOne = async (report: Notice, tries: number): Promise<void> => {
    const reply = await tell(api, report)
    // Updated or removed: this copy of the script has lost its extension and can never be heard again.
    if (!api.runtime.id) closed = true
    const done = isReply(reply, report.id) || isRefusal(reply)
    if (done && waiting.get(report.id) === report) waiting.delete(report.id)
    if (isReply(reply, report.id)) told(reply)
    if (!done && !closed) await new Promise(resolve => setTimeout(resolve, PAUSES[Math.min(tries, PAUSES.length - 1)]))
  }

  const run = async (): Promise<void> => {
    if (busy) return
    busy = true
    for (let tries = 0; !closed && waiting.size > 0; tries++) {
      const before = waiting.size
      for (const report of [...waiting.values()]) await sendOne(report, tries)
      if (waiting.size < before) tries = 0
    }
    busy = false
  }

  return {
    put: report => {
      waiting.set(report.id, report)
      void run()
    },
    close: () => {
      closed = true
      waiting.clear()
    },
  }
}

import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { NoticeReply, RequestOf } from '../../messages/types.ts'
import { makeOutbox } from './outbox.ts'

const report = (id: string, seconds = 0): RequestOf<'notice'> => ({
  type: 'notice',
  id,
  address: 'https://pubmed.ncbi.nlm.nih.gov/1/',
  at: 1,
  zone: 'UTC',
  seconds,
  facts: {},
  left: false,
})

const setUp = (answers: (unknown | Error)[]) => {
  const sent: unknown[] = []
  const told: NoticeReply[] = []
  const api = {
    runtime: {
      id: 'x' as string | undefined,
      sendMessage: async (message: unknown) => {
        sent.push(message)
        const answer = answers.shift()
        if (answer instanceof Error) throw answer
        return answer
      },
    },
  }
  const outbox = makeOutbox(api as Parameters<typeof makeOutbox>[0], reply => told.push(reply))
  return { api, sent, told, outbox }
}

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('outbox', () => {
  it('repeats the same report until it is acknowledged; silence and undefined are failures', async () => {
    const { sent, told, outbox } = setUp([
      undefined,
      new Error('closed'),
      { ok: true, id: 'other' },
      { ok: true, id: 'a' },
    ])
    outbox.put(report('a'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(4)
    expect(new Set(sent.map(message => JSON.stringify(message))).size).toBe(1)
    expect(told).toEqual([{ ok: true, id: 'a' }])
  })
  it('lets a newer report of the same visit take the place of an older one', async () => {
    const { sent, outbox } = setUp([undefined, { ok: true, id: 'a' }])
    outbox.put(report('a', 1))
    outbox.put(report('a', 9))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent.map(message => (message as { seconds: number }).seconds)).toEqual([1, 9])
  })
  it('does not insist where it is refused, and stops when the extension is gone', async () => {
    const refused = setUp([{ ok: false, error: 'refused' }])
    refused.outbox.put(report('a'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(refused.sent).toHaveLength(1)
    const gone = setUp([])
    gone.outbox.put(report('a'))
    gone.api.runtime.id = undefined
    await vi.advanceTimersByTimeAsync(60_000)
    expect(gone.sent).toHaveLength(1)
  })
})

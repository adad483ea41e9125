import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { NotConfirmed, send } from './send.ts'

const answerWith = (answers: unknown[]) => {
  const sent: unknown[] = []
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    sent.push(message)
    const answer = answers.shift()
    if (answer instanceof Error) throw answer
    return answer
  }) as typeof browser.runtime.sendMessage)
  return sent
}

beforeEach(() => {
  vi.useFakeTimers()
  return () => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  }
})

describe('sending', () => {
  it('takes silence, undefined and a closed channel for failure and repeats the same content', async () => {
    const sent = answerWith([undefined, new Error('message channel closed'), { ok: true }])
    const sending = send<'sync'>({ type: 'sync' })
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await sending).toEqual({ ok: true })
    expect(new Set(sent.map(message => JSON.stringify(message))).size).toBe(1)
    expect(sent).toHaveLength(3)
  })

  it('gives up with a reason, and does not repeat what was refused', async () => {
    const refused = answerWith([{ ok: false, error: 'gone' }])
    await expect(send<'sync'>({ type: 'sync' })).rejects.toMatchObject({ name: 'NotConfirmed', reason: 'gone' })
    expect(refused).toHaveLength(1)
    answerWith([])
    const silence = send<'sync'>({ type: 'sync' }).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await silence).toEqual(new NotConfirmed('silence'))
  })
})

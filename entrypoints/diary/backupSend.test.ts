import { expect, it, vi } from 'vitest'
import type { FileMerged } from '../../messages/types.ts'
import { MOST_TEXT, PART } from './backupParts.ts'
import { type SendPart, sendText } from './backupSend.ts'

const MERGED: FileMerged = { refused: 'damaged' }
const two = 'a'.repeat(PART + 1)

const sending = (...replies: Awaited<ReturnType<SendPart>>[]) => vi.fn<SendPart>(async () => replies.shift())
const MORE = { ok: true, next: 'more' } as const
const AGAIN = { ok: true, next: 'again' } as const
const DONE = { ok: true, merged: MERGED } as const

it('sends the parts in order and gives what became of them', async () => {
  const send = sending(MORE, DONE)
  expect(await sendText(two, 'id-of-file', send)).toBe(MERGED)
  expect(send.mock.calls.map(([{ index, of, text }]) => [index, of, text.length])).toEqual([
    [0, 2, PART],
    [1, 2, 1],
  ])
})

it('begins anew when the background forgot what came, or was stopped', async () => {
  const send = sending(MORE, AGAIN, MORE, undefined, MORE, DONE)
  expect(await sendText(two, 'id-of-file', send)).toBe(MERGED)
  expect(send.mock.calls.map(([{ index }]) => index)).toEqual([0, 1, 0, 1, 0, 1])
})

it('gives up in the end, and says why where it is told', async () => {
  expect(await sendText('a', 'id-of-file', sending())).toBe('failed')
  expect(await sendText('a', 'id-of-file', sending({ ok: false, error: 'held' }))).toBe('held')
  expect(await sendText('a', 'id-of-file', sending({ ok: false, error: 'newer' }))).toBe('newer')
  expect(await sendText('a', 'id-of-file', sending({ ok: false, error: 'refused' }))).toBe('failed')
})

it('sends nothing of what is larger than any diary', async () => {
  const send = sending()
  expect(await sendText('a'.repeat(MOST_TEXT + 1), 'id-of-file', send)).toEqual({ refused: 'tooBig' })
  expect(send).not.toHaveBeenCalled()
})

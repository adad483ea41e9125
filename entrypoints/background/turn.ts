import { Overtaken } from '../../storage/commit.ts'

/** Errors of a connection that has died under us: a fresh one usually works. */
const DEAD_CONNECTION = new Set(['DatabaseClosedError', 'InvalidStateError', 'UnknownError', 'AbortError'])

let last: Promise<unknown> = Promise.resolve()

const tryTwice = async <T>(work: () => Promise<T>, renew: () => Promise<void>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (DEAD_CONNECTION.has(error.name)) await renew()
    else if (!(error instanceof Overtaken)) throw error
    return work()
  }
}

/**
 * One after the other: the background is the only writer, and two messages that arrive together must not both
 * begin the same episode. Work that met a dead connection or a moved revision is done once more.
 * @param renew drops the connection, so that the next use opens a new one
 */
export const inTurn = <T>(work: () => Promise<T>, renew: () => Promise<void>): Promise<T> => {
  const mine = last.then(() => tryTwice(work, renew))
  last = mine.catch(() => undefined)
  return mine
}

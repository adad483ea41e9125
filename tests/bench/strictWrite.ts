import type { Page } from 'puppeteer-core'

const ROUNDS = 30

/** Mean ms of one small write, committed to disk, in a database of its own that is removed again: the floor of every commit. */
export const strictWrite = (page: Page): Promise<number> =>
  page.evaluate(async (count: number) => {
    const name = 'bench'
    const done = <T extends IDBRequest>(request: T): Promise<T['result']> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
    const db: IDBDatabase = await done(opening)
    const began = performance.now()
    for (let round = 0; round < count; round++) {
      await new Promise<void>((resolve, reject) => {
        const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' })
        transaction.oncomplete = () => resolve()
        transaction.onerror = () => reject(transaction.error)
        transaction.objectStore('rows').put(new Uint8Array(500), round)
      })
    }
    // Of all together: Firefox's clock goes by whole milliseconds.
    const mean = (performance.now() - began) / count
    db.close()
    await done(indexedDB.deleteDatabase(name))
    return mean
  }, ROUNDS)

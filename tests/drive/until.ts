type Found<T> = Exclude<T, false | 0 | '' | null | undefined>

const wait = (ms: number) => new Promise<void>(done => setTimeout(done, ms))

/**
 * Asks until the answer is truthy, and gives it back. An error counts as "not yet".
 * Fails with what was waited for, the last answer and the last error.
 */
export async function until<T>(fn: () => T | Promise<T>, what: string, ms = 10_000, every = 40): Promise<Found<T>> {
  const end = Date.now() + ms
  const silence = new Error('no answer at all')
  let last: unknown = silence
  for (;;) {
    const left = Math.max(end - Date.now(), 1)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(silence), left)
    })
    try {
      const answer = await Promise.race([fn(), late])
      if (answer) return answer as Found<T>
      last = answer
    } catch (error) {
      if (error !== silence) last = error
    } finally {
      clearTimeout(timer)
    }
    if (Date.now() >= end) {
      const why = last instanceof Error ? last.message : JSON.stringify(last)
      throw new Error(`Waited ${ms} ms in vain for ${what}; last: ${why}`, { cause: last })
    }
    await wait(every)
  }
}

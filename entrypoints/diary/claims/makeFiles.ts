import type { Job, Told } from './claim.worker.ts'

export type Files = Extract<Told, { pdf: Uint8Array }>

/** The files could not be made. The message holds the name of the error alone. */
export class NotMade extends Error {
  override name = 'NotMade'
}

export interface Making {
  files: Promise<Files>
  /** Ends the work at once; `files` is then rejected with NotMade. */
  cancel: () => void
}

/** Makes the files of a claim beside the page, so that it stays usable. @param progress gets 0 to 1 */
export const makeFiles = (job: Job, progress: (done: number) => void): Making => {
  const worker = new Worker(new URL('./claim.worker.ts', import.meta.url), { type: 'module' })
  let cancel = (): void => undefined
  const files = new Promise<Files>((resolve, reject) => {
    cancel = () => reject(new NotMade('cancelled'))
    worker.onerror = () => reject(new NotMade('worker'))
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('done' in data) progress(data.done)
      else if ('failed' in data) reject(new NotMade(data.failed))
      else resolve(data)
    }
    worker.postMessage(job)
  })
  return { files: files.finally(() => worker.terminate()), cancel }
}

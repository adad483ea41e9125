import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DrivenBrowser } from './types.ts'
import { until } from './until.ts'

/** Waits for a saved file whose name matches and that is complete; gives its path and its bytes. */
export async function savedFile(
  driven: Pick<DrivenBrowser, 'downloads'>,
  name: RegExp,
  ms = 15_000,
): Promise<{ path: string; bytes: Buffer }> {
  let before = -1
  return until(
    () => {
      const names = readdirSync(driven.downloads)
      if (names.some(other => /\.(part|crdownload|tmp)$/.test(other))) return undefined
      const found = names.filter(one => name.test(one)).map(one => join(driven.downloads, one))
      const path = found.sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs).at(-1)
      if (!path) return undefined
      const bytes = readFileSync(path)
      const grown = bytes.length !== before
      before = bytes.length
      return bytes.length > 0 && !grown ? { path, bytes } : undefined
    },
    `a saved file ${name}`,
    ms,
  )
}

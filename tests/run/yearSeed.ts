import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { build } from 'vite'

/** Which year is to be written. */
export interface YearWanted {
  seed: number
  /** UTC milliseconds. */
  end: number
  /** IANA zone of home. */
  zone: string
}

/** What was written, and how long it took, ms. */
export interface YearWritten {
  episodes: number
  visits: number
  claims: number
  /** Of all records, sealed. */
  bytes: number
  made: number
  written: number
}

/** The zone of this computer; of one without a place, such as a container's, one whose clocks change. */
export const homeZone = (zone = Intl.DateTimeFormat().resolvedOptions().timeZone): string =>
  /^(?:UTC|GMT|Etc\/.*|Universal|Zulu)$/i.test(zone) ? 'Europe/London' : zone

const bundled = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'yearPage.ts'), formats: ['iife'], name: 'year' },
    },
  })
  const [first] = [built].flat()
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (!chunk) throw new Error('the year was not built')
  return chunk.code
}

/** Fills the database of the extension whose page this is, by running the product's own sealing code in it. */
export const seedYear = async (page: Page, wanted: YearWanted): Promise<YearWritten> => {
  // A debugger's script is not under the page's policy, which would forbid it.
  await page.evaluate(await bundled())
  return page.evaluate(
    what => (globalThis as unknown as { writeYear: (what: YearWanted) => Promise<YearWritten> }).writeYear(what),
    wanted,
  )
}

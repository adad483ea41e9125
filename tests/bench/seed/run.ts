import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { build } from 'vite'

/** Fills the database of the extension whose page this is, by running the product's own sealing code in it. */
export const seed = async (page: Page, episodes: number): Promise<void> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['iife'], name: 'bench' },
    },
  })
  const [first] = [built].flat()
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (!chunk) throw new Error('the seed was not built')
  // A debugger's script is not under the page's policy, which would forbid it.
  await page.evaluate(chunk.code)
  await page.evaluate(
    count => (globalThis as unknown as { seed: (count: number) => Promise<void> }).seed(count),
    episodes,
  )
}

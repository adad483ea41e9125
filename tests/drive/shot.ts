import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from 'puppeteer-core'

/** Saves a picture of a page as PNG and makes the folder for it. */
export async function shot(page: Page, file: `${string}.png`, options: { fullPage?: boolean } = {}): Promise<string> {
  mkdirSync(dirname(file), { recursive: true })
  await page.bringToFront()
  await page.screenshot({ path: file, fullPage: options.fullPage ?? false })
  return file
}

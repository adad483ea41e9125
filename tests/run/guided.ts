import { join } from 'node:path'
import { type DrivenBrowser, shot } from '../drive/index.ts'
import type { Practice } from '../practice/index.ts'

/** Drives the journey by itself and saves pictures of it. */
export async function guided(driven: DrivenBrowser, _practice: Practice, outDir: string): Promise<void> {
  const page = await driven.openPage('welcome.html')
  const file = await shot(page, `${join(outDir, `welcome-${driven.name}`)}.png`)
  console.log(`Saved ${file}`)
}

import { join } from 'node:path'
import { type DrivenBrowser, drive } from '../drive/index.ts'
import { START } from '../practice/hosts.ts'
import { startPractice } from '../practice/index.ts'
import { command, ROOT } from './command.ts'
import { guided } from './guided.ts'
import { hasDisplay, startOptions } from './options.ts'
import { year } from './year.ts'

const WHAT_TO_DO = `
The browser is open with Aftersearch and a practice site. Nothing here reaches the internet.
  1. On the welcome page, choose sites and agree. The browser asks whether Aftersearch may read them.
  2. On the practice start page, open PubMed, search, and read an article.
  3. Answer the one question when it appears, or press the Aftersearch button in the toolbar.
Close the browser or press Ctrl-C to end. This profile is then removed.
`

/** Leaves the browser to the person until it is closed or Ctrl-C is pressed. */
async function handOver(driven: DrivenBrowser): Promise<void> {
  const [first] = await driven.browser.pages()
  const start = first ?? (await driven.browser.newPage())
  await start.goto(`https://${START}/`)
  console.log(WHAT_TO_DO)
  await new Promise<void>(done => {
    driven.browser.once('disconnected', () => done())
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
}

async function main(): Promise<void> {
  const { browser, guided: asked, year: seed } = startOptions(process.argv.slice(2))
  const display = hasDisplay(process.platform, process.env)
  const alone = asked || !display
  if (!asked && alone) console.log('There is no display, so the journey drives itself.')
  const target = browser === 'chromium' ? 'chrome' : 'firefox'
  if ((await command('wxt', ['build', '-b', target], { minutes: 3 })) !== 0) throw new Error('The build failed.')
  if (seed !== undefined) return year(browser, seed, alone)
  const practice = await startPractice()
  try {
    const driven = await drive({ practice, headed: !alone }, browser)
    try {
      if (alone) await guided(driven, practice, join(ROOT, 'output'))
      else await handOver(driven)
    } finally {
      await driven.close()
    }
  } finally {
    await practice.close()
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})

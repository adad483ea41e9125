import { ensureBuilt } from './build.ts'
import { measureBytes } from './bytes.ts'
import { measureClaim } from './claim.ts'
import { measureContentScript } from './contentScript.ts'
import { measureDiary } from './diary.ts'
import { measureNoticed } from './noticed.ts'
import { benchOptions } from './options.ts'
import { measureRecognise } from './recognise.ts'
import type { Measure, Row } from './row.ts'
import { table } from './table.ts'

/** What needs no browser first: a browser's processes would take part of the core. */
const MEASURES: readonly [name: string, measure: Measure][] = [
  ['bytes', measureBytes],
  ['recognising', measureRecognise],
  ['claims', measureClaim],
  ['noticing', measureNoticed],
  ['content script', measureContentScript],
  ['diary', measureDiary],
]

/** Prints the budgets with what was measured now. No test: nothing fails when a budget is passed. */
const main = async (): Promise<void> => {
  const wanted = benchOptions(process.argv.slice(2))
  await ensureBuilt()
  const rows: Row[] = []
  for (const [name, measure] of MEASURES) {
    console.log(`measuring: ${name}`)
    rows.push(...(await measure(wanted)))
  }
  console.log(`\n${table(rows)}`)
}

await main()

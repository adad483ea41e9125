import { type Counts, lastLine, total } from './counts.ts'
import { PARTS, type RunOptions, runOptions } from './options.ts'
import { stepsOf } from './parts.ts'

interface Done extends Counts {
  readonly name: string
  readonly seconds: number
}

const seconds = (since: number) => Math.round((performance.now() - since) / 100) / 10

/** Says what is left out, so that nothing is left out silently. */
function sayLeftOut({ parts, browsers }: RunOptions): void {
  const left = PARTS.filter(part => !parts.includes(part))
  const other = (['chromium', 'firefox'] as const).filter(name => !browsers.includes(name))
  if (left.length > 0) console.log(`Left out, as asked: ${left.join(', ')}.`)
  if (parts.includes('journeys') && other.length > 0)
    console.log(`Left out, as asked: journeys in ${other.join(', ')}.`)
}

async function runAll(options: RunOptions): Promise<Done[]> {
  const done: Done[] = []
  for (const { name, run } of stepsOf(options)) {
    console.log(`\n== ${name}`)
    const began = performance.now()
    const counts = await run().catch((error: unknown): Counts => {
      const note = error instanceof Error ? error.message : String(error)
      console.log(note)
      return { passed: 0, failed: 1, note }
    })
    done.push({ ...counts, name, seconds: seconds(began) })
  }
  return done
}

function summary(done: readonly Done[]): string {
  const width = Math.max(...done.map(({ name }) => name.length))
  const rows = done.map(({ name, passed, failed, note, seconds: took }) => {
    const state = failed > 0 ? 'FAILED' : 'ok    '
    return `${state}  ${name.padEnd(width)}  ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${took.toFixed(1).padStart(6)} s${note ? `  (${note})` : ''}`
  })
  return ['', ...rows, ''].join('\n')
}

async function main(): Promise<Counts> {
  const options = runOptions(process.argv.slice(2))
  sayLeftOut(options)
  const done = await runAll(options)
  sayLeftOut(options)
  console.log(summary(done))
  return total(done)
}

const result = await main().catch((error: unknown): Counts => {
  console.log(error instanceof Error ? error.message : String(error))
  return { passed: 0, failed: 1 }
})
process.exitCode = result.failed > 0 ? 1 : 0
process.stdout.write(`${lastLine(result)}\n`)

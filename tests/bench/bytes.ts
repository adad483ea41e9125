import { deflateRawSync } from 'node:zlib'
import { builtBytes, builtFiles, TARGETS, type Target } from '../repository/built.ts'
import { BUDGETS, measured } from '../repository/bytes.ts'
import type { Measure, Row } from './row.ts'

const KB = 1024
const ZIP_BUDGET = 1.5 * KB * KB
/** What the zip format adds: for each file two headers with its name, and one end (PKWARE APPNOTE 4.3). */
const HEADERS = 30 + 46
const END = 22

const zipBytes = (target: Target): number =>
  builtFiles(target).reduce((sum, name) => {
    const content = deflateRawSync(builtBytes(target, name), { level: 9 }).length
    return sum + content + HEADERS + 2 * Buffer.byteLength(name)
  }, END)

/** What is shipped, in bytes: the largest of the three browsers' builds. */
export const measureBytes: Measure = () => {
  const sizes = TARGETS.map(target => measured(target))
  const names = Object.keys(BUDGETS) as (keyof typeof BUDGETS)[]
  const how = `gzip level 9, each file by itself, the largest of ${TARGETS.join(', ')} as built`
  const rows = names.map(
    (name): Row => ({
      what: name,
      budget: BUDGETS[name] / KB,
      value: Math.max(...sizes.map(size => size[name])) / KB,
      unit: 'KB',
      how,
    }),
  )
  const zip: Row = {
    what: 'extension zip',
    budget: ZIP_BUDGET / KB / KB,
    value: Math.max(...TARGETS.map(zipBytes)) / KB / KB,
    unit: 'MB',
    how: 'every built file deflated, with the headers that a zip has; the largest of the three',
  }
  return Promise.resolve([...rows, zip])
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import 'temporal-polyfill/global'
import { claimCsv } from '../../claims/csv.ts'
import { aClaim, someEpisodes } from '../../claims/fixtures.ts'
import { claimJson } from '../../claims/json.ts'
import { renderClaim } from '../../claims/pdf/render.ts'
import { english } from '../../claims/texts.en.ts'
import { ROOT } from '../run/command.ts'
import { barePdf } from './barePdf.ts'
import { type Measure, median, rounds, timed } from './row.ts'

const EPISODES = 1000
const PDF_BUDGET = 1.2
const CSV_BUDGET = 200

const font = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(ROOT, 'node_modules/@expo-google-fonts/source-sans-3', name)))

/** A claim of a thousand episodes: its PDF against the same texts with bare pdfkit, and its CSV. */
export const measureClaim: Measure = async ({ quick }) => {
  const fonts = {
    regular: font('400Regular/SourceSans3_400Regular.ttf'),
    bold: font('600SemiBold/SourceSans3_600SemiBold.ttf'),
  }
  const claim = aClaim(someEpisodes(EPISODES), { choices: { searches: true, minutes: true } })
  const [json, csv] = [claimJson(claim), claimCsv(claim)]
  const taken: { pdf: number; bare: number; csv: number }[] = []
  // The first round warms up; then in turns, so that whatever else this computer does falls on all.
  for (const round of rounds(quick ? 3 : 6)) {
    const one = {
      pdf: await timed(() => renderClaim(claim, json, csv, english, fonts)),
      bare: await timed(() => barePdf(claim, fonts)),
      csv: await timed(() => claimCsv(claim)),
    }
    if (round > 0) taken.push(one)
  }
  const [pdf, bare] = [median(taken.map(one => one.pdf)), median(taken.map(one => one.bare))]
  const how = `Node, the process's own time on its cores, median of ${taken.length} warm rounds, ${claim.rows.length} rows`
  return [
    {
      what: 'claim of 1,000 episodes: PDF',
      budget: PDF_BUDGET,
      value: pdf / bare,
      unit: '× bare',
      reference: `${Math.round(pdf)} ms against ${Math.round(bare)} ms`,
      how: `${how}; bare: pdfkit's own text() for the same texts, fonts and sizes, without tags, links, attachments or checksums`,
    },
    {
      what: 'claim of 1,000 episodes: CSV',
      budget: CSV_BUDGET,
      value: median(taken.map(one => one.csv)),
      unit: 'ms',
      how,
    },
  ]
}

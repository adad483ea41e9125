import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import 'temporal-polyfill/global'
import { claimCsv } from '../../claims/csv.ts'
import { aClaim, someEpisodes } from '../../claims/fixtures.ts'
import { renderClaim } from '../../claims/pdf/render.ts'
import { sealJson } from '../../claims/read/seal.ts'
import { english } from '../../claims/texts.en.ts'
import { ROOT } from '../run/command.ts'
import { barePdf } from './barePdf.ts'
import { type Measure, median, rounds, timed } from './row.ts'

const EPISODES = 1000
const PDF_BUDGET = 1.2
const CSV_BUDGET = 200

const LAYOUTS = ['table', 'forms'] as const
/** Milliseconds of one round. */
interface Taken {
  pdf: number
  bare: number
}
const NAMES = { table: 'PDF', forms: 'PDF, one page each' }

const font = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(ROOT, 'node_modules/@expo-google-fonts/source-sans-3', name)))

/** A claim of a thousand episodes: its PDF, in both forms, against the same texts with bare pdfkit, and its CSV. */
export const measureClaim: Measure = async ({ quick }) => {
  const fonts = {
    regular: font('400Regular/SourceSans3_400Regular.ttf'),
    bold: font('600SemiBold/SourceSans3_600SemiBold.ttf'),
  }
  const claim = aClaim(someEpisodes(EPISODES), { choices: { searches: true, minutes: true } })
  const [json, csv] = [await sealJson(claim), claimCsv(claim, english)]
  const taken: { table: Taken; forms: Taken; csv: number }[] = []
  const both = async (layout: (typeof LAYOUTS)[number]): Promise<Taken> => ({
    pdf: await timed(() => renderClaim(claim, json, csv, english, fonts, { layout })),
    bare: await timed(() => barePdf(claim, fonts, layout)),
  })
  // The first round warms up; then in turns, so that whatever else this computer does falls on all.
  for (const round of rounds(quick ? 3 : 6)) {
    const one = {
      table: await both('table'),
      forms: await both('forms'),
      csv: await timed(() => claimCsv(claim, english)),
    }
    if (round > 0) taken.push(one)
  }
  const how = `Node, the process's own time on its cores, median of ${taken.length} warm rounds, ${claim.rows.length} rows`
  return [
    ...LAYOUTS.map(layout => {
      const [pdf, bare] = [median(taken.map(one => one[layout].pdf)), median(taken.map(one => one[layout].bare))]
      return {
        what: `claim of 1,000 episodes: ${NAMES[layout]}`,
        budget: PDF_BUDGET,
        value: pdf / bare,
        unit: '× bare',
        reference: `${Math.round(pdf)} ms against ${Math.round(bare)} ms`,
        how: `${how}; bare: pdfkit's own text() for the same texts, fonts and sizes, without tags, links, attachments or checksums`,
      }
    }),
    {
      what: 'claim of 1,000 episodes: CSV',
      budget: CSV_BUDGET,
      value: median(taken.map(one => one.csv)),
      unit: 'ms',
      how,
    },
  ]
}

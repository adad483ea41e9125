import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?inline'
import bold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?inline'
import { claimCsv } from '../../../claims/csv.ts'
import type { ClaimDocument } from '../../../claims/document.ts'
import { formClaimOf } from '../../../claims/packs/office.ts'
import { rosterCsv } from '../../../claims/packs/roster.ts'
import type { Pack } from '../../../claims/packs/schema.ts'
import type { Layout } from '../../../claims/pdf/compose.ts'
import { renderClaim } from '../../../claims/pdf/render.ts'
import { sealJson } from '../../../claims/read/seal.ts'
import type { ClaimTexts } from '../../../claims/texts.ts'

export interface Job {
  claim: ClaimDocument
  texts: ClaimTexts
  paper: 'A4' | 'Letter'
  /** A table where nothing is said. */
  layout?: Layout
  /** Nothing is attached to the PDF. */
  flat?: boolean
  /** The pack under which it was made: a row for the provider's table is made, too. */
  pack?: Pack | undefined
}

export type Told =
  | { done: number }
  | { pdf: Uint8Array; csv: Uint8Array; json: Uint8Array; roster?: Uint8Array; missing: string[] }
  | { failed: string }

/** A font that was built in as a data address: nothing is fetched. */
const bytesOf = (dataUrl: string): Uint8Array =>
  Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), letter => letter.charCodeAt(0))

const tell = (told: Told): void => postMessage(told)

const make = async ({ claim, texts, paper, layout = 'table', flat = false, pack }: Job): Promise<void> => {
  const [json, csv] = [await sealJson(claim), claimCsv(claim, texts)]
  let missing: string[] = []
  const pdf = await renderClaim(
    claim,
    json,
    csv,
    texts,
    { regular: bytesOf(regular), bold: bytesOf(bold) },
    {
      paper,
      layout,
      flat,
      onProgress: (done, all) => tell({ done: all === 0 ? 1 : done / all }),
      onMissing: characters => {
        missing = characters
      },
    },
  )
  tell({ pdf, csv, json, ...(pack && { roster: rosterCsv(formClaimOf(claim).claim, pack) }), missing })
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  make(data).catch((error: unknown) => tell({ failed: error instanceof Error ? error.name : 'unknown' }))
})

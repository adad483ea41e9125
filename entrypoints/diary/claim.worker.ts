import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?inline'
import bold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?inline'
import { claimCsv } from '../../claims/csv.ts'
import type { ClaimDocument } from '../../claims/document.ts'
import { claimJson } from '../../claims/json.ts'
import { renderClaim } from '../../claims/pdf/render.ts'
import type { ClaimTexts } from '../../claims/texts.ts'

export interface Job {
  claim: ClaimDocument
  texts: ClaimTexts
  paper: 'A4' | 'Letter'
}

export type Told =
  | { done: number }
  | { pdf: Uint8Array; csv: Uint8Array; json: Uint8Array; missing: string[] }
  | { failed: string }

/** A font that was built in as a data address: nothing is fetched. */
const bytesOf = (dataUrl: string): Uint8Array =>
  Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), letter => letter.charCodeAt(0))

const tell = (told: Told): void => postMessage(told)

const make = async ({ claim, texts, paper }: Job): Promise<void> => {
  const [json, csv] = [claimJson(claim), claimCsv(claim)]
  let missing: string[] = []
  const pdf = await renderClaim(
    claim,
    json,
    csv,
    texts,
    { regular: bytesOf(regular), bold: bytesOf(bold) },
    {
      paper,
      onProgress: (done, all) => tell({ done: all === 0 ? 1 : done / all }),
      onMissing: characters => {
        missing = characters
      },
    },
  )
  tell({ pdf, csv, json, missing })
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  make(data).catch((error: unknown) => tell({ failed: error instanceof Error ? error.name : 'unknown' }))
})

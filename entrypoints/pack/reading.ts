import { packDigest } from '../../claims/packs/digest.ts'
import { MOST_OF_A_PACK, readPack } from '../../claims/packs/readPack.ts'
import { packShown } from '../../claims/packs/shown.ts'
import type { Checked } from '../../components/pack/packCheck.tsx'
import { siteById } from '../../sites/index.ts'

/** A letter has at most so many bytes: what is bigger is no pack, and is not even read. */
const BYTES_OF_A_LETTER = 4

/** The text of a file, or undefined where it is far too big. @throws what the browser throws for a file that is gone */
export const textOf = async (file: File): Promise<string | undefined> =>
  file.size > MOST_OF_A_PACK * BYTES_OF_A_LETTER ? undefined : file.text()

/** What a text holds, whatever it is, so that the form takes what it can; undefined where it is no JSON object. */
export const parsed = (text: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Reasons for which the form could take nothing, or would pretend to understand what it does not. */
const HOPELESS = ['tooBig', 'empty', 'notJson', 'tooDeep', 'notAPack', 'newerVersion']

/** A text as it is shown to an office: a pack, or what is wrong with it. */
export const checkText = async (name: string, text: string | undefined): Promise<Checked> => {
  if (text === undefined) return { name, problems: [{ path: '', reason: 'tooBig' }], canMend: false }
  const read = readPack(text)
  if (read.ok)
    return { name, shown: packShown(read.pack, id => siteById(id)?.name), digest: await packDigest(read.pack) }
  const canMend = !read.problems.some(({ path, reason }) => path === '' && HOPELESS.includes(reason))
  return { name, problems: read.problems, canMend: canMend && parsed(text) !== undefined }
}

import { inflate } from './inflate.ts'

/** A claim has two attachments. What somebody adds is looked at too, but not without end. */
const MOST_FILES = 20
/** Of all attachments together, unpacked: far more than ten thousand episodes. */
const MOST_BYTES = 67_108_864

/** Begins and ends with what is no letter, so that the tree of names `/EmbeddedFiles` is not meant. */
const FILE = /\/EmbeddedFile(?![A-Za-z])/g

/** The dictionary of the object around a place: its number, its text and where its stream begins. */
const objectAround = (text: string, at: number) => {
  const start = text.lastIndexOf(' obj', at)
  const begin = text.indexOf('stream', at)
  if (start < 0 || begin < 0 || text.slice(start, begin).includes('endobj')) return undefined
  const id = /(\d+) \d+$/.exec(text.slice(Math.max(0, start - 24), start))?.[1]
  const head = text.slice(start, begin)
  const data = begin + 'stream'.length + (text.startsWith('\r\n', begin + 'stream'.length) ? 2 : 1)
  return id === undefined ? undefined : { id, head, data }
}

/** `/Length 12`, or `/Length 7 0 R` with the number in an object of its own. */
const lengthOf = (head: string, text: string): number | undefined => {
  const [, number, isReference] = /\/Length\s+(\d+)(\s+\d+\s+R)?/.exec(head) ?? []
  if (number === undefined || !isReference) return number === undefined ? undefined : Number(number)
  const at = text.lastIndexOf(`\n${number} 0 obj`)
  const value = at < 0 ? undefined : /obj\s+(\d+)/.exec(text.slice(at, at + 60))?.[1]
  return value === undefined ? undefined : Number(value)
}

const unpack = (
  head: string,
  raw: Uint8Array,
  most: number,
): ReturnType<typeof inflate> | Awaited<ReturnType<typeof inflate>> => {
  if (head.includes('/FlateDecode')) return inflate(raw, most)
  const { length: unpacked } = raw
  return head.includes('/Filter') ? { unpacked: 0 } : { unpacked, ...(unpacked <= most && { file: raw }) }
}

/**
 * The files inside a PDF (ISO 32000-1, 7.11.4), unpacked, in the order in which they were last written; of an object that
 * was written again later, the last. Found by looking for them and not by the cross-reference table, so that a file that was
 * damaged elsewhere, or written anew by another program, still shows what it held.
 * @param text the file, one character a byte
 * @returns what could be unpacked, and whether something could not; never throws
 */
export const attachedFiles = async (
  bytes: Uint8Array,
  text: string,
): Promise<{ files: Uint8Array[]; damaged: boolean }> => {
  const found = new Map<string, NonNullable<ReturnType<typeof objectAround>>>()
  const places = Array.from(text.matchAll(FILE), ({ index }) => index).slice(-MOST_FILES)
  for (const place of places) {
    const object = objectAround(text, place)
    if (!object) continue
    found.delete(object.id)
    found.set(object.id, object)
  }
  const files: Uint8Array[] = []
  let left = MOST_BYTES
  // The last first: what was written before it can use up what may be unpacked.
  for (const { head, data } of [...found.values()].reverse()) {
    if (left <= 0) break
    const length = lengthOf(head, text)
    const end = length === undefined ? text.indexOf('endstream', data) : data + length
    const raw = bytes.subarray(data, Math.max(data, end))
    const { file, unpacked } = await unpack(head, raw, left)
    left -= unpacked
    if (file) files.unshift(file)
  }
  return { files, damaged: files.length < places.length }
}

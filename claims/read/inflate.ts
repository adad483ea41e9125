/**
 * Undoes zlib compression (RFC 1950), as a PDF's FlateDecode has it.
 * @param most bytes: a small file can hold a stream that grows without end
 * @returns undefined for damaged bytes, and for more than `most`; never throws
 */
export const inflate = async (bytes: Uint8Array, most: number): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    // A copy of its own: a stream takes no view of memory that is shared between threads.
    const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate'))
    const reader = stream.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
      if (length > most) {
        await reader.cancel()
        return undefined
      }
      chunks.push(value)
    }
  } catch {
    return undefined
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

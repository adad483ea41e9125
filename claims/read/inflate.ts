/**
 * Undoes zlib compression (RFC 1950), as a PDF's FlateDecode has it.
 * @param most bytes: a small file can hold a stream that grows without end
 * @returns how many bytes came out, also where they were damaged or more than `most`, so that all attempts together have
 * an end; `file` only where all is well. Never throws
 */
export const inflate = async (bytes: Uint8Array, most: number): Promise<{ file?: Uint8Array; unpacked: number }> => {
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
        return { unpacked: length }
      }
      chunks.push(value)
    }
  } catch {
    return { unpacked: length }
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return { file: whole, unpacked: length }
}

/** Bytes at a time: what one piece became is lost where it was damaged. */
const PIECE = 4_096
/** Of zlib: no byte becomes more. */
const GROWTH = 1_032

const pieces = (bytes: Uint8Array): ReadableStream<BufferSource> => {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close()
      // A copy of its own: a stream takes no view of memory that is shared between threads.
      else controller.enqueue(new Uint8Array(bytes.subarray(at, at + PIECE)))
      at += PIECE
    },
  })
}

/**
 * Undoes zlib compression (RFC 1950), as a PDF's FlateDecode has it.
 * @param most bytes: a small file can hold a stream that grows without end
 * @returns how many bytes came out, or may have, also where they were damaged or more than `most`, so that all attempts together have
 * an end; `file` only where all is well. Never throws
 */
export const inflate = async (bytes: Uint8Array, most: number): Promise<{ file?: Uint8Array; unpacked: number }> => {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    const reader = pieces(bytes).pipeThrough(new DecompressionStream('deflate')).getReader()
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
    return { unpacked: length + GROWTH * Math.min(PIECE, bytes.length) }
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return { file: whole, unpacked: length }
}

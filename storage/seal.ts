/** A record's content, encrypted: AES-GCM, 96-bit random iv, 128-bit tag at the end of `ct`. */
export interface Sealed {
  v: 1
  iv: Uint8Array
  ct: Uint8Array
}

/** The content of a record cannot be opened: wrong key, or the bytes were changed. It stays where it is. */
export class Unreadable extends Error {
  override name = 'Unreadable'
}

const VERSION = 1

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Binds a content to its place, so that rows cannot be swapped. */
const place = (table: string, id: string): Uint8Array<ArrayBuffer> => encoder.encode(`${table}/${id}/${VERSION}`)

/** A key that never leaves the browser: its bytes cannot be read, not even by us. */
export const makeKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

/** @param content any JSON value */
export const seal = async (key: CryptoKey, table: string, id: string, content: unknown): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const params = { name: 'AES-GCM', iv, additionalData: place(table, id) }
  const ct = await crypto.subtle.encrypt(params, key, encoder.encode(JSON.stringify(content)))
  return { v: VERSION, iv, ct: new Uint8Array(ct) }
}

/** @throws Unreadable */
export const unseal = async (key: CryptoKey, table: string, id: string, sealed: Sealed): Promise<unknown> => {
  try {
    const params = { name: 'AES-GCM', iv: new Uint8Array(sealed.iv), additionalData: place(table, id) }
    const bytes = await crypto.subtle.decrypt(params, key, new Uint8Array(sealed.ct))
    return JSON.parse(decoder.decode(bytes))
  } catch (cause) {
    throw new Unreadable(`${table} ${id} cannot be opened`, { cause })
  }
}

import canonicalize from 'canonicalize'

/**
 * A JSON value as text: RFC 8785 (JSON Canonicalization Scheme, 2020), so that the same content gives the same text in every
 * browser. What that cannot hold (half a surrogate pair) is written as plain JSON with escapes, in the order it has: a
 * backup must not fail because of one letter.
 */
export const canonicalText = (value: unknown): string => {
  try {
    return canonicalize(value) ?? 'null'
  } catch {
    return JSON.stringify(value) ?? 'null'
  }
}

/** SHA-256 (FIPS 180-4) of a text in UTF-8, 64 lower-case hexadecimal digits. */
export const sha256Of = async (text: string): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

const digestPart = (digest: string): string => `"sha256":"${digest}",`

/** The text over which a backup's digest is made: all of it but the digest. */
export const withoutDigest = (text: string, digest: string): string => text.replace(digestPart(digest), '')

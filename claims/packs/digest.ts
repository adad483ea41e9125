import canonicalize from 'canonicalize'
import { sha256 } from '../digest.ts'
import type { Pack } from './schema.ts'

/** A pack as text in RFC 8785 form: one text for one digest. */
export const packText = (pack: Pack): string => canonicalize(pack) ?? ''

/**
 * SHA-256 of a pack in RFC 8785 form: the same for two files that differ in blanks and order only. It is what the
 * clinician acknowledged, and what a claim is frozen with.
 */
export const packDigest = async (pack: Pack): Promise<string> => sha256(new TextEncoder().encode(packText(pack)))

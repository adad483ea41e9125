import canonicalize from 'canonicalize'
import { DIGEST_KEY, sha256, verifyFile, verifyPdf } from '../digest.ts'
import { CLAIM_SCHEMA, CLAIM_VERSION, misshapen, type ReadClaim } from '../schema.ts'
import { attachedFiles } from './attached.ts'
import { isBuiltAsOurs } from './built.ts'
import { parseJson } from './parseJson.ts'
import { type Recount, recount } from './recount.ts'
import { rowsFit } from './rowsFit.ts'
import { namesNoVersion } from './ruleOf.ts'
import { latin1, SEAL_FIELD, SEAL_SAYS, verifyJson } from './seal.ts'
import { addUp, compareSums, type SumsReading, statedSums } from './sums.ts'
import { unhidden } from './unhidden.ts'

/** Bytes. Ten thousand episodes are a PDF of about thirty million. */
export const MOST_OF_A_CLAIM = 67_108_864

/** Keys, worded on screen. */
export const READ_PROBLEMS = [
  'tooBig',
  'empty',
  /** Neither a PDF nor JSON, or JSON of something else. */
  'notAClaim',
  /** It was a claim of ours, and can no longer be read. */
  'damaged',
  /** A PDF that another program wrote anew around the claim. */
  'rewritten',
  'encrypted',
  /** A PDF without the claim as data: saved flat, or taken out. */
  'nothingAttached',
  'severalClaims',
  /** A PDF in which a viewer can show other data than is read here. */
  'notAsBuilt',
  /** A claim.json with blanks or with a name twice, in which another program can read something else. */
  'notAsWritten',
  /** A claim.json of a version that wrote no checksum into it. */
  'noChecksum',
  'newerVersion',
  /** A field is missing or of another kind; `where` says which. */
  'shape',
  /** Texts that hide or turn around characters: shown without them. */
  'hidden',
  /** Rows that are not numbered from 1, or lie outside the period. */
  'rowsOdd',
  /** Its columns do not add up to what it states; `where` says which. */
  'sumsDiffer',
  /** It states more than its rule gives. */
  'countsMore',
  /** It says of its rule what the rule does not. */
  'ruleAltered',
  /** A version of a known rule that is newer, or never was; `where` says which. */
  'ruleVersion',
] as const
export type ReadProblemKey = (typeof READ_PROBLEMS)[number]
export interface ReadProblem {
  key: ReadProblemKey
  where?: string
}

/**
 * `own checksum`: not a byte has changed since it was made. `changed`: a claim of ours, and not so. `unknown`: neither can
 * be said. None of them proves who wrote it or that the searches happened.
 */
export type Matches = 'own checksum' | 'changed' | 'unknown'

export interface ClaimReading {
  kind: 'pdf' | 'json' | 'other'
  matches: Matches
  /** As the file has it, also where it was changed; without hidden characters. */
  claim?: ReadClaim
  /** The claim.json: in a PDF the attached one. It is what the page prints as its digest. */
  jsonSha256?: string
  /** The same of the claim.json inside a PDF: it can be untouched where the pages around it were written anew. */
  attached?: Matches
  /** The columns added up. */
  sums?: SumsReading
  /** Counted again under its rule. */
  recount?: Recount
  problems: ReadProblem[]
}

export interface ReadOptions {
  /** The digest of a claim.json as a page prints it. */
  printed?: string
}

const saysClaim = (value: unknown): value is { schemaVersion?: unknown } =>
  typeof value === 'object' && value !== null && 'schema' in value && value.schema === CLAIM_SCHEMA

/** What of a value can be shown, and what is wrong with it. */
const look = (value: unknown): Pick<ClaimReading, 'claim' | 'sums' | 'recount' | 'problems'> => {
  const none = (key: ReadProblemKey, where?: string) => ({ problems: [{ key, ...(where && { where }) }] })
  if (!saysClaim(value)) return none('notAClaim')
  if (typeof value.schemaVersion === 'number' && value.schemaVersion > CLAIM_VERSION) {
    return none('newerVersion', String(value.schemaVersion))
  }
  const where = misshapen(value)
  if (where !== undefined) return none('shape', where)
  // Handed on as it was, not as a copy of its known fields.
  const shown = unhidden(value)
  const claim = shown.value as ReadClaim
  const sums = compareSums(statedSums(claim), addUp(claim))
  const counted = recount(claim)
  const problems: ReadProblem[] = [
    ...(shown.hidden ? [{ key: 'hidden' } as const] : []),
    ...(rowsFit(claim) ? [] : [{ key: 'rowsOdd' } as const]),
    ...(sums.differ.length > 0 ? [{ key: 'sumsDiffer', where: sums.differ.join(' ') } as const] : []),
    ...(counted.stands === 'more' ? [{ key: 'countsMore' } as const] : []),
    ...(counted.notes.includes('ruleAltered') ? [{ key: 'ruleAltered' } as const] : []),
    ...(namesNoVersion(claim) ? [{ key: 'ruleVersion', where: String(claim.rule.version) } as const] : []),
  ]
  return { claim, sums, recount: counted, problems }
}

/** Whether the bytes are those that a program of ours would have written for the value. */
const isCanonical = (value: unknown, bytes: Uint8Array): boolean => {
  try {
    const ours = new TextEncoder().encode(canonicalize(value) ?? '')
    return ours.length === bytes.length && ours.every((byte, index) => byte === bytes[index])
  } catch {
    return false
  }
}

const readJson = async (bytes: Uint8Array, text: string, options: ReadOptions): Promise<ClaimReading> => {
  const value = parseJson(bytes)
  const verdict = await verifyJson(bytes, text)
  const jsonSha256 = await sha256(bytes)
  // One changed byte can hide one of these, never both.
  const sealed = verdict !== 'none' || text.includes(SEAL_SAYS) || (saysClaim(value) && SEAL_FIELD in value)
  if (value === undefined) {
    const ours = sealed || text.includes(CLAIM_SCHEMA)
    const problems: ReadProblem[] = [{ key: ours ? 'damaged' : 'notAClaim' }]
    return { kind: ours ? 'json' : 'other', matches: ours ? 'changed' : 'unknown', problems }
  }
  if (!sealed && !saysClaim(value)) return { kind: 'json', matches: 'unknown', problems: [{ key: 'notAClaim' }] }
  const { problems, ...seen } = look(value)
  const asPrinted = options.printed === undefined ? undefined : (await verifyFile(bytes, options.printed)) === 'matches'
  const canonical = isCanonical(value, bytes)
  const changed = sealed ? verdict !== 'matches' : !canonical
  const matches = changed || asPrinted === false ? 'changed' : sealed || asPrinted ? 'own checksum' : 'unknown'
  const about: ReadProblem[] = [
    ...(sealed ? [] : [{ key: 'noChecksum' } as const]),
    ...(verdict === 'matches' && !canonical ? [{ key: 'notAsWritten' } as const] : []),
  ]
  return { kind: 'json', matches, ...seen, jsonSha256, problems: [...about, ...problems] }
}

const readPdf = async (bytes: Uint8Array, text: string): Promise<ClaimReading> => {
  const verdict = await verifyPdf(bytes)
  const marked = verdict !== 'none' || text.includes(DIGEST_KEY) || text.includes(SEAL_SAYS)
  const { files, damaged } = await attachedFiles(bytes, text)
  const claims = files.map(file => ({ file, value: parseJson(file) })).filter(({ value }) => saysClaim(value))
  // Of several the one that was written last is the one that a viewer shows.
  const last = claims.at(-1)
  const encrypted = /\/Encrypt[\s<]/.test(text)
  if (!marked && !last) {
    return { kind: 'pdf', matches: 'unknown', problems: [{ key: encrypted ? 'encrypted' : 'notAClaim' }] }
  }
  const about: ReadProblem[] = [
    ...(marked ? [] : [{ key: 'rewritten' } as const]),
    ...(claims.length > 1 ? [{ key: 'severalClaims' } as const] : []),
    ...(marked && !isBuiltAsOurs(text) ? [{ key: 'notAsBuilt' } as const] : []),
  ]
  const matches = verdict === 'matches' ? 'own checksum' : 'changed'
  if (!last) {
    const key = encrypted ? 'encrypted' : damaged ? 'damaged' : 'nothingAttached'
    return { kind: 'pdf', matches, problems: [...about, { key }] }
  }
  if (!isCanonical(last.value, last.file)) about.push({ key: 'notAsWritten' })
  const { problems, ...seen } = look(last.value)
  const inside = await verifyJson(last.file, latin1(last.file))
  const attached = inside === 'matches' ? 'own checksum' : inside === 'changed' ? 'changed' : 'unknown'
  const jsonSha256 = await sha256(last.file)
  return { kind: 'pdf', matches, ...seen, jsonSha256, attached, problems: [...about, ...problems] }
}

/**
 * ISO 32000-1 wants the mark at the very beginning; readers look for it in the first kilobyte. A claim.json may hold any
 * words of a clinician's, those of a PDF too, but no line of its own: RFC 8785 has no blanks.
 */
const isPdf = (text: string): boolean => {
  const looksJson = /^(?:\u00EF\u00BB\u00BF)?\s*\{/.test(text) && !/[\r\n]endobj/.test(text)
  return !looksJson && (text.slice(0, 1024).includes('%PDF-') || text.includes(DIGEST_KEY))
}

/**
 * Reads a claim back from the file that was saved: its PDF, or its JSON. Reads only: nothing is kept or replaced.
 * @param file the bytes, or the text of a JSON file
 * @returns what it is, whether it was changed, and what is wrong with it; never throws, whatever the bytes
 */
export const readClaim = async (file: Uint8Array | string, options: ReadOptions = {}): Promise<ClaimReading> => {
  const refused = (key: ReadProblemKey): ClaimReading => ({ kind: 'other', matches: 'unknown', problems: [{ key }] })
  if (file.length > MOST_OF_A_CLAIM) return refused('tooBig')
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  if (bytes.length === 0) return refused('empty')
  const text = latin1(bytes)
  return isPdf(text) ? readPdf(bytes, text) : readJson(bytes, text, options)
}

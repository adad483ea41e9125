/** What a hostile page does by itself; the rest it does on demand through `window.practice`. */
export type Hostility = 'listen' | 'forge' | 'remove' | 'embed' | 'clobber'

/** Content security policies that must not break the extension. */
export type Policy = 'none' | 'sandbox' | 'isolated'

/** Titles that must not break the extension. */
export type OddTitle = 'big' | 'marks' | 'markup' | 'formula' | 'bidi' | 'surrogates'

/** How the pages of one host (or of all) misbehave from now on. */
export interface Arms {
  readonly host?: string
  readonly hostile?: readonly Hostility[]
  readonly policy?: Policy
  readonly title?: OddTitle
  /** Beginnings of the extension's addresses that the page may guess, such as chrome-extension://<id>/. */
  readonly guesses?: readonly string[]
}

const TITLES: Readonly<Record<OddTitle, () => string>> = {
  big: () => 'A title without an end '.repeat(45_600),
  marks: () => `e${'\u0301'.repeat(1_000_000)}`,
  markup: () => '<img src=x onerror="window.title=1">{{7*7}} javascript:alert(1)',
  formula: () => "=cmd|' /C calc'!A0",
  bidi: () => 'report\u202Efdp.exe \u0645\u0631\u0636 and \u2066kidney\u2069',
  surrogates: () => 'half \uD83D a sign, \u0007 a bell and \uFFFE',
}

/** An odd title, made when it is asked for. */
export function oddTitle(kind: OddTitle): string {
  return TITLES[kind]()
}

/** The headers of a policy. The page's own scripts and styles carry the nonce, so only strangers are stopped. */
export function policyHeaders(policy: Policy, nonce: string): Record<string, string> {
  const own = `script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src 'self'; report-uri /practice/violation`
  if (policy === 'none') return { 'content-security-policy': `default-src 'none'; frame-src 'none'; ${own}` }
  if (policy === 'sandbox') {
    const sandbox = 'sandbox allow-scripts allow-same-origin allow-forms'
    return { 'content-security-policy': `default-src 'none'; ${sandbox}; require-trusted-types-for 'script'; ${own}` }
  }
  return { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' }
}

/** Reads arms from an address, so that a person can arm a site by a link. */
export function armsFrom(search: URLSearchParams): Arms {
  const pick = <T extends string>(name: string, allowed: readonly T[]) =>
    allowed.find(value => value === search.get(name))
  const wanted = (search.get('hostile') ?? '').split(',')
  const all: readonly Hostility[] = ['listen', 'forge', 'remove', 'embed', 'clobber']
  const host = search.get('host')
  const policy = pick('policy', ['none', 'sandbox', 'isolated'] as const)
  const title = pick('title', ['big', 'marks', 'markup', 'formula', 'bidi', 'surrogates'] as const)
  return {
    hostile: all.filter(one => wanted.includes(one)),
    ...(host ? { host } : {}),
    ...(policy ? { policy } : {}),
    ...(title ? { title } : {}),
  }
}

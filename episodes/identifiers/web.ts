import type { Look, Rule } from './kinds.ts'
import { END, found, look, matchAt, sticky } from './pattern.ts'

const LOCAL = /[\w.!#$%&'*+/=?^`{|}~\u00C0-\u1FFF-]/
const WORD = /[\w\u00C0-\u1FFF]/
const DOMAIN = sticky(
  String.raw`@(?:\[\d{1,3}(?:\.\d{1,3}){3}\]|(?:[\w\u00C0-\u1FFF-]{1,63}\.){1,8}[a-z\u00C0-\u1FFF]{2,24})(?![\w@-])`,
)
/** UTF-16 units before the at sign, RFC 5321. */
const LONGEST = 64

/** The look at an at sign. */
export const email: Look = (text, at) => {
  const match = at > 0 ? matchAt(DOMAIN, text, at) : null
  if (!match) return undefined
  let start = at
  while (start > 0 && at - start < LONGEST && LOCAL.test(text.charAt(start - 1))) start--
  // Signs that stand before an address rather than in it.
  while (start < at && !WORD.test(text.charAt(start))) start++
  return start < at ? found('email', start, at + match[0].length) : undefined
}

const PROFILE = String.raw`(?:linkedin\.com\/(?:in|pub)|facebook\.com|fb\.com|instagram\.com|twitter\.com|x\.com|tiktok\.com|youtube\.com\/(?:@|user|c)|t\.me|wa\.me|reddit\.com\/u(?:ser)?|snapchat\.com\/add|medium\.com\/@)\/?@?[\w.%-]{3,60}`
const SCHEME = String.raw`(?:(?:https?|ftp):\/\/(?:www\.)?|www\.)`
const PERSONAL = String.raw`[?&](?:name|patient|patient_?id|pat_?id|pid|mrn|dob|user|username|email|ssn|nhs|last_?name|first_?name|surname|account|member_?id)=[^\s&]`
const HOST = String.raw`\d{1,3}(?:\.\d{1,3}){3}\S{0,250}`
const LOGIN = String.raw`[^\s/@:]{1,60}:[^\s/@]{0,60}@\S{1,250}`
const HOME = String.raw`[^\s~?]{1,120}\/~\w\S{0,120}`
const QUERY = String.raw`[^\s?]{1,250}(?=\?)(?=\S{0,250}${PERSONAL})\S{1,500}`
const PATH = String.raw`[^\s?]{1,120}\/(?:users?|patients?|people|person|profiles?|u)\/[\w.%-]{2,60}`

const IP = sticky(String.raw`\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?!\w|\.\d|-\d)`)
/** Enzyme and section numbers begin below 10. */
const isIp = (value: string): boolean => {
  const parts = (value.split(':')[0] ?? '').split('.').map(Number)
  return parts.every(part => part < 256) && (parts[0] ?? 0) >= 10
}
/** MAC addresses and full IPv6 addresses. */
const HEX = sticky(
  String.raw`(?<![\w:-])[\da-f]{2}(?:[\da-f]{0,2}(?::[\da-f]{1,4}){7}|(?::[\da-f]{2}){5}|(?:-[\da-f]{2}){5})(?![\w:-])`,
)
const HANDLE = sticky(
  String.raw`(?:user ?(?:name|id)|login|skype|instagram|twitter|handle)(?: name| id| handle)?[ :=]{1,3}(@?[a-z][\w.-]{0,30}[\d_.-][\w.-]{0,20}|@\w{2,30})${END}`,
)

const SCHEMES = ['https', 'http', 'ftp', 'www']

/** What leads to a person's page or computer. Any other address is passed over, since its numbers are those of articles. */
export const WEB: readonly Rule[] = [
  { words: SCHEMES, look: look('web', sticky(`${SCHEME}(?:${PROFILE}|${HOST}|${LOGIN}|${HOME}|${QUERY}|${PATH})`)) },
  { words: SCHEMES, look: look(undefined, sticky(String.raw`${SCHEME}\S{1,500}`)) },
  {
    words: [
      'linkedin',
      'facebook',
      'fb',
      'instagram',
      'twitter',
      'x',
      'tiktok',
      'reddit',
      'wa',
      't',
      'snapchat',
      'medium',
      'youtube',
    ],
    look: look('web', sticky(PROFILE)),
  },
  {
    fits: ({ lead, first, next }) => lead === 0 && first > 1 && first < 4 && next === '.',
    look: look('web', IP, isIp),
  },
  {
    fits: ({ lead, first, next }) => lead + first < 5 && (next === ':' || next === '-' || next === 'a'),
    look: look('web', HEX),
  },
  {
    words: ['username', 'user', 'userid', 'login', 'skype', 'instagram', 'twitter', 'handle'],
    look: look('web', HANDLE),
  },
]

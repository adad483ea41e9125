import type { Look, Rule } from './kinds.ts'
import { END, found, look, matchAt, sticky } from './pattern.ts'

const LOCAL = /[\w.!#$%&'*+/=?^`{|}~\u00C0-\u1FFF-]/
const DOMAIN = sticky(
  String.raw`@(?:\[\d{1,3}(?:\.\d{1,3}){3}\]|(?:[\w\u00C0-\u1FFF-]{1,63}\.){1,8}[a-z\u00C0-\u1FFF]{2,24})(?![\w@-])`,
)
/** Before the at sign no more than 64 units, RFC 5321. */
const LONGEST = 64

/** The look at an at sign. */
export const email: Look = (text, at) => {
  let start = at
  while (start > 0 && at - start < LONGEST && LOCAL.test(text.charAt(start - 1))) start--
  // Signs that stand before an address rather than in it.
  while (start < at && !/[\w\u00C0-\u1FFF]/.test(text.charAt(start))) start++
  const match = start < at ? matchAt(DOMAIN, text, at) : null
  return match ? found('email', start, at + match[0].length) : undefined
}

/** `jane dot doe at example dot org`, `jane.doe [at] example.org`. */
const PROFILE = String.raw`(?:linkedin\.com\/(?:in|pub)|facebook\.com|fb\.com|instagram\.com|twitter\.com|x\.com|tiktok\.com|youtube\.com\/(?:@|user|c)|t\.me|wa\.me|github\.com|reddit\.com\/u(?:ser)?|snapchat\.com\/add|medium\.com\/@)\/?@?[\w.%-]{3,60}`
const SECRET = String.raw`[?&](?:name|patient|patient_?id|pat_?id|pid|mrn|dob|user|username|email|ssn|nhs|last_?name|first_?name|surname|account|member_?id)=[^\s&]`
const SCHEME = String.raw`(?:(?:https?|ftp):\/\/(?:www\.)?|www\.)`

/** An address that names somebody; any other is passed over, since its numbers are those of articles. */
const urls: readonly Look[] = [
  look(
    'web',
    sticky(String.raw`${SCHEME}(?:${PROFILE}|[^\s/@:]{1,60}:[^\s/@]{0,60}@\S{1,250}|[^\s~?]{1,120}\/~\w\S{0,120})`),
  ),
  look(
    'web',
    sticky(
      String.raw`${SCHEME}[^\s?]{1,250}(?=\?)(?=[^\s]{0,250}${SECRET})\S{1,500}`.replace(
        String.raw`(?=[^\s]{0,250}`,
        String.raw`(?=[^\s]{0,250}?`,
      ),
    ),
  ),
  look(
    'web',
    sticky(
      String.raw`${SCHEME}[^\s?]{1,120}\/(?:users?|patients?|people|person|profiles?|members?|staff|u)\/[\w.%-]{2,60}`,
    ),
  ),
  look(undefined, sticky(String.raw`${SCHEME}\S{1,500}`)),
]

const ip = look('web', sticky(String.raw`\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?![\w]|\.\d|-\d)`), value => {
  const parts = (value.split(':')[0] ?? '').split('.').map(Number)
  // Enzyme and section numbers begin lower.
  return parts.every(part => part < 256) && (parts[0] ?? 0) >= 10
})
const mac = look(
  'web',
  sticky(
    String.raw`[\da-f]{2}([:-])[\da-f]{2}(?:\1[\da-f]{2}){4}(?![\w]|[:-][\da-f])`
      .replace('([:-])', '(?:(?=-)|(?=:))[:-]')
      .replaceAll(String.raw`\1`, '[:-]'),
  ),
)
const ip6 = look(
  'web',
  sticky(
    String.raw`[\da-f]{1,4}(?::[\da-f]{1,4}){7}(?![\w:])|[\da-f]{4}:[\da-f]{1,4}(?::[\da-f]{1,4}){0,5}::(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,4})?(?![\w:])`,
  ),
)

export const WEB: readonly Rule[] = [
  {
    words: ['https', 'http', 'ftp', 'www'],
    look: (text, at) => {
      for (const url of urls) {
        const result = url(text, at)
        if (result) return result
      }
      return undefined
    },
  },
  {
    words: [
      'linkedin',
      'facebook',
      'fb',
      'instagram',
      'twitter',
      'x',
      'tiktok',
      'github',
      'reddit',
      'wa',
      't',
      'snapchat',
      'medium',
      'youtube',
    ],
    look: look('web', sticky(PROFILE)),
  },
  { fits: ({ lead, first, next }) => lead === 0 && first > 1 && first < 4 && next === '.', look: ip },
  {
    fits: ({ lead, first, next }) => lead < 3 && lead + first < 5 && (next === ':' || next === '-' || next === 'a'),
    look: mac,
  },
  { fits: ({ lead, first, next }) => lead < 4 && lead + first < 5 && (next === ':' || next === 'a'), look: ip6 },
  {
    words: ['username', 'user', 'login', 'skype', 'instagram', 'twitter', 'handle', 'whatsapp', 'userid'],
    look: look(
      'web',
      sticky(
        String.raw`(?:user ?(?:name|id)|login|skype|instagram|twitter|handle)(?: name| id| handle)?[ :=]{1,3}(@?[a-z][\w.-]{0,30}[\d_.-][\w.-]{0,20}|@\w{2,30})${END}`,
      ),
    ),
  },
]

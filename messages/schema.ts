import * as z from 'zod/mini'
import { ABOUTS, ASK_MODES, BASES, EPISODE_KINDS, FOR_WHOM, HAPPENED, OUTCOMES } from '../episodes/types.ts'
import { CLAIM_MESSAGES } from './claimMessages.ts'
import { change, id, isoDay, LIMITS, shortText } from './parts.ts'

const moment = z.number().check(z.gte(0), z.lte(8.64e15))
const fact = z.string().check(z.maxLength(LIMITS.fact))
const pair = z.tuple([fact, fact])
const pairs = z.array(pair).check(z.maxLength(LIMITS.facts))
/** An own page is called by its host. */
const site = z.string().check(z.maxLength(260))
const zone = z.string().check(z.maxLength(64))
const problem = z.string().check(z.maxLength(LIMITS.problem))
const role = z.string().check(z.maxLength(LIMITS.role))
const minuteOfDay = z.number().check(z.gte(0), z.lt(1440))
const minutes = z.number().check(z.gte(0), z.lte(1440))

const notice = z.strictObject({
  type: z.literal('notice'),
  id,
  /** `location.href` as it was when the page was reached; the same on every repeat. */
  address: z.string().check(z.maxLength(LIMITS.address)),
  at: moment,
  zone,
  seconds: z.number().check(z.gte(0), z.lte(86_400)),
  facts: z.strictObject({ title: z.exactOptional(fact), meta: z.exactOptional(pairs), linked: z.exactOptional(pairs) }),
  /** The page has been left: another address, another page, or a closed tab. */
  left: z.boolean(),
})

const pill = z.strictObject({ type: z.literal('pill'), token: id, event: z.enum(['show', 'ignored', 'failed']) })

/** `target`: a frame gives its token, our own pages an episode's id. */
const question = z.strictObject({ type: z.literal('question'), target: id })
const answer = z.strictObject({
  type: z.literal('answer'),
  target: id,
  problem,
  about: z.exactOptional(z.enum(ABOUTS)),
  forWhom: z.exactOptional(z.enum(FOR_WHOM)),
})
const outcome = z.strictObject({ type: z.literal('outcome'), target: id, outcome: z.enum(OUTCOMES) })
const changed = z.strictObject({ type: z.literal('change'), target: id, change })
const undo = z.strictObject({ type: z.literal('undo'), target: id })
const settle = z.strictObject({
  type: z.literal('settle'),
  target: id,
  how: z.enum(['later', 'notClinical', 'forget']),
})
/** Whether this is the earlier problem that was offered: then both become one episode; else it is not offered again. */
const again = z.strictObject({ type: z.literal('again'), target: id, same: z.boolean() })
/** What was typed and not saved yet, so that it survives a page that goes away. Kept in memory only. */
const draft = z.strictObject({
  type: z.literal('draft'),
  target: id,
  field: z.enum(['problem', 'change']),
  text: problem,
})
const muteHere = z.strictObject({ type: z.literal('muteHere'), target: id })
const pause = z.strictObject({ type: z.literal('pause'), until: z.enum(['hour', 'day', 'open', 'end']) })

const mute = z.strictObject({ type: z.literal('mute'), site, on: z.boolean() })
const edit = z.strictObject({
  type: z.literal('edit'),
  id,
  /** Only of what was added by hand: when it was. */
  at: z.exactOptional(moment),
  problem,
  outcome: z.nullable(z.enum(OUTCOMES)),
  change,
  basis: z.nullable(z.enum(BASES)),
  minutesByHand: z.nullable(minutes),
  /** Empty: none. */
  role: z.exactOptional(role),
  /** `null`: to none. */
  linked: z.exactOptional(z.nullable(id)),
})
const add = z.strictObject({
  type: z.literal('add'),
  id,
  kind: z.enum(EPISODE_KINDS),
  at: moment,
  zone,
  problem,
  outcome: z.nullable(z.enum(OUTCOMES)),
  change,
  minutesByHand: z.nullable(minutes),
  /** Empty: none. */
  role: z.exactOptional(role),
  /** `null`: to none. */
  linked: z.exactOptional(z.nullable(id)),
})
/** Searches and sources into another episode, or into a new one with this id. */
const move = z.strictObject({ type: z.literal('move'), visits: z.array(id).check(z.maxLength(5_000)), to: id })
/** Two episodes are one problem: what `from` holds goes into `into`. */
const join = z.strictObject({ type: z.literal('join'), from: id, into: id })
const undoRegroup = z.strictObject({ type: z.literal('undoRegroup') })
/** What actually happened, weeks after an intention. Whether the answer was remembered is never said. */
const followUp = z.strictObject({
  type: z.literal('followUp'),
  id,
  happened: z.enum(HAPPENED),
  basis: z.nullable(z.enum(BASES)),
  barrier: z.string().check(z.maxLength(LIMITS.barrier)),
})
/** Follow-ups that are due and will not be asked about any more. */
const skipFollowUps = z.strictObject({ type: z.literal('skipFollowUps'), ids: z.array(id).check(z.maxLength(1_000)) })
/** A saved file, in parts: no browser lets a whole one through. The same `id` for all parts, in order. */
const mergePart = z.strictObject({
  type: z.literal('mergePart'),
  id,
  index: z.int().check(z.gte(0), z.lte(63)),
  of: z.int().check(z.gte(1), z.lte(64)),
  text: z.string().check(z.maxLength(8_000_000)),
})
/** A file with everything was saved. */
const backupSaved = z.strictObject({ type: z.literal('backupSaved') })
/** Two episodes from two computers stay two. */
const settleSame = z.strictObject({ type: z.literal('settleSame'), one: id, other: id })
/** The end-of-day review was looked at. */
const reviewed = z.strictObject({ type: z.literal('reviewed') })
const remove = z.strictObject({ type: z.literal('remove'), id })
const restore = z.strictObject({ type: z.literal('restore'), id })
const forgetHour = z.strictObject({ type: z.literal('forgetHour') })
const eraseAll = z.strictObject({ type: z.literal('eraseAll') })
const agree = z.strictObject({
  type: z.literal('agree'),
  version: z.number(),
  shared: z.boolean(),
  sites: z.array(site).check(z.maxLength(200)),
  country: z.exactOptional(shortText),
  profession: z.exactOptional(shortText),
  mode: z.enum(ASK_MODES),
})
const withdraw = z.strictObject({ type: z.literal('withdraw') })
const hostName = z.string().check(z.minLength(1), z.maxLength(253))
const parameter = z.string().check(z.minLength(1), z.maxLength(128))
const door = z.strictObject({ suffix: hostName, form: z.enum(['hyphens', 'dots', '0-hyphens', '0-dots']) })
const ownSite = z.strictObject({
  host: hostName,
  under: z.string().check(z.regex(/^\/(?:.*\/)?$/), z.maxLength(1024)),
  query: z.exactOptional(parameter),
  page: z.exactOptional(parameter),
})
const settings = z.strictObject({
  type: z.literal('settings'),
  sites: z.exactOptional(z.array(site).check(z.maxLength(200))),
  country: z.exactOptional(shortText),
  profession: z.exactOptional(shortText),
  mode: z.exactOptional(z.enum(ASK_MODES)),
  waitMs: z.exactOptional(z.number().check(z.gte(1000), z.lte(86_400_000))),
  dayEnds: z.exactOptional(minuteOfDay),
  mutedTopics: z.exactOptional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50))),
  /** `null` takes them out. */
  mutedHours: z.exactOptional(z.nullable(z.strictObject({ from: minuteOfDay, to: minuteOfDay }))),
  enough: z.exactOptional(z.boolean()),
  reviewDays: z.exactOptional(z.array(z.number().check(z.gte(1), z.lte(7))).check(z.maxLength(7))),
  keepDays: z.exactOptional(z.union([z.literal(1), z.literal(7), z.literal(30)])),
  keepAll: z.exactOptional(z.boolean()),
  followUpWeeks: z.exactOptional(z.number().check(z.gte(4), z.lte(12))),
  doors: z.exactOptional(z.array(door).check(z.maxLength(10))),
  own: z.exactOptional(z.array(ownSite).check(z.maxLength(50))),
  infobutton: z.exactOptional(z.boolean()),
  answerText: z.exactOptional(z.boolean()),
  cycles: z.exactOptional(
    z
      .array(
        z.strictObject({
          rule: shortText,
          start: z.exactOptional(isoDay),
          target: z.exactOptional(z.int().check(z.positive())),
        }),
      )
      .check(z.maxLength(20)),
  ),
  /** `null` takes it out. */
  enoughUntil: z.exactOptional(z.nullable(isoDay)),
})
/** What the popup shows; it opens no database. */
const overview = z.strictObject({ type: z.literal('overview'), tab: z.exactOptional(z.number()) })
/** Hosts may have changed hands: look again. */
const sync = z.strictObject({ type: z.literal('sync') })

/** Every message there is. Anything else is refused. */
export const request = z.discriminatedUnion('type', [
  notice,
  pill,
  question,
  answer,
  outcome,
  changed,
  undo,
  settle,
  muteHere,
  pause,
  mute,
  edit,
  add,
  move,
  join,
  undoRegroup,
  again,
  draft,
  followUp,
  skipFollowUps,
  reviewed,
  mergePart,
  backupSaved,
  settleSame,
  remove,
  restore,
  forgetHour,
  eraseAll,
  agree,
  withdraw,
  settings,
  overview,
  sync,
  ...CLAIM_MESSAGES,
])

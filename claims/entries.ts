import { amountFor } from './amount.ts'
import { bucketOf, cycleOf } from './caps.ts'
import type { CountContext } from './context.ts'
import type { Explanation } from './explanations.ts'
import type { Prepared } from './prepare.ts'
import type { Counting, CreditRule, PerTime } from './rules/schema.ts'
import { readArticles } from './sourcesThatCount.ts'

/** One amount before caps, and the episodes that it is for; it stands on the last of them. */
export interface Entry {
  day: string
  members: readonly Prepared[]
  wanted: number
  explanation: Explanation
  /** How many of its sources count. */
  of?: { counted: number; all: number }
}

const tenthsOf = (items: readonly Prepared[]): number =>
  items.reduce((sum, { measuredTenths, byHandTenths }) => sum + measuredTenths + byHandTenths, 0)

/** Where nothing is rounded, hundredths are dealt out so that the rows add up to the amount for all of the time. */
const unrounded = (
  items: readonly Prepared[],
  rate: PerTime,
  rule: CreditRule,
  { cycleStart }: CountContext,
): Entry[] => {
  // What a cap adds up is dealt out by itself: a full year takes nothing from the next.
  const dealt = new Map<string, number>()
  return items.map(item => {
    const bucket = rule.caps.map(cap => bucketOf(cap, item.day, rule, cycleStart)).join(' ')
    const tenths = dealt.get(bucket) ?? 0
    const all = tenths + tenthsOf([item])
    dealt.set(bucket, all)
    const wanted = amountFor(rate, all) - amountFor(rate, tenths)
    return { day: item.day, members: [item], wanted, explanation: wanted > 0 ? 'counted' : 'tooShort' }
  })
}

const byTime = (items: readonly Prepared[], rate: PerTime, rule: CreditRule, context: CountContext): Entry[] => {
  if (rate.rounding === 'none') return unrounded(items, rate, rule, context)
  const byDay = context.method === 'day'
  const groups = byDay ? [...Map.groupBy(items, ({ day }) => day).values()] : items.map(item => [item])
  const [enough, short]: [Explanation, Explanation] = byDay ? ['countedInDay', 'dayTooShort'] : ['counted', 'tooShort']
  return groups.map(members => {
    const wanted = amountFor(rate, tenthsOf(members))
    return { day: members[0]?.day ?? '', members, wanted, explanation: wanted > 0 ? enough : short }
  })
}

type PerThing = Extract<Counting, { basis: 'episode' | 'exercise' | 'topic' | 'article' }>

/** For one thing: what the rule says, or less where a pack does. */
const amountOf = (counting: PerThing, { pack }: CountContext): number =>
  Math.min(counting.amount, pack?.amount ?? counting.amount)

/** What such a site has besides topics: one topic holds many figures, and a calculator is none. */
const NO_TOPIC = /\/(?:images?|graphics?|calculators?|news)(?:[/?#]|$)/

/** @param sites whose topics count; a rule that a claim describes can name many */
const byTopic = (item: Prepared, amount: number, sites: ReadonlySet<string>): Entry => {
  const { sources } = item.summary
  const topics = new Set(
    sources
      .filter(({ site, ids, url }) => sites.has(site) && !ids.pmid && !ids.doi && !NO_TOPIC.test(url))
      .map(({ site, ids, url }) => `${site} ${ids.slug ?? url}`),
  )
  const counted = topics.size || Math.min(1, sources.length)
  return {
    day: item.day,
    members: [item],
    wanted: amount * counted,
    explanation: counted > 0 ? 'countedTopics' : 'noArticle',
    of: { counted, all: sources.length },
  }
}

/** Adds an article to those of its cycle. @returns false where it is already there */
type Once = (day: string, pmid: string) => boolean

const onceACycle = ({ id, cycle }: CreditRule, { earlier = [], cycleStart }: CountContext): Once => {
  const seen = new Set<string>()
  const add: Once = (day, pmid) => {
    const name = `${cycleOf(day, cycle, cycleStart)} ${pmid}`
    const isNew = !seen.has(name)
    seen.add(name)
    return isNew
  }
  for (const { ruleId, day, pmids = [] } of earlier) {
    if (ruleId === id && day !== undefined) for (const pmid of pmids) add(day, pmid)
  }
  return add
}

const byThing = (items: readonly Prepared[], counting: PerThing, rule: CreditRule, context: CountContext): Entry[] => {
  const once = onceACycle(rule, context)
  const amount = amountOf(counting, context)
  const sites = new Set(counting.basis === 'topic' ? counting.sites : [])
  return items.map((item): Entry => {
    const { day } = item
    if (counting.basis === 'topic') return byTopic(item, counting.amount, sites)
    if (counting.basis !== 'article') return { day, members: [item], wanted: amount, explanation: 'counted' }
    const counted = readArticles(item, counting.maxAgeYears, context).filter(pmid => once(day, pmid)).length
    return {
      day,
      members: [item],
      wanted: amount * counted,
      explanation: counted > 0 ? 'countedArticles' : 'noArticle',
      of: { counted, all: item.summary.sources.length },
    }
  })
}

/**
 * What a rule gives before its caps.
 * @param items those that count at all, in the order in which they began
 * @returns amounts in hundredths, and the step below which nothing of one is given
 */
export const entriesOf = (
  items: readonly Prepared[],
  rule: CreditRule,
  context: CountContext,
): { entries: Entry[]; step: number } => {
  const { counting } = rule
  if (counting.basis === 'none' || counting.basis === 'flat') return { entries: [], step: 1 }
  if (counting.basis === 'time') {
    return { entries: byTime(items, counting, rule, context), step: counting.increment }
  }
  const step = amountOf(counting, context)
  return { entries: byThing(items, counting, rule, context), step }
}

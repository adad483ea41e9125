import type { ComponentChildren } from 'preact'
import type { Block } from '../../claims/pdf/blocks.ts'

/** A rule to choose from. */
export interface RuleChoice {
  id: string
  name: string
  body: string
  /** What it counts, e.g. "Time: 1 credit an hour". */
  counts: string
}

export interface RuleFacts {
  facts: readonly { label: string; value: string }[]
  /** Where it was read and when: "On the College's pages", "Looked up 2 Nov 2026". */
  tags: readonly { text: string; checked?: boolean }[]
  source?: { text: string; href: string } | undefined
  /** What is not known, or what to look at before submitting. */
  note?: string | undefined
}

export interface ClaimPeriod {
  /** Local days, `yyyy-mm-dd`, both inclusive. Empty while being typed. */
  from: string
  until: string
  /** Where the days are counted, e.g. "Toronto". */
  zoneLabel: string
  /** Episodes that fall in it. */
  episodes: number
}

export interface ClaimCounting {
  value: 'episode' | 'day'
  onChange: (value: 'episode' | 'day') => void
}

export interface ClaimCycle {
  /** Local day, `yyyy-mm-dd`; empty where it was not said. */
  start: string
  today: string
  onChange: (start: string) => void
}

export interface ClaimYears {
  /** How many years back the rule counts. */
  most: number
  articles: readonly { pmid: string; title: string; published: string }[]
  onChange: (pmid: string, published: string) => void
}

export type ClaimExtra = 'queries' | 'minutes' | 'forWhom' | 'followUps' | 'barriers'

export interface ClaimOption {
  extra: ClaimExtra
  on: boolean
  /** Why the rule needs it; it then cannot be taken out. */
  forced?: string | undefined
}

export interface ClaimRow {
  id: string
  problem: string
  /** "17 Nov · 9 min · 0.25" */
  meta: string
  /** What became of it under the rule: "Capped at 20 a year: 3.5 over." */
  why?: string | undefined
  onTakeOut: () => void
}

export interface ClaimReady {
  count: number
  /** "9 h 54 min", where the rule counts time. */
  sum?: string | undefined
  /** The first of them. */
  rows: readonly ClaimRow[]
}

/** An episode that stays out, and what mends that: a link to where it is answered, or a button. */
export interface ClaimOutEpisode {
  id: string
  problem: string
  day: string
  fix?: { text: string; href: string } | { text: string; onAct: () => void } | undefined
}

export interface ClaimOut {
  id: string
  count: number
  reason: string
  hint: string
  /** The first of them. */
  episodes: readonly ClaimOutEpisode[]
}

/** A site that credits by itself, and whether it already did. */
export interface ClaimCredited {
  site: string
  name: string
  /** Nothing is chosen beforehand. */
  value?: 'none' | 'all' | 'some' | undefined
  episodes: readonly { id: string; problem: string; day: string; credited: boolean }[]
  /** It has to be answered before anything is saved. */
  open: boolean
  onChange: (value: 'none' | 'all' | 'some') => void
  onTick: (id: string, credited: boolean) => void
}

/** One fact about who claims. */
export interface ClaimLearnerField {
  field: string
  label: string
  hint?: string | undefined
  value: string
  fault?: string | undefined
  onInput: (value: string) => void
}

export interface ClaimLearner {
  fields: readonly ClaimLearnerField[]
  /** Only where a provider could report the credit. */
  consent?: { on: boolean; onChange: (on: boolean) => void } | undefined
  remember: { on: boolean; onChange: (on: boolean) => void }
}

export interface ClaimPaper {
  /** All episodes in one table, or each on a page of its own. */
  layout: 'table' | 'forms'
  flat: boolean
  onLayout: (layout: 'table' | 'forms') => void
  onFlat: (flat: boolean) => void
}

export interface ClaimPreview {
  /** What the pages say, with the first episodes. */
  pages: readonly Block[]
  /** claim.json, with the first episodes. */
  data: string
  /** How many episodes follow. */
  more: number
}

export interface ClaimTotal {
  /** "0.75"; absent for a learning record, which has no figure. */
  figure?: string | undefined
  /** "Mainpro+ credits to enter, from 45 minutes" */
  caption: string
  notes: readonly string[]
}

/** A character the PDF cannot print, and the text it stands in. */
export interface Unprintable {
  character: string
  text: string
}

export interface ClaimBusy {
  text: string
  /** 0 to 1; absent while it is not known. */
  done?: number | undefined
  onCancel: () => void
}

export type ClaimFormat = 'pdf' | 'csv' | 'json' | 'roster'

export interface EarlierClaim {
  id: string
  name: string
  /** "1 Jul to 19 Nov 2026 · 139 episodes · 9.9" */
  meta: string
  /** "Withdrawn on 3 Dec 2026: wrong period" */
  voided?: string | undefined
  /** Another claim holds the same episodes although only one may. */
  clash?: string | undefined
  /** Its fields, to copy into a web form. */
  form?: ComponentChildren
  /** It was made under a pack that is still here: a row for the provider's table can be saved. */
  roster?: boolean
}

export interface ClaimViewProps {
  rules: readonly RuleChoice[]
  /** Absent: no rule is chosen yet, and the rest is not drawn. */
  ruleId?: string | undefined
  facts?: RuleFacts | undefined
  period: ClaimPeriod
  /** Only where the rule counts time. */
  counting?: ClaimCounting | undefined
  /** Only where the rule has a cap for a cycle, whose beginning is the clinician's own. */
  cycle?: ClaimCycle | undefined
  /** Only where the rule asks how old an article is. */
  years?: ClaimYears | undefined
  /** What fills a rule that only a provider can give. */
  pack?: ComponentChildren
  credited: readonly ClaimCredited[]
  /** Somebody pressed save: what is open is said where it is open. */
  asked: boolean
  /** What offices ask about each episode, and once a claim. */
  office?: ComponentChildren
  learner: ClaimLearner
  paper: ClaimPaper
  options: readonly ClaimOption[]
  ready: ClaimReady
  out: readonly ClaimOut[]
  preview: ClaimPreview
  total: ClaimTotal
  /** What the person states by ticking; the rule's own words. */
  statement: string
  /** Changes with whatever is stated: a tick is never carried over to something else. */
  stating: string
  /** A row for the provider's own table can be saved, too. */
  roster: boolean
  unprintable: readonly Unprintable[]
  busy?: ClaimBusy | undefined
  /** It could not be made or saved. */
  failure?: string | undefined
  /** It was saved, e.g. the file's name. */
  saved?: string | undefined
  earlier: readonly EarlierClaim[]
  onRule: (id: string) => void
  onPeriod: (from: string, until: string) => void
  onOption: (extra: ClaimExtra, on: boolean) => void
  /** Called only with the statement ticked and something to put in. */
  onSave: (format: ClaimFormat) => void
  onSaveAgain: (id: string, format: ClaimFormat) => void
  onVoidClaim: (id: string, reason: string) => void
  onRemoveClaim: (id: string) => void
  /** How far one is in the cycles one follows, or the offer to follow the rule above. */
  cycles?: ComponentChildren
}

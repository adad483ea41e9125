import type * as z from 'zod/mini'
import type { About, ForWhom, Outcome } from '../episodes/types.ts'
import type { RefusedFor } from '../storage/backupFile.ts'
import type { Merged } from '../storage/merge.ts'
import type { request } from './schema.ts'

export type Request = z.infer<typeof request>
export type RequestType = Request['type']
export type RequestOf<T extends RequestType> = Extract<Request, { type: T }>

/** Who speaks: a page's content script, our frame inside a page, or a page of our own. */
export type Role = 'content' | 'frame' | 'page'

/** Why something was not done. `gone`: it no longer exists · `held`: everything is to be kept, nothing is deleted · `newer`: the data are of a newer version · `failed`: see the console. */
export type Failure = 'refused' | 'gone' | 'held' | 'newer' | 'failed'

/** What the pill says; the content script has no texts of its own. */
export interface PillTexts {
  open: string
  frameTitle: string
}

export interface NoticeReply {
  ok: true
  id: string
  /** Nothing more is wanted from this page: not agreed, paused, or switched off. */
  silent?: true
  /** Show the pill with this one-time token. `calm`: this page is being read, so only once nobody moves in it. */
  ask?: { token: string; texts: PillTexts; calm: boolean }
  /** Ask again after this time, ms, if the page is still there. */
  lookInMs?: number
}

/** What the question needs to know about its episode. */
export interface QuestionState {
  episode: string
  problemGuess: string
  first: boolean
  site?: { id: string; name: string }
  problem?: string
  about?: About
  forWhom?: ForWhom
  outcome?: Outcome
  change?: string
  /** What was typed before and not saved. */
  draft?: { problem?: string; change?: string }
  /** Perhaps the same problem: one of the last 7 days. Offered, never joined unasked. */
  earlier?: { id: string; problem: string; at: number }
}

export interface QuestionReply {
  ok: true
  question: QuestionState
}

/** An unanswered episode, in as few words as the popup needs. */
export interface WaitingEpisode {
  id: string
  problemGuess: string
  /** UTC milliseconds. */
  at: number
  /** Names of sites. */
  sites: string[]
  sources: number
  /** Active reading, seconds. */
  seconds: number
}

/** An intention whose time has come to ask what happened. */
export interface DueFollowUp {
  id: string
  problem: string
  /** What was to be changed. */
  change: string
  /** When that was said, UTC milliseconds. */
  at: number
}

export interface Overview {
  /** Agreed to the text in force. */
  agreed: boolean
  shared: boolean
  /** UTC milliseconds, in the future. */
  pausedUntil?: number
  /** How many sites are switched on. */
  sites: number
  /** Match patterns: withheld from switched-on sites, and given beyond them. */
  access: { missing: string[]; extra: string[] }
  /** The switched-on site of the tab in front. */
  site?: { id: string; name: string; muted: boolean }
  /** The unanswered episode of the tab in front. */
  here?: WaitingEpisode
  /** The others, newest first. */
  waiting: WaitingEpisode[]
  waitingInAll: number
  /** The end-of-day review is due. `weekly`: it comes on Mondays, because several were skipped. */
  review: { due: boolean; weekly: boolean }
  /** What may be followed up today, two at most; and how many are due in all. */
  followUps: DueFollowUp[]
  followUpsInAll: number
  /** Five times "Later" in a row: questions now come at the end of the day only. */
  calmed: boolean
  /** Everything is to be kept: nothing is deleted. */
  keepAll: boolean
}

export interface OverviewReply {
  ok: true
  overview: Overview
}

/** What became of a file: what it changed, or why it was not taken. Then nothing was changed. */
export type FileMerged =
  | { merged: Omit<Merged, 'added'>; offers: number }
  | { refused: RefusedFor; record?: string | undefined }

/** `more`: the next part is awaited · `again`: begin with the first part once more. */
export type MergeReply = { ok: true; next: 'more' | 'again' } | { ok: true; merged: FileMerged }

export interface Done {
  ok: true
}

interface Replies {
  notice: NoticeReply
  question: QuestionReply
  overview: OverviewReply
  mergePart: MergeReply
}

/** The answer to a message, by its type. */
export type ReplyTo<T extends RequestType> =
  | (T extends keyof Replies ? Replies[T] : Done)
  | { ok: false; error: Failure }

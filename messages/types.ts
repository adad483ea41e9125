import type * as z from 'zod/mini'
import type { About, Outcome } from '../episodes/types.ts'
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
  outcome?: Outcome
  change?: string
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
}

export interface OverviewReply {
  ok: true
  overview: Overview
}

export interface Done {
  ok: true
}

interface Replies {
  notice: NoticeReply
  question: QuestionReply
  overview: OverviewReply
}

/** The answer to a message, by its type. */
export type ReplyTo<T extends RequestType> =
  | (T extends keyof Replies ? Replies[T] : Done)
  | { ok: false; error: Failure }

import type { SearchRule, SourceRule } from '../site.ts'

/** What stands at the root of any WordPress site beside its posts. */
const PAGES = [
  'wp-[\\w-]+|feed|rss|atom|comments|page|category|tag|topic|topics|author|authors|archives?|blog|news|search|home|index',
  'about(?:-[\\w-]+)?|contact(?:-[\\w-]+)?|team|people|staff|contributors?|editors?|editorial-[\\w-]+|jobs|careers',
  'privacy(?:-[\\w-]+)?|terms(?:-[\\w-]+)?|cookies?(?:-[\\w-]+)?|disclaimer|copyright|licen[cs]e|legal|accessibility',
  'log-?in|log-?out|register|sign-?up|account|my-account|profile|members?|membership|dashboard|donate|support-us',
  'subscribe|newsletters?|podcasts?|videos?|events?|courses?|conferences?|store|shop|product|cart|basket|checkout',
  'faq|help|support|sitemap|advertise|advertising|sponsors?|partners|press|media|feedback|submit|submissions?',
  '\\d+',
].join('|')

/** Slugs of posts: in one segment, behind the year and month in older addresses. */
const POST = '(?:\\d{4}/\\d{1,2}/(?:\\d{1,2}/)?)?'
/** Another view of a post. */
const VIEW = '(?:/(?:amp|print|comment-page-\\d+|\\d{1,2}))?'

/**
 * Posts of a WordPress site that has them at its root, beside its own pages.
 * @param url the address kept of one, with `{slug}`
 * @param lists its own pages at the root that are no posts, as the inside of a pattern
 * @param parts what may stand before the slug of a post, and is a list by itself, as the inside of a pattern
 */
export const wordpressSources = (url: string, lists: string, parts: string): readonly SourceRule[] => [
  {
    path: new RegExp(
      `^/${POST}(?!(?:${PAGES}|${lists})(?:/|$))(?!(?:${parts})/?$)(?<slug>(?:(?:${parts})/)?[a-z\\d](?:[\\w-]|%(?!2f))*)${VIEW}/?$`,
      'i',
    ),
    url,
  },
]

/** The search of a WordPress site, also on the further pages of its results. */
export const wordpressSearches = (url: string): readonly SearchRule[] => [
  { path: /^\/(?:page\/\d+\/?)?$/i, query: ['s'], url },
  { path: /^\/search\/(?<query>[^/]+)(?:\/page\/\d+)?\/?$/i, plusForSpace: true, url },
]

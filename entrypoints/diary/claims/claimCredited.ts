import type { Prepared } from '../../../claims/prepare.ts'
import { SITES } from '../../../sites/index.ts'
import type { ClaimChoices } from './claimChoices.ts'

/** A site that credits by itself, and the episodes of the claim that used it. */
export interface CreditAsked {
  site: string
  name: string
  episodes: readonly Prepared[]
}

/** Under this name stands everybody else who could have credited an episode. No site has it: theirs begin with no colon. */
const OTHERS = ':others'

/**
 * The sites about which one question has to be answered before an amount is claimed.
 * @param ready before any answer
 * @param others what everybody else is called, where the office asks about them, too
 */
export const creditAsked = (ready: readonly Prepared[], others?: string): CreditAsked[] => {
  const sites = SITES.filter(site => site.creditsItself).flatMap(({ id, name }) => {
    const episodes = ready.filter(({ summary }) => summary.sites.includes(id))
    return episodes.length > 0 ? [{ site: id, name, episodes }] : []
  })
  return others === undefined || ready.length === 0
    ? sites
    : [...sites, { site: OTHERS, name: others, episodes: ready }]
}

/** @returns the sites that already credited an episode, by episode id */
export const creditedAt = (
  asked: readonly CreditAsked[],
  { credited }: Pick<ClaimChoices, 'credited'>,
): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const { site, episodes } of asked) {
    const said = credited[site]
    for (const { episode } of episodes) {
      const is = said?.answer === 'all' || (said?.answer === 'some' && said.episodes.includes(episode.id))
      if (is) found.set(episode.id, [...(found.get(episode.id) ?? []), site])
    }
  }
  return found
}

/** Whether a site's question is open. "Some" without saying which is no answer. */
export const isOpen = ({ site, episodes }: CreditAsked, { credited }: Pick<ClaimChoices, 'credited'>): boolean => {
  const said = credited[site]
  if (!said) return true
  return said.answer === 'some' && !episodes.some(({ episode }) => said.episodes.includes(episode.id))
}

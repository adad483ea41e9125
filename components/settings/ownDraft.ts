import type { OwnOffer, OwnSite } from '../../sites/own.ts'
import type { OwnSeen } from './sitesTypes.ts'

/** What the person chose of what the addresses offer; absent: nothing yet. An empty text: no parameter. */
export interface OwnChoices {
  under?: string
  query?: string
  page?: string
}

/** How sites commonly call the parameter with the words of a search. */
const COMMON = /^(?:q|query|search|searchterm|searchtext|find|term|terms|s|k|kw|keywords?|text|words?)$/i
/** What the settings take. */
const LONGEST_NAME = 128
const LONGEST_PATH = 1024

/** One offer of two addresses of the same host: a search names its parameter, a page names its own. */
export const joinOffers = (first: OwnOffer, second: OwnOffer | undefined): OwnOffer => {
  const all = second?.host === first.host ? [first, second] : [first]
  const parameters = new Map(
    all
      .flatMap(offer => offer.parameters)
      .filter(({ name }) => name !== '' && name.length <= LONGEST_NAME)
      .map(parameter => [parameter.name, parameter]),
  )
  const under = new Set(all.flatMap(offer => offer.under).filter(path => path.length <= LONGEST_PATH))
  return {
    host: first.host,
    under: [...under].sort((a, b) => a.length - b.length),
    parameters: [...parameters.values()],
  }
}

/**
 * The page as it stands: what was chosen, and where nothing was, a parameter with a common name and the narrowest folder
 * in which the given address is noticed at all.
 */
export const ownOf = (offer: OwnOffer, choices: OwnChoices, seen: (own: OwnSite) => OwnSeen): OwnSite => {
  const isOffered = (name: string) => offer.parameters.some(parameter => parameter.name === name)
  const common = offer.parameters.find(({ name, value }) => COMMON.test(name) && value !== '')?.name
  const query = choices.query ?? common ?? ''
  const page = choices.page ?? ''
  const parts = {
    host: offer.host,
    ...(isOffered(query) ? { query } : {}),
    ...(page !== query && isOffered(page) ? { page } : {}),
  }
  const narrow = offer.under.findLast(under => seen({ ...parts, under }) !== undefined)
  const chosen = offer.under.find(under => under === choices.under)
  return { ...parts, under: chosen ?? narrow ?? '/' }
}

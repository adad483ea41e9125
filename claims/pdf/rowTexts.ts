import type { ClaimFollowUp, ClaimRow } from '../document.ts'
import type { Words } from './words.ts'

/** The words that were searched, in one line; undefined where none are claimed. */
export const searchesText = ({ searches = [], date }: ClaimRow, { texts, say, dayNear }: Words): string | undefined =>
  searches.length === 0
    ? undefined
    : searches
        .map(({ query, site, date: on }) =>
          on === date
            ? say(texts.search, { query, site })
            : say(texts.searchOn, { query, site, date: dayNear(on, date) }),
        )
        .join('; ')

/** One follow-up, as it was answered. */
export const followUpText = ({ date, happened, basis }: ClaimFollowUp, { texts, say, onOneLine }: Words): string => {
  const said = say(texts.followUpValue, { date: onOneLine(date), happened: texts[`happened_${happened}`] })
  return basis === undefined ? said : `${said} ${texts[`basis_${basis}`]}.`
}

/** Where it was credited already; undefined where nobody was asked. */
export const elsewhereText = ({ creditedElsewhere }: ClaimRow, { texts, say }: Words): string | undefined =>
  creditedElsewhere === undefined
    ? undefined
    : creditedElsewhere.length === 0
      ? texts.nowhereElsewhere
      : say(texts.elsewhere, { sites: creditedElsewhere.join('; ') })

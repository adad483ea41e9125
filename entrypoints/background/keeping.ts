import { siteById } from '../../sites/index.ts'
import { recognise } from '../../sites/recognise.ts'
import type { Asked } from '../../sites/site.ts'
import type { PageFacts, Recognised } from '../../sites/types.ts'
import type { Settings } from '../../storage/settings.ts'

/** What of the settings decides whether a visit is kept, and how much of it. */
export type Choices = Pick<Settings, 'sites' | 'doors' | 'own' | 'infobutton' | 'answerText'>

const isOn = (site: string, { sites, own }: Choices): boolean =>
  sites.includes(site) || own.some(({ host }) => site === `own:${host}`)

/**
 * The words of a question to an AI answer site are kept only when the person ticked that: such questions often hold a
 * case. What stays says that a question was asked, where and when; a paper that was opened there stays a source.
 */
const withoutWords = ({ query: _query, title, published, ...found }: Recognised): Recognised => {
  const { origin, pathname } = new URL(found.url)
  const isPaper = found.kind === 'source' && Object.keys(found.ids ?? {}).length > 0
  if (!isPaper) return { ...found, url: `${origin}/` }
  return {
    ...found,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    url: `${origin}${pathname}`,
  }
}

/**
 * Says what is to be kept of a page that was reached.
 * @returns undefined when it is no search and no source of a switched-on site, or when nobody knows what was searched
 */
export const keptOf = (address: string, page: PageFacts, choices: Choices): Recognised | undefined => {
  const suffixes = choices.doors.map(door => door.suffix)
  const found = recognise(address, page, suffixes, choices.own)
  if (!found || !isOn(found.site, choices)) return undefined
  if (found.infobutton && !choices.infobutton) return undefined
  if (siteById(found.site)?.group === 'answers') return choices.answerText ? found : withoutWords(found)
  return found.kind === 'search' && found.query === undefined ? undefined : found
}

/** @returns where else the page may say what was asked, when neither the address nor the head of a search does (yet) */
export const stillUnsaid = (address: string, page: PageFacts, choices: Choices): Asked | undefined => {
  const suffixes = choices.doors.map(door => door.suffix)
  const found = recognise(address, page, suffixes)
  if (found?.kind !== 'search' || found.query !== undefined || !isOn(found.site, choices)) return undefined
  const site = siteById(found.site)
  // What was asked of an AI stays unread unless the person ticked that.
  return site?.group === 'answers' && !choices.answerText ? undefined : site?.asked
}

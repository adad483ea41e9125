import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sitesByGroup } from '../../sites/index.ts'
import type { Site } from '../../sites/site.ts'
import type { SiteGroup } from '../../sites/types.ts'

const README = join(import.meta.dirname, '../../README.md')
const BEGIN = '<!-- sites: made by `npm run tables` -->'
const END = '<!-- /sites -->'

const GROUPS: Readonly<Record<SiteGroup, string>> = {
  pointOfCare: 'Point of care',
  databases: 'Databases',
  guidelines: 'Guidelines',
  journals: 'Journals',
  medicines: 'Medicines',
  trials: 'Trials',
  answers: 'AI answers',
}

/** How the words of a search are known. */
const searchesOf = ({ searches, asked }: Site): string => {
  const said = searches.filter(rule => !rule.unsaid && !rule.infobutton)
  const ways = [
    ...(said.length > 0 ? ['address'] : []),
    ...(searches.some(rule => rule.unsaid) && asked ? ['page'] : []),
    ...(searches.some(rule => rule.infobutton) ? ['info button'] : []),
  ]
  return ways.join(', ') || '–'
}

const hostsOf = ([first = '', ...others]: readonly string[]): string =>
  others.length > 0 ? `${first} and ${others.length} more` : first

const rowOf = (site: Site): string => {
  const notes = [...(site.creditsItself ? ['Credits its own use.'] : []), ...(site.note ? [site.note] : [])]
  const cells = [site.name, hostsOf(site.hosts), searchesOf(site), site.sources.length > 0 ? 'yes' : '–']
  return `| ${[...cells, site.checked, notes.join(' ')].join(' | ')} |`
}

/** The README's tables of sites: a table a group, sites by name, each with the day its rules were last checked. */
export const siteTable = (): string =>
  sitesByGroup()
    .map(({ group, sites }) =>
      [
        `#### ${GROUPS[group]}`,
        '',
        '| Site | Hosts | Words of a search from | Sources | Checked | |',
        '|---|---|---|---|---|---|',
        ...sites.map(rowOf),
      ].join('\n'),
    )
    .join('\n\n')

/** @returns the part of the README between the two marks, without them */
export const tableInReadme = (): string => {
  const text = readFileSync(README, 'utf8')
  return text.slice(text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)).trim()
}

if (import.meta.main) {
  const text = readFileSync(README, 'utf8')
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`README.md has no ${BEGIN} … ${END}`)
  writeFileSync(README, `${text.slice(0, from)}${BEGIN}\n\n${siteTable()}\n\n${text.slice(to)}`)
}

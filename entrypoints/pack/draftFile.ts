import { readPack } from '../../claims/packs/readPack.ts'
import { ruleStanding, rulesWithPacks } from '../../claims/packs/rules.ts'
import { PACK_SCHEMA, PACK_VERSION } from '../../claims/packs/schema.ts'
import { packShown } from '../../claims/packs/shown.ts'
import { RULES } from '../../claims/rules/index.ts'
import { emptyDraft, type PackDraft } from '../../components/pack/make/draft.ts'
import { draftOf } from '../../components/pack/make/draftOf.ts'
import { packOf } from '../../components/pack/make/packOf.ts'
import type { PackMakerProps, RuleLine, SiteChoices } from '../../components/pack/make/types.ts'
import example from '../../docs/example-pack.json'
import { SITES, siteById } from '../../sites/index.ts'
import { SITE_GROUPS } from '../../sites/types.ts'

const isSite = (id: string): boolean => siteById(id) !== undefined

/** A pack from a file, or any other object, as far as the form has fields for it. */
export const opened = (value: object): PackDraft => draftOf(value, isSite)

/** The invented pack that ships as an example. */
export const exampleDraft = (): PackDraft => opened(example)

export const newDraft = (): PackDraft => emptyDraft(rulesWithPacks()[0]?.id ?? '')

/** The file of a draft, whether or not it is a pack already. Two drafts with the same text hold the same. */
export const fileText = (draft: PackDraft): string =>
  `${JSON.stringify(packOf(draft, { schema: PACK_SCHEMA, schemaVersion: PACK_VERSION }), null, 2)}\n`

/** By the activity, since an office has one pack for each. */
export const fileName = ({ activityId }: PackDraft): string =>
  `pack-${activityId.replace(/[^A-Za-z0-9._-]+/g, '-')}.json`

/** What reading would say of a draft as it stands. */
export const judged = (text: string, rule: string): Pick<PackMakerProps, 'problems' | 'shown' | 'standing'> => {
  const read = readPack(text)
  return {
    problems: read.ok ? [] : read.problems,
    shown: read.ok ? packShown(read.pack, id => siteById(id)?.name) : undefined,
    standing: ruleStanding(rule),
  }
}

export const RULE_LINES: readonly RuleLine[] = RULES.map(({ id, name }) => ({ id, name, standing: ruleStanding(id) }))

/** Sites by group, those that are closed left out: nobody can search there any more. */
export const SITE_CHOICES: readonly SiteChoices[] = SITE_GROUPS.map(group => ({
  group,
  sites: SITES.filter(site => site.group === group && site.hosts.length > 0)
    .map(({ id, name, hosts }) => ({ id, name, hosts }))
    .sort((a, b) => a.name.localeCompare(b.name)),
}))

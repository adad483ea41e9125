import type { PackProblem } from '../../../claims/packs/problems.ts'
import type { RuleStanding } from '../../../claims/packs/rules.ts'
import type { PackShown } from '../../../claims/packs/shown.ts'
import type { SiteGroup } from '../../../sites/types.ts'
import type { PackDraft } from './draft.ts'

export interface RuleLine {
  id: string
  name: string
  standing: RuleStanding
}

export interface SiteChoices {
  group: SiteGroup
  sites: readonly { id: string; name: string; hosts: readonly string[] }[]
}

export interface PartsProps {
  draft: PackDraft
  set: (change: Partial<PackDraft>) => void
  /** Every rule, so that the form can say for which there is no pack. */
  rules: readonly RuleLine[]
  sites: readonly SiteChoices[]
}

export interface PackMakerProps extends Pick<PartsProps, 'draft' | 'rules' | 'sites'> {
  onDraft: (draft: PackDraft) => void
  /** What reading the pack as it stands would find wrong. */
  problems: readonly PackProblem[]
  /** The pack as it stands; undefined while something is wrong with it. */
  shown: PackShown | undefined
  standing: RuleStanding
  /** It came from a file: what is wrong in it is said at once. */
  isOpened: boolean
  /** Something would be lost if another pack took its place. */
  isChanged: boolean
  /** Name of the file as which it was saved and has not changed since. */
  saved?: string | undefined
  /** Called only when nothing is wrong. */
  onSave: () => void
  onExample: () => void
  onFile: (file: File) => void
  onEmpty: () => void
}

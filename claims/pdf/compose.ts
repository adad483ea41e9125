import type { ClaimDocument } from '../document.ts'
import type { ClaimTexts } from '../texts.ts'
import type { Block, Prose } from './blocks.ts'
import { composeEvaluation } from './composeAnswers.ts'
import { composeFile, composeNotClaimed, composeStatement, type Digests, heading, prose } from './composeEnd.ts'
import { composeEpisodes } from './composeEpisodes.ts'
import { composeFacts } from './composeFacts.ts'
import { composeForms, composeFormsNote } from './composeForms.ts'
import { composeOffice } from './composeOffice.ts'
import { composeRule } from './composeRule.ts'
import type { Signs } from './signs.ts'
import { makeWords, type Words } from './words.ts'

/** `table`: one row an episode · `forms`: one page an episode, as point-of-care forms have it. */
export type Layout = 'table' | 'forms'

/** Said once where a sign has no letter. */
const composeCodes = (signs: Signs, digests: Digests | undefined, { texts, run }: Words): Prose[] => {
  const [example] = signs.missing()
  if (example === undefined) return []
  const template = digests ? `${texts.codesNote} ${texts.codesInJson}` : texts.codesNote
  return [prose('P', 'aside', [run(template, { code: signs.print(example) })], 4)]
}

const composeTop = ({ sentences, voided }: ClaimDocument, { texts, run, day }: Words): Block[] => [
  ...(voided ? [prose('P', 'heading', [run(texts.withdrawn, { date: day.long(voided.on) })])] : []),
  prose('P', 'kind', [run('{kind}', { kind: sentences.kind })]),
  prose('H1', 'title', [run(texts.title)], 1),
]

/**
 * What a claim says, in reading order. Everything in claim.json is in here, in words.
 * @param digests of what is attached; undefined where nothing is
 */
export const compose = (
  claim: ClaimDocument,
  texts: ClaimTexts,
  digests: Digests | undefined,
  signs: Signs,
  layout: Layout = 'table',
): Block[] => {
  const words = makeWords(texts, signs)
  const top = [...composeTop(claim, words), composeFacts(claim, words)]
  const evaluation = composeEvaluation(claim, words)
  const notClaimed = composeNotClaimed(claim, words)
  const file = [...composeRule(claim, words), ...composeFile(claim, digests, words)]
  if (layout === 'forms') {
    const forms = composeForms(claim, words)
    const note = composeFormsNote(claim, words)
    const statement = composeStatement(claim, words)
    const codes = composeCodes(signs, digests, words)
    const last = [...evaluation, ...notClaimed, ...file]
    const turn: Block[] = forms.length === 0 ? [] : [{ kind: 'page' }]
    return [...top, ...note, ...codes, ...statement, ...forms, ...turn, ...last]
  }
  const episodes = [heading(words, texts.episodes), ...composeEpisodes(claim, words)]
  const office = composeOffice(claim, words)
  const statement = composeStatement(claim, words, office.length > 0)
  const codes = composeCodes(signs, digests, words)
  return [...top, ...statement, ...office, ...episodes, ...codes, ...evaluation, ...notClaimed, ...file]
}

import type { RequestType, Role } from './types.ts'

const INSIDE: readonly Role[] = ['frame', 'page']
const PAGE: readonly Role[] = ['page']
const CONTENT: readonly Role[] = ['content']

/** Who may say what. A page's content script can report and nothing else; no message answers with history. */
export const MAY_SAY: Readonly<Record<RequestType, readonly Role[]>> = {
  notice: CONTENT,
  pill: CONTENT,
  question: INSIDE,
  answer: INSIDE,
  outcome: INSIDE,
  change: INSIDE,
  undo: INSIDE,
  settle: INSIDE,
  again: INSIDE,
  draft: INSIDE,
  muteHere: INSIDE,
  pause: INSIDE,
  mute: PAGE,
  edit: PAGE,
  add: PAGE,
  move: PAGE,
  join: PAGE,
  undoRegroup: PAGE,
  followUp: PAGE,
  skipFollowUps: PAGE,
  reviewed: PAGE,
  mergePart: PAGE,
  backupSaved: PAGE,
  settleSame: PAGE,
  remove: PAGE,
  restore: PAGE,
  forgetHour: PAGE,
  eraseAll: PAGE,
  agree: PAGE,
  withdraw: PAGE,
  settings: PAGE,
  overview: PAGE,
  sync: PAGE,
  claim: PAGE,
  removeClaim: PAGE,
  voidClaim: PAGE,
  forOffice: PAGE,
  learner: PAGE,
  acknowledge: PAGE,
  forgetPack: PAGE,
}

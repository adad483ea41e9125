const WHOSE = '(?:patient|client)'
/** What names or finds one person. `Number` and `no` stand for what hospitals call their patients by. */
const POINTER = String.raw`(?:names?|initials|dob|birth(?:day|date|s)?|date\sof\sbirth|address|(?:tele)?phone|e-?mail|identifiers?|id|numbers?|no\b|mrn|room|bed|ssn)`

/** `Patient education` and its like are no patient. */
const NO_PERSON = String.raw`(?!\s(?:education|safety|information|handout|leaflet|portal|population|group|resource|tool|care)\b)`

/**
 * A question that a patient's name or number would answer. A claim holds none, and no office may ask for one. `The number
 * of patients`, `advice to patients by phone` and `the patient population` ask for none.
 */
const PATIENT = new RegExp(
  [
    String.raw`\b${WHOSE}s?(?:['’]s?)?\s(?:(?:full|first|last|given|family|home|hospital|medical|record)\s){0,2}${POINTER}\b`,
    String.raw`\b${POINTER}\sof\s(?:(?:the|your|this|a|each)\s)?${WHOSE}\b${NO_PERSON}`,
    String.raw`\b(?:medical\srecord|hospital|chart|nhs|chi|social\ssecurity|encounter)\s?(?:no\b|numbers?\b|#)`,
    String.raw`\b(?:mrn|ssn)\b`,
  ].join('|'),
  'gi',
)

/** `Your question, without a patient's name` asks for none; `Patient name (do not leave empty)` does. */
const BEFORE =
  /\b(?:no|not|never|without|omit|remove|don['’]t|leave out|instead of|other than|excluding)\b[^.?!;]{0,60}$/i
const AFTER =
  /^[^.?!;]{0,40}\b(?:not (?:be )?(?:included|allowed|accepted|permitted|entered)|prohibited|removed|omitted)\b/i

/** Whether a question asks for what points to a patient. */
export const asksForPatient = (label: string): boolean =>
  [...label.matchAll(PATIENT)].some(
    ({ 0: found, index }) => !BEFORE.test(label.slice(0, index)) && !AFTER.test(label.slice(index + found.length)),
  )

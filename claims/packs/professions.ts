/** `M.D.`, `MDs` and `md` are one word, and `Physician assistants` is `physicianAssistant`: offices write them all. */
const plain = (word: string): string =>
  word
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toUpperCase()
    .replace(/(?<=..)S$/, '')

/** Whether an office and a clinician mean the same profession or degree. */
export const sameProfession = (a: string, b: string): boolean => plain(a) === plain(b)

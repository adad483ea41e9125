import { cleanText } from '../../episodes/text.ts'
import type { FormAnswers, ForOffice } from '../../episodes/types.ts'
import { LIMITS } from '../../messages/parts.ts'
import type { RequestOf } from '../../messages/types.ts'
import { loadEpisode, putEpisode, type Store, save } from '../../storage/store.ts'

type Said = RequestOf<'forOffice'>

const TEXTS = ['reason', 'answerFound', 'typeOfChange'] as const

/** What is left out stays; an empty text goes. */
const textsOf = (said: Said, old: ForOffice): Pick<ForOffice, (typeof TEXTS)[number]> => {
  const texts = TEXTS.map(name => {
    const text = said[name]
    return [name, text === undefined ? old[name] : cleanText(text, LIMITS.change, true)] as const
  })
  return Object.fromEntries(texts.filter(([, text]) => text))
}

/** Codes are the office's own and stay as they are. An empty answer is none. */
const cleaned = (answers: FormAnswers): FormAnswers => {
  const entries = Object.entries(answers).map(
    ([id, answer]) => [id, typeof answer === 'string' ? cleanText(answer, LIMITS.answer, true) : answer] as const,
  )
  return Object.fromEntries(entries.filter(([, answer]) => typeof answer === 'number' || answer.length > 0))
}

const formsOf = ({ form }: Said, { answers = {} }: ForOffice): NonNullable<ForOffice['answers']> => {
  if (!form) return answers
  const others = Object.entries(answers).filter(([pack]) => pack !== form.pack)
  const given = cleaned(form.answers)
  return Object.fromEntries(Object.keys(given).length > 0 ? [...others, [form.pack, given]] : others)
}

/**
 * Keeps what only an office asks about an episode. It is no answer to the question: state, outcome and the day of the
 * last answer stay as they are.
 * @returns false when the episode is gone
 */
export const answerForOffice = async (store: Store, said: Said): Promise<boolean> => {
  const known = await loadEpisode(store, said.id)
  if (!known || known.row.state === 'leaving') return false
  const { forOffice: old = {}, ...episode } = known.value
  const answers = formsOf(said, old)
  const relevant = said.relevant ?? old.relevant ?? []
  const forOffice: ForOffice = {
    ...textsOf(said, old),
    ...(relevant.length > 0 ? { relevant } : {}),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
  }
  const next = { ...episode, ...(Object.keys(forOffice).length > 0 ? { forOffice } : {}) }
  await save(store, [await putEpisode(store, next, known.row, known.row.state, known.row.due)])
  return true
}

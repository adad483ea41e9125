import { useEffect, useRef, useState } from 'preact/hooks'
import type { ClaimDocument } from '../../../claims/document.ts'
import type { ClaimTexts } from '../../../claims/texts.ts'
import type { ClaimBusy, ClaimFormat, Unprintable } from '../../../components/claim/types.ts'
import { saveFile } from '../../../components/saveFile.ts'
import { useSay } from '../../../components/words.tsx'
import { NotConfirmed } from '../../../messages/send.ts'
import type { Job } from './claim.worker.ts'
import { type Files, type Making, makeFiles, NotMade } from './makeFiles.ts'

const TYPES: Record<ClaimFormat, string> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  json: 'application/json',
  roster: 'text/csv',
}

/** Countries whose offices print on Letter; everywhere else A4. */
const LETTER = ['US', 'CA']

/** Every text of a value, wherever it stands. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const whereIn = (claim: ClaimDocument, character: string): string =>
  textsIn(claim).find(text => text.includes(character)) ?? ''

/** A claim and the form in which it is wanted. */
export type Wanted = Pick<Job, 'claim' | 'layout' | 'flat' | 'pack'>

export interface MakingState {
  busy: ClaimBusy | undefined
  failure: string | undefined
  saved: string | undefined
  unprintable: Unprintable[]
  fail: (text: string) => void
  /**
   * @param read gives the claim; when it throws, that is told
   * @param keep runs before a file is saved; that it was not confirmed is told by `why`, and no file leaves
   */
  save: (
    read: () => Wanted,
    format: ClaimFormat,
    keep?: () => Promise<void>,
    why?: (error: NotConfirmed) => string,
  ) => void
}

/** Makes the files of a claim, shows how far it is, and saves one of them. */
export const useMaking = (texts: ClaimTexts): MakingState => {
  const say = useSay()
  const [done, setDone] = useState<number>()
  const [failure, setFailure] = useState<string>()
  const [saved, setSaved] = useState<string>()
  const [unprintable, setUnprintable] = useState<Unprintable[]>([])
  const current = useRef<Making | undefined>(undefined)
  useEffect(() => () => current.current?.cancel(), [])

  const fail = (text: string): void => {
    setSaved(undefined)
    setFailure(text)
  }
  const finish = (claim: ClaimDocument, format: ClaimFormat, files: Files): void => {
    const bytes = files[format]
    if (!bytes) throw new NotMade(`no ${format}`)
    const isRoster = format === 'roster'
    const stem = `aftersearch-${claim.rule.id}-${claim.period.from}-${claim.statement.date}`
    const name = isRoster ? `${stem}-row.csv` : `${stem}.${format}`
    saveFile(name, TYPES[format], bytes)
    setUnprintable(files.missing.map(character => ({ character, text: whereIn(claim, character) })))
    setSaved(name)
  }
  const save: MakingState['save'] = (read, format, keep, why) => {
    setFailure(undefined)
    setSaved(undefined)
    setDone(0)
    // All of it in here: a kept claim that cannot be read must say so, not fall silent.
    const work = async (): Promise<void> => {
      const wanted = read()
      const { claim } = wanted
      const paper = LETTER.includes(claim.learner.country ?? '') ? 'Letter' : 'A4'
      const making = makeFiles({ ...wanted, texts, paper }, setDone)
      current.current = making
      const files = await making.files
      await keep?.()
      finish(claim, format, files)
    }
    work()
      .catch((error: unknown) =>
        fail(
          error instanceof Error && error.message === 'cancelled'
            ? say('claimCancelled')
            : error instanceof NotConfirmed && why
              ? why(error)
              : say('claimNotMade'),
        ),
      )
      .finally(() => setDone(undefined))
  }
  const busy =
    done === undefined ? undefined : { text: say('claimMaking'), done, onCancel: () => current.current?.cancel() }
  return { busy, failure, saved, unprintable, fail, save }
}

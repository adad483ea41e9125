import { useEffect, useMemo, useState } from 'preact/hooks'
import { PackMaker } from '../../components/pack/make/packMaker.tsx'
import { type Checked, PackCheck } from '../../components/pack/packCheck.tsx'
import { PackHouse, type PackSection } from '../../components/pack/packHouse.tsx'
import { saveFile } from '../../components/saveFile.ts'
import { useSay } from '../../components/words.tsx'
import { exampleDraft, fileName, fileText, judged, newDraft, opened, RULE_LINES, SITE_CHOICES } from './draftFile.ts'
import { checkText, parsed, textOf } from './reading.ts'

const sectionOf = (hash: string): PackSection => (hash === '#check' ? 'check' : 'make')

/** A pack in the form, and the text as which it was last safe: in a file, or as nobody has touched it. */
interface Work {
  draft: ReturnType<typeof newDraft>
  safe: string
  /** Another one with another number, so that the form begins anew. */
  number: number
  isOpened: boolean
  savedAs?: string
}

const workOf = (draft: Work['draft'], number: number, isOpened: boolean): Work => ({
  draft,
  safe: fileText(draft),
  number,
  isOpened,
})

export const App = () => {
  const say = useSay()
  const [section, setSection] = useState(sectionOf(location.hash))
  const [work, setWork] = useState(() => workOf(newDraft(), 0, false))
  const [checked, setChecked] = useState<Checked & { text?: string | undefined }>()
  const text = useMemo(() => fileText(work.draft), [work.draft])
  const verdict = useMemo(() => judged(text, work.draft.rule), [text, work.draft.rule])
  const isChanged = text !== work.safe

  useEffect(() => {
    const changed = () => setSection(sectionOf(location.hash))
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])

  useEffect(() => {
    if (!isChanged) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isChanged])

  // Another pack is another form: what had the focus is gone.
  useEffect(() => {
    if (work.number > 0) document.querySelector('h1')?.focus()
  }, [work.number])

  const begin = (draft: Work['draft'], isOpened: boolean) => setWork(workOf(draft, work.number + 1, isOpened))

  const check = async (name: string, read: Promise<string | undefined>): Promise<Checked> => {
    const given = await read
    const result = await checkText(name, given)
    setChecked({ ...result, text: given })
    return result
  }
  /** What can be taken goes into the form; of what cannot, the other page says why. */
  const open = (file: File) => {
    const read = textOf(file)
    check(file.name, read).then(
      async result => {
        const value = parsed((await read) ?? '')
        if (value && ('shown' in result || result.canMend)) begin(opened(value), true)
        else location.hash = 'check'
      },
      () => setChecked({ name: file.name, problems: [{ path: '', reason: 'notJson' }], canMend: false }),
    )
  }
  const show = (name: string, read: Promise<string | undefined>) =>
    check(name, read).catch(() => setChecked({ name, problems: [{ path: '', reason: 'notJson' }], canMend: false }))
  const edit = () => {
    const value = parsed(checked?.text ?? '')
    if (!value) return
    begin(opened(value), true)
    location.hash = 'make'
  }
  const save = () => {
    const name = fileName(work.draft)
    saveFile(name, 'application/json', new TextEncoder().encode(text))
    setWork({ ...work, safe: text, savedAs: name })
  }

  return (
    <PackHouse current={section}>
      {section === 'make' ? (
        <PackMaker
          key={work.number}
          draft={work.draft}
          onDraft={draft => setWork(now => ({ ...now, draft }))}
          rules={RULE_LINES}
          sites={SITE_CHOICES}
          {...verdict}
          isOpened={work.isOpened}
          isChanged={isChanged}
          saved={isChanged ? undefined : work.savedAs}
          onSave={save}
          onExample={() => begin(exampleDraft(), false)}
          onFile={open}
          onEmpty={() => begin(newDraft(), false)}
        />
      ) : (
        <PackCheck
          checked={checked}
          wouldReplace={isChanged}
          onFile={file => show(file.name, textOf(file))}
          onText={pasted => show(say('packPasted'), Promise.resolve(pasted))}
          onEdit={edit}
        />
      )}
    </PackHouse>
  )
}

import { useMemo, useRef, useState } from 'preact/hooks'
import { Reader } from '../../components/reader/reader.tsx'
import type { ReaderFile, ReaderProps } from '../../components/reader/types.ts'
import { compare } from './compare.ts'
import { canRead, MOST_AT_ONCE, readFile } from './readFile.ts'

/** Shows the browser's own work between two files. */
const pause = (): Promise<void> => new Promise(done => setTimeout(done))

/** The claim reader. Nothing is kept: when the page is closed, all of it is gone. */
export const App = ({ onSaveAlone }: Pick<ReaderProps, 'onSaveAlone'>) => {
  const [files, setFiles] = useState<readonly ReaderFile[]>([])
  const [busy, setBusy] = useState<ReaderProps['busy']>()
  const [tooMany, setTooMany] = useState(false)
  const queue = useRef<File[]>([])
  const ids = useRef(0)
  const compared = useMemo(() => compare(files), [files])

  const read = async (chosen: readonly File[]): Promise<void> => {
    const room = MOST_AT_ONCE - files.length - queue.current.length
    setTooMany(chosen.length > room)
    const isReading = queue.current.length > 0
    queue.current.push(...chosen.slice(0, Math.max(0, room)))
    if (isReading) return
    const all: ReaderFile[] = []
    for (let next = queue.current[0]; next; next = queue.current[0]) {
      setBusy({ done: all.length, all: all.length + queue.current.length, name: next.name })
      await pause()
      const reading = await readFile(next)
      ids.current++
      all.push({ id: `file-${ids.current}`, name: next.name, reading })
      queue.current.shift()
    }
    setFiles(before => [...before, ...all])
    setBusy(undefined)
  }

  return (
    <Reader
      files={files}
      busy={busy}
      {...compared}
      most={tooMany ? MOST_AT_ONCE : undefined}
      tooOld={!canRead()}
      onFiles={chosen => void read(chosen)}
      onClear={() => {
        setFiles([])
        setTooMany(false)
      }}
      onSaveAlone={onSaveAlone}
    />
  )
}

import { Icon } from '../icon.tsx'
import { Banner } from '../parts/banner.tsx'
import { Brand } from '../parts/brand.tsx'
import { count } from '../plural.ts'
import { type TextKey, useSay } from '../words.tsx'
import { ChooseFiles } from './chooseFiles.tsx'
import { FileResult } from './fileResult.tsx'
import { FileTable } from './fileTable.tsx'
import { TwiceList } from './twiceList.tsx'
import type { ReaderProps } from './types.ts'

const CAN: readonly TextKey[] = ['readerCan1', 'readerCan2', 'readerCan3']
const CANNOT: readonly TextKey[] = ['readerCannot1', 'readerCannot2', 'readerCannot3', 'readerCannot4', 'readerCannot5']

const Marks = ({ texts, icon }: { texts: readonly TextKey[]; icon: 'check' | 'close' }) => {
  const say = useSay()
  return (
    <ul class="marks">
      {texts.map(text => (
        <li key={text}>
          <Icon name={icon} />
          {say(text)}
        </li>
      ))}
    </ul>
  )
}

const Limits = () => {
  const say = useSay()
  return (
    <div class="halves">
      <section>
        <h2>{say('readerCan')}</h2>
        <Marks texts={CAN} icon="check" />
      </section>
      <section>
        <h2>{say('readerCannot')}</h2>
        <Marks texts={CANNOT} icon="close" />
      </section>
    </div>
  )
}

/** Reads saved claims back, for whoever receives them. */
export const Reader = (props: ReaderProps) => {
  const { files, busy, most, tooOld, onFiles, onClear, onSaveAlone } = props
  const say = useSay()
  return (
    <main class="page stack loose">
      <Brand />
      <header class="stack">
        <h1 class="big">{say('readerTitle')}</h1>
        <p class="measure">{say('readerLead')}</p>
      </header>
      {tooOld ? (
        <Banner tone="look" fact={say('readerTooOld')}>
          {say('readerTooOldMore')}
        </Banner>
      ) : (
        <div class="stack tight">
          <div class="row apart">
            <ChooseFiles onFiles={onFiles} again={files.length > 0} />
            {files.length > 0 && !busy && (
              <button type="button" class="btn quiet" onClick={onClear}>
                {say('readerClear')}
              </button>
            )}
          </div>
          <div role="status">
            {busy && (
              <p class="meta">
                <bdi>{say('readerReading', busy.done + 1, busy.all, busy.name)}</bdi>
              </p>
            )}
            {!busy && files.length > 0 && <p class="meta">{count(say, 'readerRead', files.length)}</p>}
            {most !== undefined && <p class="meta">{say('readerTooMany', most)}</p>}
          </div>
          {busy && <progress max={busy.all} value={busy.done} aria-label={say('readerProgress')} />}
        </div>
      )}
      {files.length > 1 && <FileTable files={files} />}
      <TwiceList {...props} />
      {files.map(file => (
        <FileResult key={file.id} file={file} />
      ))}
      <Limits />
      {onSaveAlone && (
        <div class="stack tight">
          <div class="row">
            <button type="button" class="btn" aria-describedby="reader-alone" onClick={onSaveAlone}>
              <Icon name="save" />
              {say('readerSaveAlone')}
            </button>
          </div>
          <p id="reader-alone" class="hint">
            {say('readerSaveAloneMore')}
          </p>
        </div>
      )}
    </main>
  )
}

import { useId } from 'preact/hooks'
import { Icon } from '../../icon.tsx'
import { count } from '../../plural.ts'
import { useSay } from '../../words.tsx'
import { PackNotes } from '../packNotes.tsx'
import { ProblemList } from '../problemList.tsx'
import { STANDING_TEXTS } from '../texts.ts'
import type { PackMakerProps } from './types.ts'

export interface CheckPanelProps
  extends Pick<PackMakerProps, 'problems' | 'shown' | 'standing' | 'saved' | 'isChanged'> {
  onGo: (path: string) => void
  onSave: () => void
}

/** So many are read at once; the others follow as these go. */
const SHOWN = 4

/** What is still to do, always beside the form, and the button that saves. */
export const CheckPanel = (props: CheckPanelProps) => {
  const { problems, shown, standing, saved, isChanged, onGo, onSave } = props
  const say = useSay()
  const id = useId()
  const more = problems.length - SHOWN
  return (
    <section class="card stack tight" aria-labelledby={id}>
      <h2 id={id}>{say('packCheckTitle')}</h2>
      <p role="status">{problems.length > 0 ? count(say, 'packToMend', problems.length) : say('packGood')}</p>
      {problems.length > 0 && <ProblemList problems={problems.slice(0, SHOWN)} onGo={onGo} />}
      {more > 0 && <p class="meta">{count(say, 'packMoreProblems', more)}</p>}
      {standing !== 'fits' && <p>{say(STANDING_TEXTS[standing])}</p>}
      {shown && <PackNotes shown={shown} />}
      <div class="row">
        <button type="button" class="btn primary" onClick={onSave}>
          <Icon name="save" />
          {say('packSave')}
        </button>
      </div>
      <p class="meta" role="status">
        {saved ? say('packSaved', saved) : isChanged ? say('packUnsaved') : ''}
      </p>
    </section>
  )
}

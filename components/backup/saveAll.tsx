import { Icon } from '../icon.tsx'
import { Fault } from '../parts/fault.tsx'
import { count } from '../plural.ts'
import { type Say, useSay } from '../words.tsx'
import type { BackupProps, Saving } from './types.ts'

const words = (say: Say, saving: Saving | undefined): string | undefined => {
  if (saving === undefined || saving === 'failed') return undefined
  if (saving === 'making') return say('saveAllMaking')
  if (saving === 'nothing') return say('saveAllNothing')
  return say('saveAllDone', saving.name, saving.episodes, saving.claims)
}

/** Saves everything, and says who can read it and what is in it. */
export const SaveAll = ({ saving, onSave }: Pick<BackupProps, 'saving' | 'onSave'>) => {
  const say = useSay()
  const said = words(say, saving)
  const less = typeof saving === 'object' ? saving.unreadable : 0
  return (
    <div class="stack tight">
      <p class="measure">
        <b>{say('fileWho')}</b> {say('fileHolds')}
      </p>
      <div class="row">
        <button type="button" class="btn" onClick={onSave}>
          <Icon name="save" />
          {say('saveAll')}
        </button>
      </div>
      <div role="status">
        {said && <p>{said}</p>}
        {less > 0 && <p>{count(say, 'saveAllLess', less)}</p>}
      </div>
      <Fault id="save-all" text={saving === 'failed' ? say('saveAllFailed') : undefined} />
    </div>
  )
}

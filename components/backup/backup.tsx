import { Fault } from '../parts/fault.tsx'
import { UndoBar } from '../parts/undoBar.tsx'
import { useSay } from '../words.tsx'
import { MergeFile } from './mergeFile.tsx'
import { SameOffers } from './sameOffers.tsx'
import { SaveAll } from './saveAll.tsx'
import { BACKUP_ID, type BackupProps } from './types.ts'

/** Everything in one file, out and in again. */
export const Backup = (props: BackupProps) => {
  const say = useSay()
  return (
    <section class="stack">
      <h2 id={BACKUP_ID} tabIndex={-1}>
        {say('fileTitle')}
      </h2>
      <SaveAll {...props} />
      <MergeFile {...props} />
      <SameOffers {...props} />
      <Fault id="same-note" text={props.note} />
      <UndoBar
        text={props.joined === undefined ? undefined : say('sameJoined')}
        of={props.joined}
        onUndo={props.onUndo}
        onGone={props.onUndoGone}
      />
    </section>
  )
}

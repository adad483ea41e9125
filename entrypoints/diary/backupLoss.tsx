import { LossBanner } from '../../components/backup/lossBanner.tsx'
import { BACKUP_ID } from '../../components/backup/types.ts'
import type { Snapshot } from '../../storage/watch.ts'
import type { Loss } from './backupFacts.ts'
import { useFacts } from './backupUse.ts'

let wanted = false

/** Leads to the part that saves and merges files, from wherever in the diary. */
export const goToFile = (): void => {
  const heading = document.getElementById(BACKUP_ID)
  wanted = heading === null
  if (heading) heading.focus()
  else location.assign('#privacy')
}

/** To be called when that part is drawn: takes the focus there if somebody wanted to go there. */
export const arriveAtFile = (): void => {
  if (wanted) document.getElementById(BACKUP_ID)?.focus()
  wanted = false
}

/** What to do about a browser profile that loses its data; nothing where there is nothing to do. */
export const Losses = ({ loss }: { loss: Loss | undefined }) =>
  loss ? <LossBanner savedOn={loss.savedOn} onGo={goToFile} /> : null

/** The same for the diary's other parts, which know nothing of files: it reads for itself. */
export const LossesHere = ({ snapshot }: { snapshot: Snapshot }) => <Losses loss={useFacts(snapshot).facts?.loss} />

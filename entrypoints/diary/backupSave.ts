import type { Saving } from '../../components/backup/types.ts'
import { saveFile } from '../../components/saveFile.ts'
import { send } from '../../messages/send.ts'

/** Makes the file in this page and hands it to the browser. The code for it is loaded when it is wanted. */
export const saveEverything = async (zone: string): Promise<Saving> => {
  try {
    const { backupName, makeBackupHere } = await import('../../storage/backup.ts')
    const made = await makeBackupHere(Date.now(), zone)
    if (!made) return 'nothing'
    const name = backupName(made.madeOn)
    saveFile(name, 'application/json', new TextEncoder().encode(made.text))
    // The file is there, whether or not its day could be noted.
    await send<'backupSaved'>({ type: 'backupSaved' }).catch(() => undefined)
    return { name, episodes: made.episodes, claims: made.claims, unreadable: made.unreadable }
  } catch {
    // Not read back, or nobody can open the records: nothing was handed to the browser.
    return 'failed'
  }
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { builtFiles, TARGETS } from '../repository/built.ts'
import { command, ROOT } from '../run/command.ts'

/** Builds what is not built yet. What is there is measured as it is. */
export const ensureBuilt = async (): Promise<void> => {
  for (const target of TARGETS) {
    if (existsSync(join(ROOT, '.output', target)) && builtFiles(target).length > 0) continue
    const [browser = ''] = target.split('-')
    if ((await command('wxt', ['build', '-b', browser], { minutes: 3 })) !== 0) throw new Error('The build failed.')
  }
}

import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { code, ROOT } from './tree.ts'

it.each(['sites', 'episodes', 'claims'])('%s knows no browser, database or screen: bare Node can import it', folder => {
  const names = code().filter(name => name.startsWith(`${folder}/`) && !name.endsWith('.d.ts'))
  const script = names.map(name => `await import(${JSON.stringify(`./${name}`)})`).join('\n')
  const spoken = execFileSync(process.execPath, ['--input-type=module', '--eval', `${script}\nconsole.log('in')`], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  expect(names.length).toBeGreaterThan(3)
  expect(spoken.trim()).toBe('in')
})

import { describe, expect, it } from 'vitest'
import { SITES, sitesByGroup } from '../../sites/index.ts'
import { siteTable, tableInReadme } from './siteTable.ts'
import { files, read } from './tree.ts'

describe('every site', () => {
  it.each(SITES)('$id has one file in the folder of its group, and its addresses beside it', ({ id, group }) => {
    const place = `sites/${group}/${id}`
    expect(files()).toContain(`${place}.ts`)
    expect(files()).toContain(`${place}.test.ts`)
    // `checkSite` itself asks for three of each, or for the reason why not.
    const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    expect(read(`${place}.ts`)).toContain(`export const ${name}: Site = {`)
    expect(read(`${place}.test.ts`)).toContain(`checkSite(${name}, {`)
  })

  it('is in the list: no file of a site is forgotten', () => {
    const written = files().filter(
      name => /^sites\/\w+\/[\w-]+\.ts$/.test(name) && /: Site = \{/.test(read(name)) && !name.endsWith('.test.ts'),
    )
    expect(written.map(name => name.split('/').at(-1)?.replace('.ts', '')).sort()).toEqual(SITES.map(site => site.id))
  })

  it('is one of at least sixty that are alive', () => {
    expect(sitesByGroup().flatMap(({ sites }) => sites).length).toBeGreaterThanOrEqual(60)
  })

  it('stands in the README, sorted and dated, as `npm run tables` writes it', () => {
    expect(tableInReadme()).toBe(siteTable())
  })
})

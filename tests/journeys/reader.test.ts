import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealJson } from '../../claims/read/seal.ts'
import { savedFile, until } from '../drive/index.ts'
import { faults } from './axe.ts'
import { begin, type Clinician, press, shows, text } from './clinician.ts'
import { CLAIM, writeFiles } from './readerFiles.ts'

const NOT_PROVEN = text('readerProves')

/** What axe finds once no colour is on its way any more: half way between two it has too little contrast. */
const faultsAtRest = async (page: Page): Promise<string[]> => {
  await until(() => page.evaluate(() => document.getAnimations().length === 0), 'the colours to rest')
  return faults(page)
}

describe('the claim reader', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aftersearch-reader-'))
  let me: Clinician
  let path: (name: string) => string
  let page: Page
  beforeAll(async () => {
    path = await writeFiles(folder)
    me = await begin()
    page = await me.driven.openPage('reader.html')
    await shows(page, text('readerTitle'))
  })
  afterAll(async () => {
    await me.end()
    rmSync(folder, { recursive: true, force: true })
  })

  const choose = async (place: Page, ...names: string[]): Promise<void> => {
    const input = await until(() => place.$('input[type=file]'), 'the field for files')
    await (input as ElementHandle<HTMLInputElement>).uploadFile(...names.map(path))
  }
  /** What the page says of one file, once it was read. */
  const saysOf = (place: Page, name: string): Promise<string> =>
    until(
      () =>
        place.evaluate(
          wanted =>
            [...document.querySelectorAll<HTMLElement>('section.card')].find(
              card => card.querySelector('h2')?.innerText === wanted,
            )?.innerText,
          name,
        ),
      `what is said of ${name}`,
      30_000,
    )
  const again = async (): Promise<void> => {
    await press(page, text('readerClear'), 'button')
    await until(() => page.evaluate(() => document.querySelector('section.card') === null), 'an empty page')
  }

  it('can be used without a mouse', async () => {
    await page.evaluate(() => {
      document.querySelector('input[type=file]')?.addEventListener('click', event => {
        event.preventDefault()
        document.title = 'asked'
      })
    })
    await page.bringToFront()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(text('readerChoose'))
    await page.keyboard.press('Enter')
    await until(() => page.evaluate(() => document.title === 'asked'), 'the browser to be asked for files')
  })

  it('says of a claim that it matches, what it claims, and that this proves nothing', async () => {
    await choose(page, 'claim.pdf')
    const said = await saysOf(page, 'claim.pdf')
    for (const words of [text('readerMatches'), NOT_PROVEN, 'Dr Ana Ωmega, MD', CLAIM.rule.name, CLAIM.id]) {
      expect(said).toContain(words)
    }
    expect(said).toContain(`${CLAIM.totals.amount}, the same`)
    await press(page, '6 rows', 'summary')
    expect(await shows(page, CLAIM.rows[5]?.problem ?? '?')).toContain('PMID')
    expect(await faultsAtRest(page)).toEqual([])
    await again()
  })

  it.each([
    ['changed.pdf', 'readerChanged', ''],
    ['cut.pdf', 'readerChanged', ''],
    ['foreign.pdf', 'readerUnknown', 'readerNotAClaim'],
    ['foreign.json', 'readerUnknown', 'readerNotAClaim'],
    ['text.pdf', 'readerUnknown', 'readerNotAClaim'],
    ['encrypted.pdf', 'readerUnknown', 'readerEncrypted'],
    ['empty.pdf', 'readerUnknown', 'readerEmpty'],
    ['big.pdf', 'readerUnknown', 'readerTooBig'],
    ['newer.json', 'readerMatches', 'readerNewerVersion'],
    ['forged.json', 'readerMatches', 'readerSumsDiffer'],
    ['withdrawn.json', 'readerMatches', 'readerWithdrawn'],
  ] as const)('says of %s: %s %s', async (name, verdict, problem) => {
    await choose(page, name)
    const said = await saysOf(page, name)
    expect(said).toContain(text(verdict))
    expect(said).toContain(NOT_PROVEN)
    if (problem) expect(said).toContain(text(problem).split('$')[0])
    await again()
  })

  it('stays short and quick where a part of a file has a name of twelve million bytes', async () => {
    const name = '\u202EX'.repeat(3_000_000)
    writeFileSync(path('long.json'), await sealJson({ ...CLAIM, [name]: Array(1_001).fill(0) }))
    await choose(page, 'long.json')
    const said = await saysOf(page, 'long.json')
    expect(said).toContain(text('readerShape').split('$')[0])
    expect(said.length).toBeLessThan(1_000)
    await again()
  })

  it('shows no hidden characters, and says that they were there', async () => {
    const learner = { name: 'Dr \u202EA\u200Bna' }
    writeFileSync(path('hidden.json'), await sealJson({ ...CLAIM, learner }))
    await choose(page, 'hidden.json')
    const said = await saysOf(page, 'hidden.json')
    expect(said).toContain(text('readerHidden'))
    expect(said).toContain('Dr Ana')
    expect(await faultsAtRest(page)).toEqual([])
    await again()
  })

  it('takes several, dropped or chosen, and says what occurs twice', async () => {
    await choose(page, 'claim.pdf', 'other.pdf', 'claim.json', 'foreign.pdf')
    await saysOf(page, 'foreign.pdf')
    const shown = await shows(page, '3 episodes occur twice.')
    expect(shown).toContain('claim.pdf row 4, other.pdf row 1')
    expect(shown).toContain(text('readerSameClaim').split('$')[0])
    expect(await page.evaluate(() => document.querySelectorAll('tbody tr').length)).toBe(4)
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['{}'], 'dropped.json', { type: 'application/json' }))
      document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }))
    })
    expect(await saysOf(page, 'dropped.json')).toContain(text('readerNotAClaim'))
    expect(await faultsAtRest(page)).toEqual([])
    await again()
  })

  it('is saved as one file, which reads the same without the extension and without Temporal', async () => {
    await press(page, text('readerSaveAlone'), 'button')
    const saved = await savedFile(me.driven, /^claim-reader.*\.html$/)
    const alone = await me.driven.browser.newPage()
    await alone.evaluateOnNewDocument(() => {
      Reflect.deleteProperty(globalThis, 'Temporal')
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        Object.assign(window, { violated: violatedDirective })
      })
    })
    await alone.goto(pathToFileURL(saved.path).href, { waitUntil: 'load' })
    await shows(alone, text('readerTitle'))
    await choose(alone, 'claim.pdf', 'changed.pdf')
    expect(await saysOf(alone, 'claim.pdf')).toContain(`${CLAIM.totals.amount}, the same`)
    expect(await saysOf(alone, 'changed.pdf')).toContain(text('readerChanged'))
    const facts = await alone.evaluate(() => [
      location.protocol,
      document.body.innerText.includes('as one file'),
      document.title,
    ])
    expect(facts).toEqual(['file:', false, text('readerPageTitle')])
    expect(await alone.evaluate(() => Reflect.get(window, 'violated'))).toBeUndefined()
    expect(await faultsAtRest(alone)).toEqual([])
    await alone.close()
  })
})

it('has nothing that axe finds wrong in the dark', async () => {
  const me = await begin({ colours: 'dark' })
  const page = await me.driven.openPage('reader.html')
  await shows(page, text('readerTitle'))
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    for (const name of ['a.json', 'b.json']) dataTransfer.items.add(new File(['{}'], name))
    document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }))
  })
  await shows(page, '2 files read.')
  expect(await faultsAtRest(page)).toEqual([])
  await me.end()
})

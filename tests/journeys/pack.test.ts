import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clickSteady, savedFile, typeInto, until } from '../drive/index.ts'
import { faults } from './axe.ts'
import { begin, type Clinician, press, shows, text } from './clinician.ts'

const EXAMPLE = readFileSync(new URL('../../docs/example-pack.json', import.meta.url), 'utf8')
const example = JSON.parse(EXAMPLE) as Record<string, unknown> & { credit: object; professions: string[] }
const { $schema: _, ...written } = example

const field = (page: Page, place: string): Promise<ElementHandle<Element>> =>
  until(() => page.$(`[data-place="${place}"] :is(input, textarea)`), `the field ${place}`)

const choose = async (page: Page, path: string): Promise<void> => {
  const input = await until(() => page.$('input[type=file]'), 'the field for a file')
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path)
}

const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place)

const open = async (me: Clinician, part: 'make' | 'check'): Promise<Page> => {
  const page = await me.driven.openPage(`pack.html#${part}`)
  await shows(page, text(part === 'make' ? 'packMakeTitle' : 'packCheckLead'))
  return page
}

describe('a pack, by a CME office', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
  })
  afterAll(() => me.end())

  const file = (name: string, content: string | Buffer): string => {
    const path = join(me.driven.downloads, name)
    writeFileSync(path, content)
    return path
  }

  it('is made from the example, broken, mended and saved, and found good again', async () => {
    const page = await open(me, 'make')
    await press(page, text('packExample'), 'button')
    await shows(page, text('packGood'))
    await typeInto(page, await field(page, 'activity.id'), 'EVH POC 2027')
    await typeInto(page, await field(page, 'credit.perCycle'), '50')
    await shows(page, text('packToMend_other').replace('$n$', '2'))
    await press(page, text('packSave'), 'button')
    await until(async () => (await focused(page)) === 'activity.id', 'the first field to mend to have the focus')
    await shows(page, text('packWrongActivityId'))
    await press(page, text('packPerCycle'), 'a')
    await until(async () => (await focused(page)) === 'credit.perCycle', 'the problem to lead to its field')
    await typeInto(page, await field(page, 'credit.perCycle'), '0,25')
    await typeInto(page, await field(page, 'activity.id'), 'EVH-POC-2027')
    await press(page, 'Remove Question 12', 'button')
    await press(page, 'Move Question 11 up', 'button')
    await shows(page, text('packUnsaved'))
    await press(page, text('packSave'), 'button')
    const saved = await savedFile(me.driven, /^pack-EVH-POC-2027.*\.json$/)
    await shows(page, text('packSaved').replace('$name$', 'pack-EVH-POC-2027.json'))
    const form = (example.form as { id: string }[]).map(({ id }) => id)
    const pack = JSON.parse(saved.bytes.toString()) as typeof written & { form: { id: string }[] }
    expect(pack.form.map(({ id }) => id)).toEqual([...form.slice(0, 9), form[10], form[9], ...form.slice(12)])
    expect({ ...pack, form: written.form }).toEqual({
      ...written,
      activity: { ...(written.activity as object), id: 'EVH-POC-2027' },
      credit: { ...example.credit, perCycle: 0.25 },
    })
    await page.close()

    const check = await open(me, 'check')
    await choose(check, saved.path)
    await shows(check, text('packGood'))
    for (const words of ['EVH-POC-2027', '0.25 AMA PRA Category 1 Credit™', 'PubMed', /[0-9a-f]{64}/])
      await shows(check, words)
    await check.close()
  })

  it('that would give more than its rule is told so, and the rest of it holds', async () => {
    const page = await open(me, 'check')
    const credit = { ...example.credit, perCycle: 1 }
    await choose(page, file('more.json', JSON.stringify({ ...example, credit, professions: ['MD', 'RN'] })))
    await shows(page, text('packMore'))
    await shows(page, text('packMorePerEpisode'))
    await shows(page, text('packMoreProfessions'))
    await choose(page, file('rule.json', JSON.stringify({ ...example, rule: 'us-ama-cat2' })))
    await shows(page, text('packRuleNotByProvider'))
    await page.close()
  })

  it('that is none is refused clearly, whatever it is, and changes nothing', async () => {
    const page = await open(me, 'make')
    await press(page, text('packExample'), 'button')
    await shows(page, text('packGood'))
    const bad: [string, string | Buffer, string][] = [
      ['letter.json', 'Dear colleague', text('packNotJson').split(':')[0] ?? ''],
      ['html.json', EXAMPLE.replace('I asked', 'I <b>asked</b>'), text('packMarkup')],
      ['newer.json', EXAMPLE.replace('"schemaVersion": 1', '"schemaVersion": 2'), 'newer form (2)'],
      ['big.json', EXAMPLE + ' '.repeat(300_000), text('packTooBig')],
      ['huge.json', Buffer.alloc(3_000_000, 32), text('packTooBig')],
      [
        'paper.json',
        Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0xe2, 0xe3, 0xcf, 0xd3, 0]),
        text('packNotJson').split(':')[0] ?? '',
      ],
      ['claim.json', '{"schema":"aftersearch-claim"}', text('packNotAPack')],
      ['twice.json', EXAMPLE.replace('"perYear": 20', '"maximum": 30'), '“maximum” stands twice'],
      ['empty.json', '', text('packFileEmpty')],
    ]
    const check = await open(me, 'check')
    for (const [name, content, words] of bad) {
      await choose(check, file(name, content))
      await shows(check, name)
      await shows(check, words)
      expect(await check.evaluate(() => document.querySelectorAll('main b b, main script').length)).toBe(0)
    }
    await check.close()
    await choose(page, file('other.json', '{"schema":"aftersearch-claim"}'))
    await shows(page, text('packNotAPack'))
    await page.evaluate(() => location.assign('#make'))
    await shows(page, text('packMakeLead'))
    expect(await page.$eval('[data-place="activity.id"] input', one => (one as HTMLInputElement).value)).toBe(
      'EVH-POC-2026',
    )
    await page.close()
  })

  it('with problems is mended in the form, where each stands at its field', async () => {
    const page = await open(me, 'check')
    await typeInto(page, await until(() => page.$('textarea'), 'the field for a text'), 'x')
    await page.$eval(
      'textarea',
      (one, pasted) => {
        one.value = pasted
        one.dispatchEvent(new Event('input', { bubbles: true }))
      },
      EXAMPLE.replace('"accmeId": "9999999"', '"accmeId": "12"').replace('"maximum": 20', '"maximum": "20 credits"'),
    )
    await press(page, text('packCheckText'), 'button')
    await shows(page, text('packBad_other').replace('$n$', '2'))
    await press(page, text('packMend'), 'button')
    await shows(page, text('packMakeLead'))
    await shows(page, text('packWrongTypeNumber'))
    await typeInto(page, await field(page, 'provider.accmeId'), '0001234')
    await typeInto(page, await field(page, 'credit.maximum'), '20')
    await shows(page, text('packGood'))
    await page.close()
  })

  it('is dropped onto the page as well', async () => {
    const page = await open(me, 'check')
    await page.$eval(
      '[data-drop]',
      (place, content) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([content], 'dropped.json', { type: 'application/json' }))
        place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
      },
      EXAMPLE,
    )
    await shows(page, 'dropped.json')
    await shows(page, text('packGood'))
    await page.close()
  })

  it('is not lost by closing the page, and closing asks nothing where nothing was typed', async () => {
    const page = await open(me, 'make')
    await press(page, text('packExample'), 'button')
    await shows(page, text('packGood'))
    const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
    expect(await asks()).toBe(false)
    await typeInto(page, await field(page, 'activity.title'), 'Another title')
    expect(await asks()).toBe(true)
    await press(page, text('packAnew'), 'button')
    await shows(page, text('packReplaceAsk'))
    await press(page, text('packKeepThis'), 'button')
    await press(page, text('packSave'), 'button')
    await until(async () => !(await asks()), 'nothing to lose')
    await page.close()
  })
})

describe.each(['light', 'dark'] as const)('the page for CME offices, %s', colours => {
  it('has nothing that axe finds wrong, and fits a narrow window', async () => {
    const me = await begin({ colours })
    const page = await open(me, 'make')
    await press(page, text('packSave'), 'button')
    expect(await faults(page)).toEqual([])
    await press(page, text('packExample'), 'button')
    await shows(page, text('packGood'))
    for (const summary of await page.$$('main summary')) await clickSteady(summary)
    expect(await faults(page)).toEqual([])
    await page.setViewport({ width: 320, height: 800 })
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await wider()).toBeLessThanOrEqual(0)
    const path = join(me.driven.downloads, 'pack.json')
    writeFileSync(path, EXAMPLE)
    await page.evaluate(() => location.assign('#check'))
    await choose(page, path)
    await shows(page, text('packAsRead'))
    expect(await faults(page)).toEqual([])
    expect(await wider()).toBeLessThanOrEqual(0)
    writeFileSync(path, EXAMPLE.replace('"MD"', '"<i>MD</i>"'))
    await choose(page, path)
    await shows(page, text('packMarkup'))
    expect(await faults(page)).toEqual([])
    await me.end()
  })
})

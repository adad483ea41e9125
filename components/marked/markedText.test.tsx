// @vitest-environment happy-dom
import { useRef, useState } from 'preact/hooks'
import { describe, expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import { MarkedText } from './markedText.tsx'
import { piecesOf, without } from './removing.ts'

const Field = ({ start }: { start: string }) => {
  const [value, setValue] = useState(start)
  const field = useRef<HTMLTextAreaElement>(null)
  return <MarkedText id="t" value={value} onInput={setValue} longest={2000} describedBy="h" field={field} />
}

const open = async (start: string) => {
  const page = await draw(<Field start={start} />)
  const text = () => page.home.querySelector('textarea')
  const marks = () => [...page.home.querySelectorAll('mark')].map(one => one.textContent)
  return { page, text, marks, wait: (all: string[]) => vi.waitFor(() => expect(marks()).toEqual(all)) }
}
const CASE = 'apixaban dose for Mr Keogh CKD 4, MRN 4471982'

describe('a marked field', () => {
  test('marks what may point to a person, says so, and names each', async () => {
    const { page, text, wait } = await open(CASE)
    await wait(['Mr Keogh', '4471982'])
    expect(page.has(say('markFact'))).toBe(true)
    expect(page.has(say('markName'))).toBe(true)
    const described = text()?.getAttribute('aria-describedby')?.split(' ')[0]
    expect(page.home.querySelector(`[id="${described}"]`)?.textContent).toBe(say('markFact'))
    expect(page.home.querySelector('.marked > div')?.textContent).toBe(`${CASE} `)
  })

  test('marks as one types, and stops when it is gone', async () => {
    const { page, text, wait } = await open('apixaban in CKD 4')
    await wait([])
    await page.type(text(), 'apixaban for Mr Keogh')
    await wait(['Mr Keogh'])
    await page.type(text(), 'apixaban for CKD 4')
    await wait([])
    expect(page.home.querySelector('.banner')).toBeNull()
  })

  test('one is removed, and the field has the focus', async () => {
    const { page, text, wait } = await open(CASE)
    await wait(['Mr Keogh', '4471982'])
    await page.press(say('remove'))
    expect(text()?.value).toBe('apixaban dose for CKD 4, MRN 4471982')
    expect(document.activeElement).toBe(text())
  })

  test('one is kept, and stays unmarked while one goes on', async () => {
    const { page, text, wait } = await open(CASE)
    await wait(['Mr Keogh', '4471982'])
    await page.press(say('keep'))
    await wait(['4471982'])
    await page.type(text(), `${CASE} today`)
    await wait(['4471982'])
  })

  test('all at once', async () => {
    const { page, text, wait } = await open(CASE)
    await wait(['Mr Keogh', '4471982'])
    await page.press(say('markKeepAll'))
    await wait([])
    expect(text()?.value).toBe(CASE)
    const other = await open(CASE)
    await other.wait(['Mr Keogh', '4471982'])
    await other.page.press(say('markRemoveAll'))
    expect(other.text()?.value).toBe('apixaban dose for CKD 4, MRN')
  })
})

describe('taking out', () => {
  const at = (text: string, part: string) => ({
    kind: 'name' as const,
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  })
  test.each([
    ['for Mr X in CKD', 'Mr X', 'for in CKD'],
    ['Mr X in CKD', 'Mr X', 'in CKD'],
    ['CKD of Mr X.', 'Mr X', 'CKD of.'],
    ['CKD\nMr X\nnext', 'Mr X', 'CKD\n\nnext'],
    ['Mr X', 'Mr X', ''],
  ])('%j without %j', (text, part, rest) => expect(without(text, [at(text, part)])).toBe(rest))

  test('pieces are the whole text', () => {
    const pieces = piecesOf('a Mr X b', [at('a Mr X b', 'Mr X')])
    expect(pieces).toEqual([
      { text: 'a ', marked: false },
      { text: 'Mr X', marked: true },
      { text: ' b', marked: false },
    ])
  })
})

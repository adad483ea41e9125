import type { Page } from 'puppeteer-core'
import type { ClosedElement } from '../types.ts'
import { type Bidi, contextOf } from './bidi.ts'

interface Remote {
  type: string
  sharedId?: string
  value?: { nodeType: number; mode?: string; children?: Remote[]; shadowRoot?: Remote | null }
}

function* inside(node: Remote, closed: boolean): Generator<string> {
  if (closed && node.value?.nodeType === 1 && node.sharedId) yield node.sharedId
  for (const child of node.value?.children ?? []) yield* inside(child, closed)
  const root = node.value?.shadowRoot
  if (root) yield* inside(root, closed || root.value?.mode === 'closed')
}

const MEASURE = `(...nodes) => JSON.stringify(nodes.map(node => {
  const { x, y, width, height } = node.getBoundingClientRect()
  const attributes = Object.fromEntries([...node.attributes].map(one => [one.name, one.value]))
  return { tag: node.localName, text: (node.textContent ?? '').trim(), attributes, box: { x, y, width, height } }
}))`

/** The elements in the closed shadow roots of a page, in document order. */
export async function closedElements(bidi: Bidi, page: Page): Promise<ClosedElement[]> {
  const target = { context: contextOf(page) }
  const tree = await bidi.send<{ result?: Remote }>('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 100, includeShadowTree: 'all' },
  })
  const ids = tree.result ? [...inside(tree.result, false)] : []
  if (ids.length === 0) return []
  const measured = await bidi.send<{ result?: { value?: string } }>('script.callFunction', {
    functionDeclaration: MEASURE,
    target,
    awaitPromise: false,
    arguments: ids.map(sharedId => ({ sharedId })),
  })
  return JSON.parse(measured.result?.value ?? '[]') as ClosedElement[]
}

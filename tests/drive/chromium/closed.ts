import type { CDPSession, Page, Protocol } from 'puppeteer-core'
import type { ClosedElement } from '../types.ts'

type Node = Protocol.DOM.Node

function* inside(node: Node, closed: boolean): Generator<Node> {
  if (closed && node.nodeType === 1) yield node
  for (const child of node.children ?? []) yield* inside(child, closed)
  for (const root of node.shadowRoots ?? []) yield* inside(root, closed || root.shadowRootType === 'closed')
}

async function measure(session: CDPSession, node: Node): Promise<ClosedElement> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId })
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId ? { objectId: object.objectId } : {}),
    returnByValue: true,
    functionDeclaration: `function () {
      const { x, y, width, height } = this.getBoundingClientRect()
      const attributes = Object.fromEntries([...this.attributes].map(one => [one.name, one.value]))
      return { tag: this.localName, text: (this.textContent ?? '').trim(), attributes, box: { x, y, width, height } }
    }`,
  })
  return result.value as ClosedElement
}

/** The elements in the closed shadow roots of a page, in document order. */
export async function closedElements(page: Page): Promise<ClosedElement[]> {
  const session = await page.createCDPSession()
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
    return await Promise.all([...inside(root, false)].map(node => measure(session, node)))
  } finally {
    await session.detach()
  }
}

import type { Frame, Page } from 'puppeteer-core'
import { bidiOf, contextOf } from './bidi.ts'

interface Context {
  readonly context: string
  readonly children?: readonly Context[] | null
}

function* all(contexts: readonly Context[]): Generator<string> {
  for (const { context, children } of contexts) {
    yield context
    yield* all(children ?? [])
  }
}

/** The frames of the document that is shown: puppeteer also lists those of pages in the back/forward cache. */
export async function shownFrames(page: Page): Promise<Frame[]> {
  const root = contextOf(page)
  const { contexts } = await bidiOf(page.browser()).send<{ contexts: Context[] }>('browsingContext.getTree', { root })
  const shown = new Set(all(contexts))
  return page.frames().filter(frame => shown.has((frame as unknown as { _id: string })._id))
}

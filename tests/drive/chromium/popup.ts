import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { clickSteady } from '../clicks.ts'
import type { ActionPopup } from '../types.ts'
import { until } from '../until.ts'

/** Opens the real popup of the toolbar's button, which stands at the given address, over a page. */
export async function openPopup(
  browser: Browser,
  id: string,
  address: string,
  over: Page,
): Promise<ActionPopup & { page: Page }> {
  await over.bringToFront()
  const before = new Set(browser.targets())
  const extension = (await browser.extensions()).get(id)
  if (!extension) throw new Error('The extension is gone')
  await extension.triggerAction(over)
  const target = await until(
    () => browser.targets().find(one => !before.has(one) && one.type() === 'page' && one.url().startsWith(address)),
    'the popup to open',
  )
  const page = await target.asPage()
  await until(() => page.evaluate(() => document.readyState === 'complete'), 'the popup to load')
  return {
    page,
    evaluate: (fn, ...args) =>
      page.evaluate(`(${String(fn)})(document, ...${JSON.stringify(args)})`) as Promise<ReturnType<typeof fn>>,
    text: () => page.evaluate(() => document.body.innerText),
    async press(words) {
      const found = await page.evaluateHandle(
        wanted =>
          [...document.querySelectorAll('button, a, summary, [role=button]')].find(one =>
            `${one.textContent} ${one.getAttribute('aria-label') ?? ''}`.includes(wanted),
          ) ?? null,
        words,
      )
      const element = found.asElement()
      if (!element) throw new Error(`The popup has no button "${words}"`)
      await clickSteady(element as ElementHandle<Element>)
    },
    async shot(file) {
      await page.screenshot({ path: file })
    },
    async close() {
      if (!page.isClosed()) await page.close()
    },
  }
}

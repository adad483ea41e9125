import browser from 'webextension-polyfill'

/** Longer is no search. */
const LONGEST = 2_000

/** Runs in the page's own isolated world, so it must not use anything from outside itself. */
const look = (selector: string, longest: number): string => {
  const box = document.querySelector(selector)
  const text = box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.value : box?.textContent
  return (text ?? '').trim().slice(0, longest)
}

/**
 * Reads one search box of a results page, on the few sites whose address does not say what was asked. Only after the
 * address said that this is such a page, and only what its rule names.
 * @returns undefined when there is none yet, or the page is gone
 */
export const readSearchBox = async (tabId: number, selector: string): Promise<string | undefined> => {
  try {
    const [found] = await browser.scripting.executeScript({
      target: { tabId },
      func: look,
      args: [selector, LONGEST],
    })
    return typeof found?.result === 'string' && found.result !== '' ? found.result : undefined
  } catch {
    // The tab was closed or has moved on meanwhile; without the words nothing is kept of this search.
    return undefined
  }
}

import { writeFileSync } from 'node:fs'
import type { ActionPopup } from '../types.ts'
import { until } from '../until.ts'
import type { Privileged } from './bidi.ts'

const OPEN = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const { extension } = WebExtensionPolicy.getByID(geckoId)
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false)`

const SHOWN = `
  const popup = document.querySelector('.webextension-popup-browser')
  return popup?.currentURI?.spec.startsWith('moz-extension:') ?? false`

/**
 * The popup is no tab, so the protocol does not list it: a frame script runs what is asked and answers by message.
 * A script that comes while the popup is being put in place is lost, so the answer is not waited for without end.
 */
const ASK = `
  const { messageManager } = document.querySelector('.webextension-popup-browser')
  const late = new Promise(done => setTimeout(done, 3000, '{"error":"no answer within 3 s"}'))
  const name = 'aftersearch:' + Services.uuid.generateUUID()
  const answer = new Promise(done => messageManager.addMessageListener(name, ({ data }) => done(data)))
  const script = '(async () => { const document = content.document; const window = content; '
    + 'try { const value = await (' + source + ')(document, ...' + JSON.stringify(values) + '); sendAsyncMessage(' + JSON.stringify(name)
    + ', JSON.stringify({ value })) } catch (error) { sendAsyncMessage(' + JSON.stringify(name) + ', JSON.stringify({ error: String(error) })) } })()'
  messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false)
  return JSON.parse(await Promise.race([answer, late]))`

/** The protocol takes no picture of what is no tab, so the browser's own window does. */
const DRAW = `
  const { browsingContext } = document.querySelector('.webextension-popup-browser')
  const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d').drawImage(bitmap, 0, 0)
  return canvas.toDataURL('image/png')`

/** Opens the real popup of the toolbar's button over the page in front. */
export async function openPopup(run: Privileged, geckoId: string): Promise<ActionPopup> {
  await run(OPEN, { geckoId })
  await until(() => run<boolean>(SHOWN), 'the popup to open')
  const evaluate: ActionPopup['evaluate'] = async (fn, ...args) => {
    const answer = await run<{ value: Awaited<ReturnType<typeof fn>>; error?: string }>(ASK, {
      source: String(fn),
      values: args,
    })
    if (answer.error) throw new Error(`In the popup: ${answer.error}`)
    return answer.value
  }
  await until(() => evaluate(document => document.readyState === 'complete'), 'the popup to load')
  return {
    evaluate,
    text: () => evaluate(document => document.body.innerText),
    async press(words) {
      const pressed = await evaluate((document, wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, a, summary, [role=button]')]
        const found = all.find(one => `${one.textContent} ${one.getAttribute('aria-label') ?? ''}`.includes(wanted))
        found?.click()
        return found !== undefined
      }, words)
      if (!pressed) throw new Error(`The popup has no button "${words}"`)
    },
    async shot(file) {
      // A popup that has not been laid out yet has nothing to draw, and the window says so by an error.
      const picture = await until(() => run<string>(DRAW), 'a picture of the popup')
      writeFileSync(file, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'))
    },
    async close() {
      await run(`document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup()`)
    },
  }
}

import browser, { type Runtime } from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { readSettings } from '../../storage/settings.ts'
import { accept } from './accept.ts'
import { reachOpenTabs, syncSites } from './access.ts'
import { setTab } from './asking.ts'
import { context, dropStore } from './context.ts'
import { sweep, UNDO } from './forgetting.ts'
import { handle } from './handle.ts'
import { lookForLosses } from './keepingSafe.ts'
import { reportProblem } from './problems.ts'
import { refreshToolbar } from './toolbar.ts'
import { inTurn } from './turn.ts'

const own = () => ({ id: browser.runtime.id, origins: [new URL(browser.runtime.getURL('')).origin] })

const lookAround = async (): Promise<void> => {
  const store = await context.store()
  const next = await sweep(store, context.now())
  await refreshToolbar(store, context.now(), next)
}

/** Work that nobody waits for: in turn, and its failure is told. */
const soon = (work: () => Promise<void>): void => {
  inTurn(work, dropStore).catch(reportProblem)
}

const answer = async (message: unknown, sender: Runtime.MessageSender): Promise<unknown> => {
  const accepted = accept(message, sender, own())
  if (!accepted) return { ok: false, error: 'refused' }
  try {
    return await inTurn(
      async () => handle(await context.store(), accepted.request, accepted.speaker, context.now(), context.zone()),
      dropStore,
    )
  } catch (error) {
    return { ok: false, error: reportProblem(error) }
  } finally {
    soon(lookAround)
    if (accepted.request.type === 'remove') setTimeout(() => soon(lookAround), UNDO + 100)
  }
}

const syncAndReach = async (): Promise<void> => {
  await reachOpenTabs(await syncSites(await context.store()))
}

const begin = async (): Promise<void> => {
  await syncSites(await context.store())
  await lookAround()
}

/** The first run opens one page. An update opens none. */
const installed = async ({ reason }: Runtime.OnInstalledDetailsType): Promise<void> => {
  if (reason === 'install' && !(await readSettings((await context.store()).db)).consent) {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  }
  await syncAndReach()
}

export default defineBackground({
  main: () => {
    // Not an async function: such a listener would answer messages that are meant for nobody.
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => answer(message, sender))
    browser.runtime.onInstalled.addListener(details => soon(() => installed(details)))
    browser.permissions.onAdded.addListener(() => soon(syncAndReach))
    browser.permissions.onRemoved.addListener(() => soon(syncAndReach))
    browser.tabs.onRemoved.addListener(tab => {
      soon(() => setTab(tab, undefined))
      soon(lookAround)
    })
    browser.alarms.onAlarm.addListener(() => soon(lookAround))
    soon(begin)
    soon(async () => {
      await lookForLosses(await context.store(), context.now(), context.zone())
    })
  },
})

import { render } from 'preact'
import { browser } from 'wxt/browser'
import { prepareDocument } from '../../components/document.ts'
import { WithWords } from '../../components/words.tsx'
import { look, say } from '../../messages/texts.ts'
import { App } from './app.tsx'

/** The tab in front. In a tab of its own (as Firefox for Android shows popups) there is none. */
const tabInFront = async (): Promise<number | undefined> => {
  const own = await browser.tabs.getCurrent()
  if (own) return undefined
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id
}

const begin = async (): Promise<void> => {
  prepareDocument(look, say('pagePopup'))
  const tab = await tabInFront()
  const app = document.getElementById('app')
  if (!app) return
  render(
    <WithWords say={say}>
      <App {...(tab === undefined ? {} : { tab })} />
    </WithWords>,
    app,
  )
}

void begin()

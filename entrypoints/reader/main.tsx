import { render } from 'preact'
import { prepareDocument } from '../../components/document.ts'
import { saveFile } from '../../components/saveFile.ts'
import { WithWords } from '../../components/words.tsx'
import { look, say } from '../../messages/texts.ts'
import { App } from './app.tsx'

/** Handed out by the page: Firefox does not finish saving a file that it loads from the extension itself. */
const saveAlone = async (): Promise<void> => {
  const { default: html } = await import('virtual:claim-reader')
  saveFile('claim-reader.html', 'text/html', new TextEncoder().encode(html))
}

const app = document.getElementById('app')

prepareDocument(look, say('readerPageTitle'))
if (app) {
  render(
    <WithWords say={say}>
      <App onSaveAlone={() => void saveAlone()} />
    </WithWords>,
    app,
  )
}

import { render } from 'preact'
import { prepareDocument } from '../../components/document.ts'
import { WithWords } from '../../components/words.tsx'
import { look, say } from '../../messages/texts.ts'
import { App } from './app.tsx'

const app = document.getElementById('app')

prepareDocument(look, say('packPageTitle'))
if (app) {
  render(
    <WithWords say={say}>
      <App />
    </WithWords>,
    app,
  )
}

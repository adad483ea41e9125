import 'temporal-polyfill/global'
import '../../../components/aftersearch.css'
import { render } from 'preact'
import { config } from 'zod/mini'
import { prepareDocument } from '../../../components/document.ts'
import { WithWords } from '../../../components/words.tsx'
import { App } from '../app.tsx'
import { look, say } from './words.ts'

// Its policy allows no code from text, and a library that only tries would be reported as an offence.
config({ jitless: true })

const app = document.getElementById('app')

prepareDocument(look, say('readerPageTitle'))
if (app) {
  render(
    <WithWords say={say}>
      <App onSaveAlone={undefined} />
    </WithWords>,
    app,
  )
}

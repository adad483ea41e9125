import { render } from 'preact'
import { prepareDocument } from '../../components/document.ts'
import { PrivacyNotice } from '../../components/privacyNotice.tsx'
import { WithWords } from '../../components/words.tsx'
import { look, say } from '../../messages/texts.ts'

const app = document.getElementById('app')

prepareDocument(look, say('privacyPageTitle'))
if (app) {
  render(
    <WithWords say={say}>
      <PrivacyNotice />
    </WithWords>,
    app,
  )
}

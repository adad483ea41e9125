import { checkSite, search, source } from '../testing.ts'
import { elicit } from './elicit.ts'

checkSite(elicit, {
  notices: [
    [
      'https://elicit.org/search?q=can+you+use+google+scholar+standalone%3F&token=abc',
      search('can you use google scholar standalone?', {
        url: 'https://elicit.com/search?q=can%20you%20use%20google%20scholar%20standalone%3F',
      }),
    ],
    [
      'https://elicit.com/search?q=%22atrial%20fibrillation%22%20%26%20apixaban',
      search('"atrial fibrillation" & apixaban'),
    ],
    [
      'https://elicit.com/notebook/f154a797-0602-43dd-8e3f-93c5f051bd3d',
      search(undefined, { url: 'https://elicit.com/#notebook' }),
    ],
    ['https://elicit.com/review/516f6e69-5eb3-46fd-ace0-283785d21b09', source({}, { url: 'https://elicit.com/' })],
  ],
  ignores: [
    'https://elicit.com/',
    'https://elicit.com/pricing',
    'https://elicit.com/blog/evaluating-elicit-slr',
    'https://elicit.com/notebooks',
    'https://elicit.com/search?q=',
    'https://elicit.org/help',
  ],
})

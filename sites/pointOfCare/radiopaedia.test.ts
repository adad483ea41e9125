import { checkSite, search, source } from '../testing.ts'
import { radiopaedia } from './radiopaedia.ts'

checkSite(radiopaedia, {
  notices: [
    [
      'https://radiopaedia.org/search?lang=us&q=hydroxychloroquine+%26+retinopathy',
      search('hydroxychloroquine & retinopathy'),
    ],
    [
      "https://radiopaedia.org/search?utf8=%E2%9C%93&q=Crohn's%20disease&scope=cases",
      search("Crohn's disease", { url: "https://radiopaedia.org/search?q=Crohn's%20disease&scope=cases" }),
    ],
    ['https://images.radiopaedia.org/search?lang=gb&page=4&q=knee&scope=cases', search('knee')],
    [
      'https://radiopaedia.org/articles/schmorl-nodes-1?lang=us',
      source({ slug: 'schmorl-nodes-1' }, { url: 'https://radiopaedia.org/articles/schmorl-nodes-1' }),
    ],
    ['http://www.radiopaedia.org/articles/ann-arbor-staging-system/', source({ slug: 'ann-arbor-staging-system' })],
    ['https://radiopaedia.org/cases/covid-19-pneumonia-12?lang=gb', source({ slug: 'cases/covid-19-pneumonia-12' })],
    ['https://radiopaedia.org/cases/lobar-anatomy/studies/26321', source({ slug: 'cases/lobar-anatomy' })],
    ['https://radiopaedia.org/cases/28441', source({ slug: 'cases/28441' })],
  ],
  ignores: [
    'https://radiopaedia.org/?lang=us',
    'https://radiopaedia.org/login',
    'https://radiopaedia.org/search?lang=us',
    'https://radiopaedia.org/search?q=&scope=articles',
    'https://radiopaedia.org/articles',
    'https://radiopaedia.org/cases/new',
    'https://radiopaedia.org/encyclopaedia/cases/chest',
    'https://radiopaedia.org/articles/pneumonia/revisions',
    'https://radiopaedia.org/users/kaspar-lewis-yaxley?lang=us',
    'https://radiopaedia.org/playlists/6741',
    'https://radiopaedia.org/courses/ct-brain',
  ],
})

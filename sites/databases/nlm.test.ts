import { checkSite, search } from '../testing.ts'
import { nlm } from './nlm.ts'

const PAGE = 'https://vsearch.nlm.nih.gov/vivisimo/cgi-bin/query-meta'

checkSite(nlm, {
  notices: [
    [
      `${PAGE}?v%3Aproject=medlineplus&v%3Asources=medlineplus-bundle&query=sepsis+lactate+clearance`,
      search('sepsis lactate clearance', {
        url: `${PAGE}?query=sepsis%20lactate%20clearance&v:project=medlineplus&v:sources=medlineplus-bundle`,
      }),
    ],
    [
      `${PAGE}?v%3Aproject=medlineplus&query=%22atrial+fibrillation%22+AND+%28apixaban+OR+warfarin%29`,
      search('"atrial fibrillation" AND (apixaban OR warfarin)'),
    ],
    [`${PAGE}?query=CD4%2B&v:project=nlm-main-website`, search('CD4+')],
    [`${PAGE}?v%3aproject=medlineplus-spanish&query=%C3%BAlcera`, search('úlcera')],
  ],
  ignores: [
    'https://vsearch.nlm.nih.gov/',
    `${PAGE}?v%3Aproject=medlineplus&query=`,
    `${PAGE}?v%3Afile=viv_abc123&v%3Astate=root`,
    'https://vsearch.nlm.nih.gov/vivisimo/cgi-bin/autocomplete?query=sepsis',
  ],
})

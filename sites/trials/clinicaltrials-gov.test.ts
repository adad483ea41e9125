import { checkSite, search, source } from '../testing.ts'
import { clinicaltrialsGov } from './clinicaltrials-gov.ts'

checkSite(clinicaltrialsGov, {
  notices: [
    [
      'https://clinicaltrials.gov/search?cond=hydroxychloroquine%20%26%20retinopathy',
      search('hydroxychloroquine & retinopathy'),
    ],
    [
      'https://clinicaltrials.gov/search?intr=Investigational+Agent&ageRange=0M_1M&cond=Infections&distance=50&city=Ulm&aggFilters=ages:child',
      search('Infections; Investigational Agent', {
        url: 'https://clinicaltrials.gov/search?cond=Infections&intr=Investigational%20Agent',
      }),
    ],
    ['https://www.clinicaltrials.gov/search?outc=pain%20%2B%20sleep', search('pain + sleep')],
    ['https://clinicaltrials.gov/expert-search?term=heart', search('heart')],
    ['https://clinicaltrials.gov/search?term=NCT01492673', search('NCT01492673', { ids: { nct: 'NCT01492673' } })],
    [
      'https://classic.clinicaltrials.gov/ct2/results?cond=neuroblastoma&rslt=With&recrs=e&age=0&intr=Drug',
      search('neuroblastoma; Drug', { url: 'https://clinicaltrials.gov/search?cond=neuroblastoma&intr=Drug' }),
    ],
    ['https://clinicaltrials.gov/ct2/results/details?term=%22atrial+fibrillation%22', search('"atrial fibrillation"')],
    ['https://clinicaltrials.gov/study/nct04700072?tab=results#outcome-measures', source({ nct: 'NCT04700072' })],
    [
      'https://clinicaltrials.gov/study/NCT01467986?cond=neuroblastoma&intr=Investigational%20drug&aggFilters=ages:child',
      source({ nct: 'NCT01467986' }, { query: 'neuroblastoma; Investigational drug' }),
    ],
    [
      'https://classic.clinicaltrials.gov/ct2/show/results/NCT04372602?cond=COVID-19',
      source({ nct: 'NCT04372602' }, { query: 'COVID-19' }),
    ],
    [
      'https://clinicaltrials.gov/show/NCT00272142',
      source({ nct: 'NCT00272142' }, { url: 'https://clinicaltrials.gov/study/NCT00272142' }),
    ],
    ['https://clinicaltrials.gov/ct2/history/NCT04261517?V_1=View', source({ nct: 'NCT04261517' })],
    ['https://clinicaltrials.gov/ProvidedDocs/72/NCT04261517/Prot_000.pdf', source({ nct: 'NCT04261517' })],
  ],
  ignores: [
    'https://clinicaltrials.gov/',
    'https://clinicaltrials.gov/search',
    'https://clinicaltrials.gov/search?cond=',
    'https://clinicaltrials.gov/search?country=Chile&locStr=Santiago&ageRange=70Y_',
    'https://clinicaltrials.gov/expert-search',
    'https://clinicaltrials.gov/ct2/search/advanced?cond=asthma',
    'https://clinicaltrials.gov/ct2/search/browse?brwse=cond_cat',
    'https://clinicaltrials.gov/study/',
    'https://clinicaltrials.gov/about-site/about-ctg',
    'https://clinicaltrials.gov/api/v2/studies/NCT04700072',
    'https://clinicaltrials.gov/api/v2/studies?query.cond=asthma',
  ],
})

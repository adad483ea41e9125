import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recognise } from '../recognise.ts'

const GROUPS = ['answers', 'databases', 'guidelines', 'journals', 'medicines', 'pointOfCare', 'trials']
const SITES = GROUPS.flatMap(group =>
  readdirSync(join(import.meta.dirname, '..', group))
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map(name => readFileSync(join(import.meta.dirname, '..', group, name), 'utf8')),
)

describe('platforms', () => {
  it.each(['atypon', 'gatsby', 'highwire', 'infobutton', 'ncbi', 'silverchair', 'wordpress'])(
    '%s is shared by several sites',
    platform => {
      expect(SITES.filter(text => text.includes(`'../platforms/${platform}.ts'`)).length).toBeGreaterThan(1)
    },
  )
})

const queryOf = (address: string) => recognise(address)?.query

describe('HighWire', () => {
  it.each([
    ['https://adc.bmj.com/search/sickle%252Bcell%252BNigeria%20jcode%3Aarchdischild?page=2', 'sickle cell Nigeria'],
    ['https://www.bmj.com/search/advanced/title%3Along%2Bcovid', 'long covid'],
    [
      'https://www.medrxiv.org/search/%2522multiple%252Bsclerosis%2522%20numresults:75%20sort:publication-date',
      '"multiple sclerosis"',
    ],
    ['https://www.medrxiv.org/search/heart+failure', 'heart failure'],
    [
      'https://www.bmj.com/search/advanced/falls%20%26%20vitamin%20D%20numresults%3A10%20sort%3Arelevance-rank',
      'falls & vitamin D',
    ],
    ['https://www.biorxiv.org/search/%20jcode%3Abiorxiv%20numresults%3A10', undefined],
  ])('%s asks for %s', (address, query) => expect(queryOf(address)).toBe(query))
})

describe('Atypon and Silverchair', () => {
  it.each([
    ['https://www.acpjournals.org/action/doSearch?AllField=Crohn%27s+disease&startPage=2', "Crohn's disease"],
    ['https://onlinelibrary.wiley.com/action/doSearch?field1=AllField&text1=delirium', 'delirium'],
    ['https://jamanetwork.com/searchresults?q=COVID-19+outcomes&allSites=1', 'COVID-19 outcomes'],
    ['https://accessmedicine.mhmedical.com/SearchResults.aspx?q=rubella', 'rubella'],
    ['https://jamanetwork.com/searchresults?q=', undefined],
  ])('%s asks for %s', (address, query) => expect(queryOf(address)).toBe(query))
})

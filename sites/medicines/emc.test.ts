import { checkSite, search, source } from '../testing.ts'
import { emc } from './emc.ts'

checkSite(emc, {
  notices: [
    [
      'https://www.medicines.org.uk/emc/search?q=co-amoxiclav+%26+clavulanate&docType=smpc',
      search('co-amoxiclav & clavulanate'),
    ],
    [
      'http://www.medicines.org.uk/EMC/searchresults.aspx?term=fluoxetine',
      search('fluoxetine', { url: 'https://www.medicines.org.uk/emc/search?q=fluoxetine' }),
    ],
    ['https://www.medicines.org.uk/emc/product/13316/smpc#gref', source({ slug: 'product/13316' })],
    ['https://www.medicines.org.uk/emc/product/15481', source({ slug: 'product/15481' })],
    ['http://www.medicines.org.uk/emc/medicine/23816/SPC/Name', source({ slug: 'medicine/23816' })],
    ['https://www.medicines.org.uk/emc/files/pil.5388.pdf', source({ slug: 'files/pil.5388' })],
  ],
  ignores: [
    'https://www.medicines.org.uk/emc',
    'https://www.medicines.org.uk/emc/search?q=',
    'https://www.medicines.org.uk/emc/browse-medicines/',
    'https://www.medicines.org.uk/emc/company/13',
    'https://www.medicines.org.uk/emc/browse-companies',
  ],
})

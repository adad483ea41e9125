import { checkSite, search, source } from '../testing.ts'
import { orphanet } from './orphanet.ts'

checkSite(orphanet, {
  notices: [
    ['https://www.orpha.net/consor/cgi-bin/Disease_Search.php?lng=EN&data_id=10378', source({ slug: '10378' })],
    ['https://www.orpha.net/en/disease/detail/2315', source({ slug: '2315' })],
    [
      'https://www.orpha.net/fr/disease/detail/586?name=mucoviscidose&mode=name',
      source({ slug: '586' }, { url: 'https://www.orpha.net/fr/disease/detail/586' }),
    ],
    [
      'https://www.orpha.net/consor/cgi-bin/OC_Exp.php?lng=DE&Expert=988',
      source({ slug: '988' }, { url: 'https://www.orpha.net/en/disease/detail/988' }),
    ],
    ['https://www.orpha.net/consor4.01/www/cgi-bin/OC_Exp.php?Expert=90635&Lng=GB', source({ slug: '90635' })],
    ['https://www.orpha.net/en/disease/gene/DONSON', source({ slug: 'gene/DONSON' })],
    [
      'http://www.orpha.net/consor/cgi-bin/Disease_Search_Simple.php?lng=EN&Disease_Disease_Search_diseaseType=ORPHA&Disease_Disease_Search_diseaseGroup=558',
      source({ slug: '558' }),
    ],
    [
      'http://www.orpha.net/consor/cgi-bin/Disease_Search.php?lng=EN&data_id=8648&Disease_Disease_Search_diseaseGroup=324',
      source({ slug: '324' }),
    ],
    [
      'https://www.orpha.net/consor/cgi-bin/Disease_Search.php?lng=EN&data_id=109&Disease_Disease_Search_diseaseGroup=marfan&Disease_Disease_Search_diseaseType=Pat&title=Marfan-syndrome&search=Disease_Search_Simple',
      source({ slug: 'Marfan-syndrome' }, { query: 'marfan' }),
    ],
    [
      'https://www.orpha.net/data/patho/Pro/en/Emergency_TuberousSclerosis.pdf',
      source({ slug: 'patho/Pro/en/Emergency_TuberousSclerosis' }),
    ],
    [
      'https://www.orpha.net/consor/cgi-bin/Disease_Search_Simple.php?lng=EN&Disease_Disease_Search_diseaseGroup=Sj%C3%B6gren+%26+Larsson&Disease_Disease_Search_diseaseType=Pat',
      search('Sjögren & Larsson'),
    ],
    ['https://www.orpha.net/en/disease/search?query=SOX10', search('SOX10')],
  ],
  ignores: [
    'https://www.orpha.net/',
    'https://www.orpha.net/en/disease',
    'https://www.orpha.net/en/disease/list/a',
    'https://www.orpha.net/en/expert-centres',
    'https://www.orpha.net/consor/cgi-bin/index.php',
    'https://www.orpha.net/consor/cgi-bin/Disease_Search_List.php?lng=EN&TAG=M',
    'https://www.orpha.net/consor/cgi-bin/Disease_Search.php?lng=EN',
    'https://www.orpha.net/consor/cgi-bin/OC_Exp.php?lng=EN',
    'https://www.orpha.net/consor4.01/www/cgi-bin/Directory_Institutions.php?lng=EN&data_id=24435&title=Selbsthilfe',
    'http://www.orpha.net/ORDO/Orphanet_58',
  ],
})

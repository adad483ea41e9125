import { checkSite, search, source } from '../testing.ts'
import { ovid } from './ovid.ts'

const PAGE = 'https://ovidsp.ovid.com/ovidweb.cgi'
const SESSION = 'http://ovidsp.dc2.ovid.com/ovid-b/ovidweb.cgi?&S=KAKMBGTRDUFFKFUZHRBKEKGLGEAWED80'
const unnamed = source({}, { url: 'https://ovidsp.ovid.com/' })

checkSite(ovid, {
  notices: [
    [
      'http://ovidsp.ovid.com/ovidweb.cgi?T=JS&CSC=Y&NEWS=N&PAGE=fulltext&D=med4&AN=16733162',
      source({ slug: '16733162' }, { url: `${PAGE}?T=JS&CSC=Y&NEWS=N&AN=16733162&PAGE=fulltext&D=med4` }),
    ],
    [
      'http://ovidsp.ovid.com/ovidweb.cgi?T=JS&CSC=Y&NEWS=N&PAGE=booktext&D=books&AN=02050025/6th_Edition/2&XPATH=/OVIDBOOK%5b1%5d',
      source({ slug: '02050025/6th_Edition/2' }),
    ],
    [
      'http://ovidsp.tx.ovid.com/sp-3.31.1a/ovidweb.cgi?T=JS&PAGE=fulltext&AN=00006842-900000000-98497&LSLINK=80&D=ovft&PDF=y',
      source({ slug: '00006842-900000000-98497' }),
    ],
    [`${SESSION}&Abstract=S.sh.92%7c281%7c1&Counter5=CRS_abstract%7cJBI24293`, unnamed],
    [`${SESSION}&Link+Set=S.sh.92%7c14%7csl_190`, unnamed],
    [`${SESSION}&Complete+Reference=S.sh.29.30.34.48%7c1%7c1`, unnamed],
    [`${SESSION}&Book+Reader=1&FTS+Book+Reader+Content=S.sh.32104%7c19%7c%2fbookdb%2f01838292`, unnamed],
    [
      'http://ovidsp.tx.ovid.com/ovftpdfs/FPDDNCJCABHCBH00/fs046/ovft/live/gv023/00001813/00001813-201603080-00011.pdf',
      source({ slug: '00001813-201603080-00011' }, { url: `${PAGE}?T=JS&CSC=Y&NEWS=N&AN=00001813-201603080-00011` }),
    ],
    ['https://oce.ovid.com/article/00006114-202408270-00038/HTML', source({ slug: '00006114-202408270-00038' })],
    [
      'https://oce.ovid.com/journals/aaprac/202203000/02054229-202203000-00001',
      source({ slug: '02054229-202203000-00001' }),
    ],
    [
      'https://www.ovid.com/journals/ajsm/fulltext/10.1177/03635465251357593~injectable-peptide-therapy-a-primer',
      source({ doi: '10.1177/03635465251357593' }),
    ],
    [
      'https://www.ovid.com/journals/medph/abstract/00005706-202208000-00083~tumour-coverage-evaluation',
      source({ slug: '00005706-202208000-00083' }),
    ],
    [
      `${PAGE}?T=JS&CSC=y&PAGE=main&NEWS=n&DBC=n&D=yrovft&SEARCH=falls+%26+CD4%2B&ID=me&PASSWORD=secret`,
      search('falls & CD4+', {
        url: `${PAGE}?T=JS&CSC=Y&NEWS=N&PAGE=titles&SEARCH=falls%20%26%20CD4%2B&D=yrovft`,
      }),
    ],
    ['https://oce.ovid.com/search?q=(DOI:10.1097%2faln.1)&st=false', search('(DOI:10.1097/aln.1)')],
  ],
  ignores: [
    'https://ovidsp.ovid.com/',
    'https://ovidsp.ovid.com/ovid-new-a/ovidweb.cgi?T=JS&NEWS=n&CSC=Y&PAGE=main&D=medall',
    'https://ovidsp.ovid.com/ovidweb.cgi',
    `${SESSION}&Main+Search+Page=1`,
    `${PAGE}?T=JS&NEWS=N&PAGE=toc&SEARCH=2005-09562.dd&D=ovft`,
    'https://oce.ovid.com',
    'https://oce.ovid.com/search?q=',
    'https://oce.ovid.com/book?SerialCode=01260173',
    'https://www.ovid.com/site/index.jsp',
    'https://www.ovid.com/journals/ajsm/pages/toc',
    'https://access.ovid.com/support/',
    'https://insights.ovid.com/crossref?an=00149457-201307002-00464',
  ],
})

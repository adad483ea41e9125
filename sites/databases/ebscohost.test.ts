import { checkSite, search, source } from '../testing.ts'
import { ebscohost } from './ebscohost.ts'

const RECORD = 'https://search.ebscohost.com/login.aspx?direct=true&AN='
const FOUND = 'https://search.ebscohost.com/login.aspx?direct=true&bquery='
const record = (slug: string, rest: string) => source({ slug }, { url: `${RECORD}${slug}${rest}` })

checkSite(ebscohost, {
  notices: [
    [
      'https://research.ebsco.com/plink/92d403ed-42b0-3601-94b4-c84627c98892',
      source({ slug: '92d403ed-42b0-3601-94b4-c84627c98892' }),
    ],
    [
      'https://search.ebscohost.com/login.aspx?direct=true&db=rzh&bquery=%CE%B2-blocker%20%26%20CD4%2B&type=1&searchMode=And&site=ehost-live',
      search('β-blocker & CD4+', { url: `${FOUND}%CE%B2-blocker%20%26%20CD4%2B&db=rzh&site=ehost-live` }),
    ],
    [
      'http://web.b.ebscohost.com/novp/results?vid=1&sid=1d544e44-14ad-9027-c958-a3c6a9c21dd4%40pdc-v-sessmgr03&bquery=science+fiction&bdata=JnR5cGU9MA%3d%3d',
      search('science fiction', { url: `${FOUND}science%20fiction` }),
    ],
    ['http://web.a.ebscohost.com/ehost/resultsadvanced?vid=1&bdata=JmRi&bquery=TI+falls', search('TI falls')],
    [
      'https://research.ebsco.com/c/kczqeg/search/results?q=TI%20falls%20AND%20%22hip%22&autocorrect=y&db=ccm&limiters=None&searchMode=boolean&sqId=sq%3A1',
      search('TI falls AND "hip"', {
        url: 'https://research.ebsco.com/c/_/search/results?q=TI%20falls%20AND%20%22hip%22&db=ccm&searchMode=boolean',
      }),
    ],
    [
      'https://discovery.ebsco.com/c/u2yil2/results?q=peanut+butter+%26+jelly',
      search('peanut butter & jelly', {
        url: 'https://discovery.ebsco.com/c/_/search/results?q=peanut%20butter%20%26%20jelly',
      }),
    ],
    [
      'http://search.ebscohost.com/login.aspx?direct=true&db=a9h&AN=13212288&site=ehost-live&user=me&password=x',
      record('13212288', '&db=a9h&site=ehost-live'),
    ],
    [
      'https://search.ebscohost.com/login.aspx?direct=true&scope=site&db=nlebk&db=nlabk&AN=449390',
      record('449390', '&db=nlebk&db=nlabk'),
    ],
    [
      'http://web.a.ebscohost.com/nurc/detail/detail?vid=4&sid=6fa4b8b5%40sessionmgr4006&bdata=JnNp%3d#AN=T908311&db=nuc',
      record('T908311', '&db=nuc'),
    ],
    [
      'https://web.p.ebscohost.com/ehost/detail?vid=3&sid=c603769a%40redis&bdata=JkF1#db=e000xna&AN=641742',
      record('641742', '&db=e000xna'),
    ],
    [
      'http://content.ebscohost.com:80/ContentServer.asp?T=P&P=AN&K=96867431&S=R&D=asu&EbscoContent=dGJy&ContentCustomer=dGJy',
      record('96867431', ''),
    ],
    [
      'https://viewer.ebscohost.com/EbscoViewerService/ebook?an=157704&db=nlebk&format=EK&profId=eds&profileIdentifier=cp44gr',
      record('157704', '&db=nlebk'),
    ],
    ['http://connection.ebscohost.com/c/articles/85802751/three-one-dummy-load', record('85802751', '')],
    [
      'https://web.s.ebscohost.com/ehost/pdfviewer/pdfviewer?vid=4&sid=6fa4b8b5%40redis',
      source({}, { url: 'https://search.ebscohost.com/' }),
    ],
    [
      'https://research.ebsco.com/c/kczqeg/search/details/seiqme3mwr?db=kah%2Cmlf&isDashboardExpanded=false&limiters=None&q=A14',
      source(
        { slug: 'seiqme3mwr' },
        { query: 'A14', url: 'https://research.ebsco.com/c/_/search/details/seiqme3mwr?q=A14' },
      ),
    ],
    [
      'https://research.ebsco.com/c/kczqeg/viewer/pdf/zcsn4yhmbv?auth-callid=f603742f',
      source({ slug: 'zcsn4yhmbv' }, { url: 'https://research.ebsco.com/c/_/search/details/zcsn4yhmbv' }),
    ],
    ['https://research.ebsco.com/c/evkh36/ebook-viewer/pdf/qthbl2jd2b/page/pp_11', source({ slug: 'qthbl2jd2b' })],
    [
      'https://research.ebsco.com/linkprocessor/plink?id=04ce35f2-2597-3183-8ceb-434f012a46bc',
      source({ slug: '04ce35f2-2597-3183-8ceb-434f012a46bc' }),
    ],
    [
      'https://openurl.ebsco.com/c/np77rt/EPDB%3Acat00097a%3A14%3A1312062/detailv2?sid=ebsco%3Aplink&id=ebsco%3Acat00097a%3Ab4727315&x-cgp-token=np77rt',
      source({ slug: 'ebsco:cat00097a:b4727315' }),
    ],
    [
      'https://openurl.ebsco.com/contentitem/gcd:184857026?sid=ebsco:plink:crawler&crl=c',
      source({ slug: 'gcd:184857026' }),
    ],
  ],
  ignores: [
    'https://eds.d.ebscohost.com',
    'http://search.ebscohost.com/login.aspx?authtype=ip,url,uid&custid=ns004363&profile=dmp&groupid=main',
    'https://search.ebscohost.com/login.aspx?direct=true&db=rzh&bquery=',
    'http://web.b.ebscohost.com/ehost/search/basic?sid=447b891a@sessionmgr120&vid=19&tid=2003EB',
    'http://web.b.ebscohost.com/ehost/results?sid=447b891a@sessionmgr120&vid=19',
    'https://research.ebsco.com/c/kczqeg/search',
    'https://research.ebsco.com/c/kczqeg/search/results?q=',
    'https://research.ebsco.com/c/kczqeg/search/advanced/filters?autocorrect=y&defaultdb=buh',
    'https://research.ebsco.com/c/m65exo/topics/categories/TOPIC-0000162890',
    'http://resolver.ebscohost.com/openurl?sid=EBSCO:a9h&genre=article&issn=0399077X&title=Medecine',
    'https://usu.locate.ebsco.com/search?option=keyword&query=test',
    'https://www.ebsco.com/products/research-databases/cinahl-database',
  ],
})

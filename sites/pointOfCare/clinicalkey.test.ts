import { checkSite, search, source } from '../testing.ts'
import { clinicalkey } from './clinicalkey.ts'

checkSite(clinicalkey, {
  notices: [
    [
      'https://www.clinicalkey.com/#!/search/hydroxychloroquine%20%26%20retinopathy',
      search('hydroxychloroquine & retinopathy'),
    ],
    ['https://www.clinicalkey.com/#!/search/kidney%252C%2520tumor', search('kidney, tumor')],
    ['https://www.clinicalkey.es/#!/search/Sj%25C3%25B6gren%2520syndrome', search('Sjögren syndrome')],
    ['https://www.clinicalkey.com/#!/search/HbA1c%25206.5%2525', search('HbA1c 6.5%')],
    [
      'https://www.clinicalkey.com/#!/search/asthma/%7B%22facetquery%22:%5B%22+contenttype:VD%22%5D,%22query%22:%22asthma%22%7D',
      search('asthma'),
    ],
    [
      'https://www.clinicalkey.fr/#!/search/insuffisance%2520cardiaque/{"type":["fullTextJournal"]}',
      search('insuffisance cardiaque'),
    ],
    ['https://www.clinicalkey.com/#!/search/HIV%2FAIDS', search('HIV/AIDS')],
    ['https://www.clinicalkey.com/#!/SearchCtrl/doSearchResults/heart%2520failure///', search('heart failure')],
    [
      'https://www.clinicalkey.com/search/hl7?mainSearchCriteria.v.c=233604007&mainSearchCriteria.v.dn=Pneumonia',
      search('Pneumonia', { infobutton: true, url: 'https://www.clinicalkey.com/#!/search/Pneumonia' }),
    ],
    [
      'https://www.clinicalkey.com/#!/content/book/3-s2.0-B978032335909200014X?scrollTo=%23hl0001077',
      source(
        { slug: '3-s2.0-B978032335909200014X' },
        { url: 'https://www.clinicalkey.com/#!/content/book/3-s2.0-B978032335909200014X' },
      ),
    ],
    [
      'https://www.clinicalkey.com/#!/content/playContent/1-s2.0-S2352301818301346?returnurl=https:%2F%2Flinkinghub.elsevier.com%2Fretrieve%2Fpii%2FS2352301818301346%3Fshowall%3Dtrue&referrer=',
      source({ slug: '1-s2.0-S2352301818301346', pii: 'S2352301818301346' }),
    ],
    [
      'https://www.clinicalkey.jp/#!/content/journal/1-s2.0-S014067361932319X',
      source({ slug: '1-s2.0-S014067361932319X', pii: 'S014067361932319X' }),
    ],
    [
      'https://www.clinicalkey.com/service/content/pdf/watermarked/1-s2.0-S0003999317303908.pdf?locale=en_US',
      source({ slug: '1-s2.0-S0003999317303908', pii: 'S0003999317303908' }),
    ],
    ['https://www.clinicalkey.com/#!/content/drug_monograph/6-s2.0-3547', source({ slug: '6-s2.0-3547' })],
    [
      'https://www.clinicalkey.com.au/#!/content/3-s2.0-B9781416054498000421',
      source({ slug: '3-s2.0-B9781416054498000421' }),
    ],
    [
      'https://www.clinicalkey.com/#!/content/clinical_overview/67-s2.0-3ccbf894-f46b-41db-9321-02dea462dc2c',
      source({ slug: '67-s2.0-3ccbf894-f46b-41db-9321-02dea462dc2c' }),
    ],
    [
      'https://www.clinicalkey.com/#!/ContentPlayerCtrl/doPlayContent/1-s2.0-S0003999317303908/{%22scope%22:%22all%22,%22query%22:%22stroke%22}',
      source({ slug: '1-s2.0-S0003999317303908', pii: 'S0003999317303908' }),
    ],
    [
      'https://www.clinicalkey.com/student/content/book/3-s2.0-B978229475106600032X#hl0000001',
      source({ slug: '3-s2.0-B978229475106600032X' }),
    ],
    [
      'https://www.clinicalkey.com/student/content/emc/51-s2.0-S1155194114514205',
      source({ slug: '51-s2.0-S1155194114514205' }),
    ],
  ],
  ignores: [
    'https://www.clinicalkey.com/',
    'https://www.clinicalkey.com/#!/',
    'https://www.clinicalkey.com/#!/search/',
    'https://www.clinicalkey.com/#!/search//{"type":["books"]}',
    'https://www.clinicalkey.com/#!/login',
    'https://www.clinicalkey.com/#!/browse/books',
    'https://www.clinicalkey.com/#!/browse/book/3-s2.0-C20190054441',
    'https://www.clinicalkey.com/#!/browse/journal/00219355/1-s2.0-S0021935517X00117',
    'https://www.clinicalkey.com/#!/content/book/3-s2.0-C20190054441',
    'https://www.clinicalkey.com/student',
    'https://www.clinicalkey.com/student/content/toc/3-s2.0-C2017001217X',
    'https://www.clinicalkey.com/student/content/emc/toc/11551941',
    'https://www.clinicalkey.com/nursing/dura/browse/bookChapter/3-s2.0-C20090407042',
    'https://www.clinicalkey.com/ui/service/content/html?context=player&eid=1-s2.0-S0003999317303908',
    'https://www.clinicalkey.com/ui/service/search?query=cancer&rows=20',
    'https://www.clinicalkey.com/info/',
  ],
})

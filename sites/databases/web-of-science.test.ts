import { checkSite, search, source } from '../testing.ts'
import { webOfScience } from './web-of-science.ts'

const HOST = 'https://www.webofscience.com'
const SUMMARY = `${HOST}/wos/woscc/summary/c3796df2-fc73-4d77-b66e-f088560f7a54-014fa5c4f0/relevance/1`
const OLD = 'http://apps.webofknowledge.com'
const CORE = 'Web of Science Core Collection'

checkSite(webOfScience, {
  notices: [
    [SUMMARY, search(undefined, { url: `${HOST}/wos/woscc/summary` })],
    [
      SUMMARY,
      search('TS=("digital governance")', {
        title: 'TS=("digital governance") – 1,468',
        page: { title: `TS=("digital governance") – 1,468 – ${CORE}` },
      }),
    ],
    [
      SUMMARY,
      search('CD4+ & HIV', {
        title: 'CD4+ & HIV (Topic) – 1 468',
        page: { title: `CD4+ & HIV (Topic) – 1\u202f468 – ${CORE}` },
      }),
    ],
    [
      SUMMARY,
      search('a (Topic) OR b (Title)', {
        title: 'a (Topic) OR b (Title) – 12',
        page: { title: `a (Topic) OR b (Title) – 12 – ${CORE}` },
      }),
    ],
    [
      SUMMARY,
      search('COVID-19 – a – b', {
        title: 'COVID-19 – a – b – 2.310 – MEDLINE®',
        page: { title: `COVID-19 – a – b – 2.310 – MEDLINE®` },
      }),
    ],
    [SUMMARY, search(undefined, { page: { title: 'Web of Science' } })],
    [
      `${OLD}/Search.do?product=MEDLINE&SID=A4pzolwhHNaazL6KEDB&search_mode=GeneralSearch&prID=ee4b79fd-da99`,
      search(undefined, {
        url: 'https://apps.webofknowledge.com/Search.do?product=MEDLINE&search_mode=GeneralSearch',
      }),
    ],
    [
      'http://gateway.webofknowledge.com/gateway/Gateway.cgi?topic=falls+%26+CD4%2B&GWVersion=2&SrcApp=WEB&SrcAuth=HSB&DestApp=UA&DestLinkType=GeneralSearchSummary',
      search('falls & CD4+', {
        url: `${HOST}/api/gateway?GWVersion=2&DestApp=UA&DestLinkType=GeneralSearchSummary&topic=falls%20%26%20CD4%2B`,
      }),
    ],
    [`${HOST}/wos/woscc/full-record/WOS:000230445900101`, source({ slug: 'WOS:000230445900101' })],
    ['https://webofscience.clarivate.cn/wos/alldb/full-record/MEDLINE:34136733', source({ slug: 'MEDLINE:34136733' })],
    [
      'http://gateway.isiknowledge.com/gateway/Gateway.cgi?GWVersion=2&SrcAuth=LinksAMR&DestLinkType=FullRecord&DestApp=WOS&KeyUT=A1981KV47900017',
      source({ slug: 'A1981KV47900017' }),
    ],
    [
      `${HOST}/api/gateway?GWVersion=2&SrcApp=PARTNER_APP&KeyUT=WOS:000388154100004&DestLinkType=FullRecord&DestApp=ALL_WOS&UsrCustomerID=42fe`,
      source({ slug: 'WOS:000388154100004' }, { url: `${HOST}/wos/woscc/full-record/WOS%3A000388154100004` }),
    ],
    [
      `${OLD}/full_record.do?product=UA&search_mode=GeneralSearch&qid=14&SID=J9A6GC7z6J0DXCzV38U&page=1&doc=2`,
      source({}, { url: `${HOST}/` }),
    ],
  ],
  ignores: [
    `${HOST}/`,
    `${HOST}/wos/woscc/basic-search`,
    `${HOST}/wos/woscc/advanced-search`,
    `${HOST}/wos/author/record/483204`,
    `${HOST}/wos/author/search-results/a650b6d8-2f35-45c4-bef5-d65c38c26fff`,
    `${HOST}/wos/woscc/citing-summary/WOS:000230445900101/relevance/1`,
    `${HOST}/wos/woscc/citation-report/c3796df2-fc73-4d77-b66e-f088560f7a54`,
    `${HOST}/wos/woscc/analyze-results/c3796df2-fc73-4d77-b66e-f088560f7a54`,
    `${HOST}/api/gateway/wos/peer-review/10.1111/2041-210x.70303`,
    `${HOST}/api/gateway?KeyUT=WOS:000329253200017&DestLinkType=CitingArticles&DestApp=WOS_CPL`,
    `${OLD}/UA_GeneralSearch_input.do?product=UA&search_mode=GeneralSearch&SID=6A1`,
    `${OLD}/CitationReport.do?product=WOS&search_mode=CitationReport&SID=6A1`,
    `${OLD}/summary.do?product=WOS&search_mode=CitingArticles&qid=3&SID=6A1`,
    'https://app.webofknowledge.com/author/search-results/a650b6d8-2f35-45c4-bef5-d65c38c26fff',
    'https://exports.www.webofscience.com/',
    'https://wcs.webofknowledge.com',
  ],
})

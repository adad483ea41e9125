import { infobutton } from '../platforms/infobutton.ts'
import type { Site } from '../site.ts'

/**
 * ClinicalKey, its editions by country and for students and nurses: an app that keeps its place behind the `#`. A source
 * is a chapter, article, drug, guideline …, named by its `eid`; the `eid` of a journal's article holds the article's PII.
 * Books and journals as wholes (`browse`) and what the app itself fetches (`/ui/service/`) are ignored.
 */
export const clinicalkey: Site = {
  id: 'clinicalkey',
  name: 'ClinicalKey',
  group: 'pointOfCare',
  hosts: [
    'www.clinicalkey.com',
    'www.clinicalkey.com.au',
    'www.clinicalkey.es',
    'www.clinicalkey.fr',
    'www.clinicalkey.jp',
  ],
  formerHosts: ['clinicalkey.com', 'clinicalkey.com.au', 'clinicalkey.es', 'clinicalkey.fr', 'clinicalkey.jp'],
  checked: '2026-11-22',
  sources: [
    // The second name is only there so that both lead back; the app does not look at it.
    {
      path: /^\/(?:nursing\/?)?$/i,
      hash: /^!\/(?:content\/|ContentPlayerCtrl\/doPlayContent\/)(?:\w+\/)?(?<slug>1-s2\.0-(?<pii>S[\dX]{16}))(?:[/?].*)?$/i,
      url: '/#!/content/playContent/{slug}',
    },
    {
      path: /^\/(?:nursing\/?)?$/i,
      hash: /^!\/(?:content\/|ContentPlayerCtrl\/doPlayContent\/)(?<kind>(?!toc\/)\w+\/)?(?<slug>\d{1,3}-s2\.0-(?!C\d)[\w.-]+)(?:[/?].*)?$/i,
      url: '/#!/content/{kind}{slug}',
    },
    {
      path: /^\/(?<edition>student(?:\/[a-z]+)?|nursing|dura)\/content\/(?<kind>(?!toc\/)\w+\/)?(?<slug>\d{1,3}-s2\.0-(?!C\d)[\w.-]+)\/?$/i,
      url: '/{edition}/content/{kind}{slug}',
    },
    {
      path: /^\/service\/content\/pdf\/watermarked\/(?<slug>1-s2\.0-(?<pii>S[\dX]{16}))(?:\.pdf)?$/i,
      url: '/#!/content/playContent/{slug}',
    },
    {
      path: /^\/service\/content\/pdf\/watermarked\/(?<slug>\d{1,3}-s2\.0-[\w-]+)(?:\.pdf)?$/i,
      url: '/service/content/pdf/watermarked/{slug}.pdf',
    },
  ],
  searches: [
    { ...infobutton('https://www.clinicalkey.com/#!/search/{query}'), escapedTwice: true },
    // Behind the query its facets may follow, as JSON.
    {
      path: /^\/(?:nursing\/?)?$/i,
      hash: /^!\/(?:search|SearchCtrl\/doSearchResults)\/(?<query>[^/?][^?]*?)\/*(?:\/(?:\{|%(?:25)?7B).*)?(?:\?.*)?$/i,
      escapedTwice: true,
      url: '/#!/search/{query}',
    },
    { path: /^\/student\/search\/?$/i, query: ['query', 'q'], url: '/student/search?query={query}' },
  ],
  titleEnds: ['ClinicalKey', 'ClinicalKey Student', 'Clinical Key'],
  creditsItself: true,
}

import { infobutton } from '../platforms/infobutton.ts'
import { silverchairSearch } from '../platforms/silverchair.ts'
import type { Site } from '../site.ts'

const HERE = ['*.mhmedical.com']
const FORMER = ['accessmedicine.com', 'www.accessmedicine.com', 'm.accessmedicine.com']

/**
 * AccessMedicine and its sisters (AccessSurgery, AccessPharmacy, JAMAevidence …), all below mhmedical.com. A source is a
 * chapter, figure, drug, case or handout; a book's contents, readings lists and multimedia galleries are lists.
 */
export const accessmedicine: Site = {
  id: 'accessmedicine',
  name: 'AccessMedicine',
  group: 'pointOfCare',
  hosts: HERE,
  formerHosts: FORMER,
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:mobile\/)?(?<page>content|qmdtcontent|casecontent)\.aspx$/i,
      where: { sectionid: /^[1-9]\d*$/ },
      ids: { slug: ['sectionid'] },
      url: '/{page}.aspx?sectionid={slug}',
      kept: ['bookid'],
    },
    // Chapters were numbered otherwise before 2013.
    {
      path: /^\/(?:mobile\/)?(?:content|popup)\.aspx$/i,
      where: { aid: /^[1-9]\d*$/ },
      ids: { slug: ['aid'] },
      url: 'https://accessmedicine.mhmedical.com/content.aspx?aid={slug}',
    },
    {
      path: /^\/(?<page>casecontent|patiented\w*|herbs\w*|updates\w*|drugs?\w*|guidelines?\w*|diagnosaurus\w*|ddx\w*|labtests?\w*|cancertherapy\w*)\.aspx$/i,
      where: { gbosid: /^[1-9]\d*$/ },
      ids: { slug: ['gbosid'] },
      url: '/{page}.aspx?gbosid={slug}',
    },
    {
      path: /^\/drugs\.aspx$/i,
      where: { '#mononumber': /^[1-9]\d*$/ },
      ids: { slug: ['#mononumber'] },
      url: '/drugs.aspx#monoNumber={slug}',
    },
    {
      path: /^\/viewlarge\.aspx$/i,
      where: { figid: /^[1-9]\d*$/ },
      ids: { slug: ['figid'] },
      url: '/ViewLarge.aspx?figid={slug}',
    },
    {
      path: /^\/multimediaplayer\.aspx$/i,
      where: { multimediaid: /^[1-9]\d*$/ },
      ids: { slug: ['multimediaid'] },
      url: '/MultimediaPlayer.aspx?MultimediaID={slug}',
    },
  ],
  searches: [
    infobutton('https://accessmedicine.mhmedical.com/searchresults.aspx?q={query}'),
    { ...silverchairSearch('/searchresults.aspx?q={query}'), hosts: HERE },
    {
      hosts: FORMER,
      path: /^\/search\/search\w*result\.aspx$/i,
      query: ['searchStr', 'fullTextStr'],
      url: 'https://accessmedicine.mhmedical.com/searchresults.aspx?q={query}',
    },
  ],
  titleEnds: ['McGraw Hill Medical', 'McGraw-Hill Medical', 'McGraw-Hill Education', 'AccessMedicine'],
}

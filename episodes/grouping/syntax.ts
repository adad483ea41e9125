/** UTF-16 units that are looked at: what a visit keeps of a query. Longer search strategies have said their subject by then. */
const LONGEST = 2000

/** A term and the tag that makes it a filter: language, species, dates, publication type, PubMed's clinical queries. */
const FILTERED =
  /(?:"[^"]{0,80}"|\([^()"]{0,80}\)|[^\s()"[\]]{1,60})\s{0,3}\[(?:filter|sb|la|lang|language|pt|publication type|ptyp|dp|pdat|edat|crdt|mhda|date[^\]]{0,40}|text word filter)\]/gi

/** What is replaced by a blank, in this order. Each pattern is bounded, so that no text takes long. */
const SYNTAX: readonly RegExp[] = [
  FILTERED,
  // PubMed: 2015:2020[dp], "last 5 years"; Ovid: limit 5 to (english language and yr="2015 -Current")
  /\blimit\s+#?\d+\s+to\b.{0,200}/gi,
  /\blast\s+\d+\s+(?:years?|months?|days?)\b/gi,
  // Cochrane: {or #1-#6}, #1 AND #2, explode all trees
  /\{[^}]{0,80}\}/g,
  /#\d+/g,
  /\bexplode\s+all\s+trees\b/gi,
  // PubMed's [tiab:~3], Embase's [english]/lim, ClinicalTrials.gov's AREA[ConditionSearch]
  /\bAREA(?=\[)/g,
  /(?<=\S\s?)\[[^\]]{0,60}\](?:\/lim\b)?|^\[\w+\]\/lim\b/g,
  // Ovid: or/1-6, 3 adj2 4, .ti,ab,kf.
  /\b(?:and|or)\/\d+(?:[-,]\d+)*/gi,
  /\b(?:(?:adj|near|next)\/?\d{0,2}|(?:adj|w|pre|onear)\/\d{1,2})(?=[\s(]|$)/gi,
  /\b[NW]\d{1,2}\b(?=\s)/g,
  /\.(?:[a-z]{2},?\s?){1,12}\.?(?=[\s)]|$)/gi,
  // Subheadings: Asthma/dt, th; 'asthma'/exp/mj; exp Asthma/
  /\/(?:exp|mj|de|dd_[a-z]{2}|[a-z]{2}(?:,\s?[a-z]{2}){0,8})\b/g,
  /\bexp\b(?=\s+['"*]?\p{L})/giu,
  // Embase and Cochrane: :ti,ab,kw. Web of Science and Scopus: TS=(...), TITLE-ABS-KEY(...). CINAHL: MH "Asthma+"
  /:(?:ti|ab|kw|de|ta|tn|dn|au|py|it|lnk)(?:,\s?[a-z]{2,3}){0,8}(?![a-z])/gi,
  /\b(?:TS|TI|AB|AK|KP|AU|SO|WC|PY|DT|LA|ALL)\s?=/g,
  /\bTITLE(?:-ABS)?(?:-KEY)?(?=\s?\()/g,
  /\b(?:MH|MM|MJ|TI|AB|TX|SU)\b(?=\s+["(])/g,
  /\b(?:(?:all)?in)?(?:title|abstract|mesh|author|keyword|condition|intervention)\s?:/gi,
]

/** A line that only joins other lines of a strategy: `1 and 2`, `3 or (4 and 5)`. */
const LINES = /^[\s()]*\d{1,3}[\s()]*(?:(?:and|or|not)[\s()]*\d{1,3}[\s()]*)+$/i

/**
 * What a query says without the language of the search engine: field tags, subject-heading marks, proximity, filters and
 * line references of PubMed, Ovid, Embase, Cochrane, CINAHL, Web of Science and Scopus. Operators stay (they are stop
 * words), quotes and truncation signs stay (they are no letters).
 */
export const withoutSyntax = (query: string): string => {
  const text = query.slice(0, LONGEST)
  if (LINES.test(text)) return ''
  // A line number of a strategy; Cochrane puts the heading itself in brackets.
  let plain = text.replace(/^\s*\d{1,3}\s*[.)]\s+/, '').replace(/\bmesh descriptor:?\s*\[([^\]]{0,120})\]/gi, ' $1 ')
  for (const pattern of SYNTAX) plain = plain.replace(pattern, ' ')
  return plain
}

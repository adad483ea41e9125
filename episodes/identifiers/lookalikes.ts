import type { Rule } from './kinds.ts'
import { END, GLUE, look, sticky } from './pattern.ts'

const none = (pattern: string) => look(undefined, sticky(pattern))

/** Numbers of the literature and of search filters. Within them nothing else is looked for. */
export const LOOKALIKES: readonly Rule[] = [
  // A DOI, whose later part may look like a telephone number or a date.
  {
    fits: ({ lead, first, next, second }) => lead === 0 && first === 2 && next === '.' && second >= 4,
    look: none(String.raw`10\.\d{4,9}\/\S{1,250}`),
  },
  { words: ['doi'], look: none(String.raw`doi[ :]{0,3}10\.\d{4,9}\/\S{1,250}`) },
  // A date in a search filter: `2019/01/01:2020/12/31[dp]`, `[1-1-2010]/sd`, `"2019/01/01"[Date - Publication]`.
  {
    fits: ({ lead, next, second }) => lead === 0 && (next === '/' || next === '-') && second > 0 && second < 3,
    look: none(
      String.raw`\d{1,4}([/-])\d{1,2}\1\d{1,4}"?(?: ?(?::|to|-) ?"?[\d/-]{4,10}"?)? ?(?:\[[a-z][^\]\n]{1,40}\]|\]\/[a-z]{2})`,
    ),
  },
  // When something was published, in a citation: `2019 Mar 12;380(11)`.
  {
    fits: ({ lead, first, next, second }) => lead === 0 && first === 4 && next === ' ' && second === 0,
    look: none(
      String.raw`(?:18|19|20)\d\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}${END}`,
    ),
  },
  {
    words: [
      'pmid',
      'pmids',
      'pmc',
      'pmcid',
      'isbn',
      'issn',
      'isrctn',
      'nct',
      'orcid',
      'cas',
      'loinc',
      'snomed',
      'prospero',
      'eudract',
      'crd',
      'drks',
      'umin',
      'ctri',
      'irct',
      'actrn',
      'chictr',
      'grant',
    ],
    look: none(
      String.raw`(?:pmids?|pmcid|pmc|isbn(?:-1[03])?|issn|isrctn|nct|orcid|cas|loinc|snomed(?: ct)?|prospero|crd|drks|umin|ctri|irct|actrn|chictr|eudract|grant)${GLUE}[a-z]{0,4}\d[\dx]{1,17}(?:[ -]\d[\dx]{0,6}){0,5}(?!\w)`,
    ),
  },
  {
    words: ['published', 'publ', 'epub', 'accessed', 'retrieved', 'inception', 'updated', 'copyright'],
    look: none(
      String.raw`(?:published|publ|epub|accessed|retrieved|inception|updated|copyright)(?:[ :,(.]|(?:online|on|to|until|through|up|last|ahead of print)\b){1,8}[\da-z]{1,9}[ ./-][\da-z]{1,9},?[ ./-]\d{2,4}${END}`,
    ),
  },
]

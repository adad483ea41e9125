import { describe, expect, it } from 'vitest'
import { marked } from './testing.ts'

/** What clinicians look up and what search engines are asked, without a person in it. */
const QUERIES = [
  ...[
    'apixaban 5 mg bd in CKD 4',
    'amoxicillin 10-20 mg/kg/day',
    'CHA2DS2-VASc 4, HAS-BLED 3',
    'Child-Pugh B7',
    'FEV1/FVC 0.7',
    'INR 2-3',
    '1:1000 adrenaline',
    '3-0 Vicryl',
  ],
  ...[
    'c.1521_1523delCTT',
    'rs1801133',
    'p.Val600Glu',
    'HLA-B*57:01',
    'NM_000546.6:c.215C>G',
    't(9;22)',
    'CYP2C19*2',
    'B.1.617.2',
    'miR-21',
    'IgG4',
    'Ki-67',
    'CA72-4',
  ],
  ...[
    'PMID: 12345678',
    '31475795[pmid] OR 31475796[uid]',
    '10.1056/NEJMoa1900353',
    'doi:10.1016/S0140-6736(20)30183-5',
    'PMC7654321',
    'NCT04321096',
    'ISRCTN12345678',
    'CRD42018112345',
  ],
  ...[
    'NG28',
    'CG189',
    'I21.9',
    'B01AF02',
    'LOINC 2345-7',
    'CPT 99213',
    'CAS 50-78-2',
    'NDC 0002-8215-01',
    'ISBN 0-19-852663-6',
    'EN 13727',
    '99mTc scintigraphy',
    'AO/OTA 31 A1-3',
  ],
  ...[
    'BMJ 2019;364:l245',
    'Lancet 2020; 395: 497\u2013506',
    '"Nat Hist"[TA]',
    'limit 5 to yr="2010 -Current"',
    '(stroke adj3 prevent*).ti,ab.',
    'TITLE-ABS-KEY(delirium) AND PUBYEAR > 2015',
  ],
  '("eye diseases"[majr] AND Journal Article[ptyp] AND ("2015/01/01"[PDAT] : "2016/12/31"[PDAT]))',
  '(Bedwell GJ AND Prevelige PE) OR (Bedwell GJ AND Bedwell DM)',
  'skin AND (randomized controlled trial[pt] OR placebo[tw] OR "Double-Blind Method"[Mesh])',
]

describe('what is no identifier', () => {
  it.each(QUERIES)('%s', text => expect(marked(text)).toEqual([]))
  it('nor when all of it stands together', () => expect(marked(QUERIES.join(' OR '))).toEqual([]))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutSyntax } from './syntax.ts'
import { wordsOf } from './words.ts'

const words = (query: string): string => [...wordsOf(withoutSyntax(query)).keys()].join(' ')

describe('a query without its syntax', () => {
  it.each([
    ['"Heart Failure"[Mesh] AND ferritin*[tiab:~2]', 'heart failure ferritin'],
    ['asthma AND (Therapy/Broad[filter]) AND english[la] AND 2015:2020[dp]', 'asthma'],
    ['croup AND "last 5 years"', 'croup'],
    ['exp Asthma/dt, th', 'asthma'],
    ['*Gout/ and (flare$ adj3 colchicine).ti,ab,kf.', 'gout flare colchicine'],
    ['12. (delusion$ or hallucination$).mp. [mp=title, abstract]', 'delusion hallucination'],
    ['limit 5 to (english language and yr="2015 -Current")', ''],
    ['1 and 2', ''],
    ['3 or (4 and 5)', ''],
    ['#1 AND #2', ''],
    ['{or #1-#6}', ''],
    ['or/1-6', ''],
    ["'asthma'/exp/mj AND 'inhaler technique':ti,ab,kw", 'asthma inhaler technique'],
    ["'croup'/de AND [english]/lim", 'croup'],
    ['TS=("atrial fibrillation" NEAR/3 apixaban)', 'atrial fibrillation apixaban'],
    ['TITLE-ABS-KEY(apixaban W/3 dialysis)', 'apixaban dialysis'],
    ['MeSH descriptor: [Gout] explode all trees', 'gout'],
    ['(MH "Asthma+") AND TI "inhaler"', 'asthma inhaler'],
    ['intitle:gout', 'gout'],
  ])('%s', (query, left) => expect(words(query)).toBe(left))

  it('leaves ordinary words and pasted titles alone', () => {
    expect(words('apixaban vs warfarin, elderly. In dialysis')).toBe('apixaban warfarin elderly dialysis')
    expect(words('[Molecular phenotypes of colorectal cancer]')).toBe('molecular phenotype colorectal cancer')
  })
  it('never throws, and never takes long because of an odd text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => void withoutSyntax(text)))
    for (const part of ['("a', '.ab,', '[x ', 'a/', "'", 'limit 1 to ', '{', '1 and ('])
      withoutSyntax(part.repeat(5000))
  })
})

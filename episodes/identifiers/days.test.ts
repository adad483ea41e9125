import { describe, expect, it } from 'vitest'
import { marked } from './testing.ts'

describe('dates', () => {
  it.each([
    ...[
      '12/03/1954',
      '12/3/54',
      '12-03-1954',
      '12.03.1954',
      '12.03.54',
      '1954-03-12',
      '1954/03/12',
      '2023-6-5',
      '1954-03-12T10:30:00Z',
    ],
    ...[
      '12 March 1954',
      '12th of March, 1954',
      '12-Mar-1954',
      '12MAR54',
      '12Mar1954',
      'March 12, 1954',
      'march 12 1954',
      "Mar 12 '54",
      'June 5th, 2023',
    ],
    ...['12\u201103\u20111954', '12\u00a0March\u00a01954'],
  ])('%s', date => {
    expect(marked(date)).toEqual([`date: ${date}`])
    expect(marked(`(${date}), has AF`)).toEqual([`date: ${date}`])
  })
  it.each([
    ['admitted 12/03', '12/03'],
    ['seen on 3/14', '3/14'],
    ['Date of admission: 03/14', '03/14'],
    ['seen on the 14th of March', '14th of March'],
    ['discharged 14 Mar', '14 Mar'],
    ['on June 5', 'June 5'],
    ['admitted 20240312', '20240312'],
    ['surgery on 12-3-24', '12-3-24'],
  ])('with a cue: %s', (text, date) => expect(marked(text)).toEqual([`date: ${date}`]))
  it.each([
    ['DOB 12/03/1954', '12/03/1954'],
    ['dob12/03/1954', '12/03/1954'],
    ['d.o.b. 3/12', '3/12'],
    ['D.O.B: 12-03-54', '12-03-54'],
    ['born in Leeds on 12 March 1954', '12 March 1954'],
    ['(b. 12/03/1954)', '12/03/1954'],
    ['DOB: 19540312', '19540312'],
    ['dob 120354', '120354'],
    ['birthday is June 5', 'June 5'],
    ['DOB June 1943', 'June 1943'],
  ])('of birth: %s', (text, date) => expect(marked(text)).toEqual([`birthDate: ${date}`]))
  it.each([
    ...[
      'in March 2020',
      '2010-2020',
      'between 2008 and 2010',
      'May 10 mg',
      'can may be used',
      'March fracture',
      '12 may 20',
    ],
    ...[
      'pain 8/10',
      'presented with pain 8/10',
      'GCS 13/15',
      'pain score at follow-up 3/10',
      'BP 120/80',
      '5/10/15 mg',
      '2/4/6 weeks',
      '24/7',
    ],
    ...[
      '("2019/01/01"[Date - Publication] : "3000"[Date - Publication])',
      'asthma AND 2010/01/01:2020/12/31[dp]',
      '[1-1-2010]/sd',
      '1/1/2010:12/31/2020[edat]',
    ],
    ...[
      'N Engl J Med. 2019 Mar 12;380(11)',
      'Published 12 March 2020',
      'Epub 2020 Mar 12',
      'from inception to 12 March 2020',
      'last updated: March 12, 2020',
      'born in 1954',
    ],
  ])('not %s', text => expect(marked(text)).toEqual([]))
})

describe('ages over 89', () => {
  it.each([
    ...[
      '92-year-old woman',
      '92yo M',
      '92 y/o male',
      '92 y.o. f',
      '95F',
      '95M',
      '92/M',
      '92y F',
      '101-year-old',
      '92 years of age',
      '98 yr old lady',
    ],
    ...['97\u2011year\u2011old', 'Ninety-four year old man', '93years old', '95th birthday'],
  ])('%s', age => expect(marked(`(${age}) with AF`)).toEqual([`age: ${age}`]))
  it.each([
    ['aged 93', '93'],
    ['Age: 101', '101'],
    ['age 92y', '92y'],
    ['she turned 93', '93'],
    ['a woman of 94', '94'],
    ['F/92', '92'],
    ['female, 91', '91'],
    ['he is 95 and frail', '95 and frail'.slice(0, 2)],
  ])('with a cue: %s', (text, age) => expect(marked(text)).toEqual([`age: ${age}`]))
  it.each([
    ...[
      '89-year-old',
      '65 year old man',
      '90 mg',
      '90-day mortality',
      '95% CI',
      'O2 sat 92%',
      'age > 90 statin',
      '≥90 years',
      'patients aged over 90',
    ],
    ...[
      'patients aged 90 and over',
      'aged 90 or older',
      'outcomes in 90-year-old patients',
      'aged 90 to 95 years',
      '65 to 95 years old',
      'mean age 92 years',
    ],
    ...[
      'people over 95 years old',
      'temp 101 F',
      'fever of 102F',
      '95F sheath',
      '100 M cells',
      'n = 95 male',
      'aged 90 days',
      'turned 90 degrees',
      '95 percentile',
    ],
    ...['hundred year old drug', 'aged 65 and over', '100 years of insulin', 'nonagenarians'],
  ])('not %s', text => expect(marked(text)).toEqual([]))
})

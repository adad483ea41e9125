import { HOSPITAL, RECORDS, UPTODATE } from '../hosts.ts'
import { find } from '../search.ts'
import { safe } from '../text.ts'
import type { Page, Site } from '../types.ts'
import { hits, searchBar } from './parts.ts'

const GUIDELINES = [
  { slug: 'sepsis-first-hour', title: 'Sepsis: the first hour', text: 'sepsis lactate cultures antibiotics fluids' },
  { slug: 'croup-at-the-door', title: 'Croup at the door', text: 'croup dexamethasone children stridor' },
]

const bar = (value = '') =>
  searchBar({ name: 'Hospital guidelines', home: '/', action: '/clinical/results', field: 'find', value })

const listed = (found: typeof GUIDELINES) =>
  hits(found.map(({ slug, title }) => ({ href: `/clinical/${slug}`, title, meta: 'Guideline' })))

/** The guidelines of a hospital, as a clinician may add them: searched with `?find=`, their pages named by the path. */
export const hospital: Site = {
  hosts: [HOSPITAL],
  name: 'Hospital guidelines',
  accent: '#4a5568',
  answer({ url }) {
    const words = url.searchParams.get('find') ?? ''
    if (url.pathname === '/')
      return { title: 'Hospital guidelines', body: `${bar()}<main>${listed(GUIDELINES)}</main>` }
    if (url.pathname === '/clinical/results') {
      const found = find(GUIDELINES, words, ({ title, text }) => `${title} ${text}`)
      return { title: `${words} - Hospital guidelines`, body: `${bar(words)}<main>${listed(found)}</main>` }
    }
    const one = GUIDELINES.find(({ slug }) => url.pathname === `/clinical/${slug}`)
    return one && { title: one.title, body: `${bar()}<main><h1>${safe(one.title)}</h1><p>${one.text}</p></main>` }
  },
}

/** The patient whom no trace may be left of. */
export const PATIENT = {
  name: 'Quillfeather',
  record: 'MRN-7741902',
  gender: 'patientPerson.administrativeGenderCode',
  age: '83',
  postcode: 'K1A-0B9',
} as const

/** What a health record sends to UpToDate when its info button is pressed (HL7, URL-based implementation). */
export const INFOBUTTON = `https://${UPTODATE}/contents/search?${new URLSearchParams({
  srcsys: 'EPICPRACTICE',
  'mainSearchCriteria.v.c': 'I48.91',
  'mainSearchCriteria.v.cs': '2.16.840.1.113883.6.90',
  'mainSearchCriteria.v.dn': 'Atrial fibrillation with renal failure',
  [`${PATIENT.gender}.c`]: 'F',
  'age.v.v': PATIENT.age,
  'age.v.u': 'a',
  'observation.v.dn': `${PATIENT.name} eGFR 17`,
  'encounter.id.extension': PATIENT.record,
  'locationOfInterest.addr.zip': PATIENT.postcode,
})}`

/** A patient record with an info button. No record system is ever a site. */
export const records: Site = {
  hosts: [RECORDS],
  name: 'patient records',
  accent: '#553c9a',
  answer(): Page {
    return {
      title: `${PATIENT.name} - Record ${PATIENT.record}`,
      body: `<main><h1>${PATIENT.name}, ${PATIENT.age}</h1><p>${PATIENT.record}</p><p>Atrial fibrillation
<a href="${safe(INFOBUTTON)}">Look it up</a></p></main>`,
    }
  },
}

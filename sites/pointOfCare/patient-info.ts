import type { Site } from '../site.ts'

const SEARCH = 'https://patient.info/search?q={query}'

/**
 * Patient (patient.info). A source is a professional reference (`/doctor/`), a medicine or a leaflet in a chapter of
 * health; forums, news and features, chapters as such, and offers (pharmacy, bookings) are ignored.
 */
export const patientInfo: Site = {
  id: 'patient-info',
  name: 'Patient',
  group: 'pointOfCare',
  hosts: ['patient.info'],
  formerHosts: ['www.patient.info', 'patient.co.uk', 'www.patient.co.uk'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/doctor\/(?!(?:search|index|browse|all|calculators|medical-calculators|authors?)(?:\/|$))(?<slug>[\w'-]{3,150}(?:\/[\w'-]{2,150})?)(?:\.html?)?\/?$/i,
      url: 'https://patient.info/doctor/{slug}',
    },
    {
      path: /^\/(?<slug>(?:medicine|health|medication-interactions|drug|print|diseases)\/(?!(?:search|index|browse|all|authors?|a-z)\/?$)[\w'-]{3,150}(?:\/[\w'-]{2,150})?)(?:\.html?)?\/?$/i,
      url: 'https://patient.info/{slug}',
    },
    {
      path: /^\/(?<slug>(?:allergies-blood-immune|allergies-blood-immune-system|bones-joints-muscles|brain-nerves|cancer|chest-lungs|childrens-health|diabetes|digestive-health|ears-nose-throat-mouth|eye-care|feet|hair-nails|healthy-living|heart-health|hormones|infections|kidney-urinary-tract|liver-gallbladder|mens-health|mental-health|oral-dental-care|pregnancy|senior-health|sexual-health|signs-symptoms|skin-conditions|sleep|sports-injur(?:y|ies)|tests-investigations|travel-and-vaccinations|treatment-medication|womens-health)\/(?!(?:features?|news|videos?|self-referral)(?:\/|$))[\w'-]{3,150}(?:\/[\w'-]{2,150})?)(?:\.html?)?\/?$/i,
      url: 'https://patient.info/{slug}',
    },
    { path: /^\/(?<slug>showdoc\/\d+)\/?$/i, url: 'https://patient.info/{slug}' },
    { path: /^\/(?<slug>(?:health\/|doctor\/)?pdf\/\d+)\.pdf$/i, url: 'https://patient.info/{slug}.pdf' },
  ],
  searches: [{ path: /^\/search(?:\.asp)?\/?$/i, query: ['searchterm', 'q', 'query'], url: SEARCH }],
  titleEnds: ['Patient', 'Patient.info', 'Doctor', 'Information', 'Search results'],
}

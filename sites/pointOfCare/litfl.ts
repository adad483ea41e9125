import { wordpressSearches, wordpressSources } from '../platforms/wordpress.ts'
import type { Site } from '../site.ts'

/** Life in the Fast Lane. Posts lie at the root, older ones in a library; libraries, collections and pages about the site are ignored. */
export const litfl: Site = {
  id: 'litfl',
  name: 'LITFL',
  group: 'pointOfCare',
  hosts: ['litfl.com'],
  formerHosts: ['www.litfl.com', 'lifeinthefastlane.com', 'www.lifeinthefastlane.com'],
  checked: '2026-11-22',
  sources: wordpressSources(
    'https://litfl.com/{slug}/',
    'foam(?:ed)?|collections?|medical-specialt(?:y|ies)|specialt(?:y|ies)|clinical-cases|case-collections?|quiz(?:zes)?|self-assessment|top-100-[a-z]+|ccc-critical-care-compendium|critical-care-compendium|tox(?:icology)?-library|ecg-exigency|ultrasound-library|trauma-library|procedures?-library|medmastery|litfl-(?:team|authors)|what-is-litfl|eponym',
    'ecg-library(?:/(?:basics|diagnosis|ecg-basics|ecg-diagnosis|clinical-interpretation|pediatric|tachycardia))?|ccc|eponymictionary|toxicology|tox|procedures|education|pharmacology|top-100(?:/[a-z]+)?|investigations|resources|trauma',
  ),
  searches: wordpressSearches('https://litfl.com/?s={query}'),
  titleEnds: ['LITFL', 'LITFL • ECG Library', 'LITFL • CCC', 'Life in the Fast Lane', 'Medical Blog'],
}

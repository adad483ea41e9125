import type { Say, TextKey } from '../words.tsx'

/** Every place of a pack by the words that stand over it in the form; `[]` is an item, whose number is `$1`. */
const PLACE_TEXTS: Readonly<Record<string, TextKey>> = {
  rule: 'packRule',
  provider: 'packPartProvider',
  'provider.name': 'packProviderName',
  'provider.accmeId': 'packAccme',
  activity: 'packPartActivity',
  'activity.title': 'packActivityTitle',
  'activity.id': 'packActivityId',
  'activity.start': 'packStart',
  'activity.end': 'packEnd',
  credit: 'packPartCredit',
  'credit.perCycle': 'packPerCycle',
  'credit.maximum': 'packMaximum',
  'credit.perYear': 'packPerYear',
  professions: 'packProfessions',
  sources: 'packPartSources',
  submission: 'packPartSubmission',
  'submission.withinDays': 'packWithinDays',
  'submission.until': 'packUntil',
  'submission.completeWithinDays': 'packCompleteWithin',
  disclosures: 'packPartDisclosures',
  'disclosures[]': 'packPlaceParagraph',
  requires: 'packPartRequires',
  identity: 'packPartIdentity',
  form: 'packPartForm',
  'form[]': 'packPlaceQuestion',
  'form[].label': 'packQuestionLabel',
  'form[].id': 'packQuestionId',
  'form[].field': 'packQuestionField',
  'form[].codes': 'packQuestionCodes',
  'form[].options': 'packOptions',
  'form[].options[]': 'packPlaceOption',
  'form[].options[].label': 'packOptionLabel',
  'form[].options[].code': 'packOptionCode',
  'form[].options[].when': 'packOptionWhen',
  'form[].from': 'packScaleFrom',
  'form[].to': 'packScaleTo',
  'form[].low': 'packScaleLow',
  'form[].high': 'packScaleHigh',
  'form[].most': 'packMost',
  evaluation: 'packPartEvaluation',
  'evaluation[]': 'packPlaceEvaluation',
  attestation: 'packPartAttestation',
  returnTo: 'packPartReturn',
  'returnTo.email': 'packEmail',
  'returnTo.web': 'packWeb',
  'returnTo.post': 'packPost',
  roster: 'packPartRoster',
  'roster.dates': 'packDates',
  'roster.columns': 'packPartRoster',
  'roster.columns[]': 'packPlaceColumn',
  'roster.columns[].header': 'packColumnHeader',
  'roster.columns[].field': 'packColumnField',
  'roster.columns[].value': 'packColumnValue',
}

/** The parts of a path from the whole to the smallest: `form[2].label` is `form`, `form[2]`, `form[2].label`. */
export const pathsTo = (path: string): string[] => {
  const parts = path.match(/[^.[\]]+|\[\d+\]/g) ?? []
  let whole = ''
  return parts.map(part => {
    whole += part.startsWith('[') || whole === '' ? part : `.${part}`
    return whole
  })
}

/** A place of a pack in words, e.g. "Question 3 · Answer 1 · Words"; as it stands in the file where there are none. */
export const placeText = (say: Say, path: string): string => {
  const named = pathsTo(path).flatMap(one => {
    const place = one.replace(/\[\d+\]/g, '[]')
    // The evaluation has the questions of the form.
    const key = PLACE_TEXTS[place] ?? PLACE_TEXTS[place.replace(/^evaluation\[\](?=.)/, 'form[]')]
    const [, number] = /\[(\d+)\]$/.exec(one) ?? []
    return key ? [{ text: say(key, Number(number) + 1), isItem: number !== undefined }] : []
  })
  const shown = named.filter(({ isItem }, at) => isItem || at === named.length - 1)
  return shown.map(({ text }) => text).join(' · ') || path
}

import { FAMILY, LISTED_FAMILY, LISTED_GIVEN, type Made, STREETS, type Tools } from './testingTools.ts'

/** Makers, written from how such things look in notes and not from the rules. */
export const makePlaces = (tools: Tools) => {
  const { pick, digits, from, letters, bare, withCue, person, phone, street } = tools
  return {
    email: () => {
      const user = pick(['jane.doe', 'j_smith', 'maria+notes', 'bob99', "o'brien", 'JOHN.SMITH', 'a', 'x-y'])
      const host = pick([
        'example.org',
        'nhs.net',
        'gmail.com',
        'mail.hospital.co.uk',
        'uni-koeln.de',
        'EXAMPLE.COM',
        'sub.x.museum',
      ])
      return withCue(['', '', 'email: ', 'e-mail ', 'mailto:'], `${user}@${host}`)
    },
    phone,
    postcode: () => {
      const inner = `${digits(1)}${letters('ABDEFGHJLNPQRSTUWXYZ', 2)}`
      const outer = pick([
        `SW1A`,
        `M${from(1, 90)}`,
        `EC1V`,
        `LS${from(1, 29)}`,
        `B${from(1, 90)}`,
        `CF${from(10, 64)}`,
        `EH${from(1, 55)}`,
        `W1T`,
        `BT${from(1, 94)}`,
      ])
      const canadian = `${letters('ABCEGHJKLMNPRSTVXY', 1)}${digits(1)}${letters('ABCEGHJKLMNPRSTVWXYZ', 1)} ${digits(1)}${letters('ABCEGHJKLMNPRSTVWXYZ', 1)}${digits(1)}`
      return pick([
        () => withCue(['', 'postcode ', 'lives at ', 'Post code: '], `${outer} ${inner}`),
        () => withCue(['postcode '], `${outer} ${inner}`.toLowerCase()),
        () => withCue(['', 'postal code '], pick([canadian, canadian.toLowerCase()])),
        () => bare(`${digits(5)}-${digits(4)}`),
        () =>
          withCue(
            [
              'Boston, MA ',
              'Springfield, IL ',
              'Austin TX ',
              'lives in Portland, OR ',
              'CA ',
              'ZIP ',
              'zip code: ',
              'ZIP code ',
              'Seattle, Washington ',
            ],
            digits(5),
          ),
      ])()
    },
    address: () =>
      pick([
        () => bare(street()),
        () => bare(street()),
        () =>
          withCue(
            ['lives at ', 'address: '],
            `${from(1, 300)} ${pick(STREETS).toLowerCase()} ${pick(['street', 'road', 'avenue', 'lane'])}`,
          ),
        () => bare(`${pick(['P.O. Box', 'PO Box', 'P.O. box', 'Post Office Box', 'po box'])} ${from(1, 9999)}`),
        () => bare(`${pick(['Hauptstraße', 'Bahnhofstr.', 'Lindenweg', 'Keizersgracht'])} ${from(1, 200)}`),
      ])(),
    web: () =>
      pick([
        () => bare(`https://www.linkedin.com/in/${pick(['jane-doe', 'jsmith', 'maria-lopez-12'])}`),
        () => bare(`facebook.com/john.smith.${digits(2)}`),
        () => bare(`${from(10, 223)}.${from(0, 255)}.${from(0, 255)}.${from(1, 254)}`),
        () => bare(`http://hospital.example/~jsmith`),
        () => bare(`https://ehr.example/chart?mrn=${digits(6)}`),
      ])(),
    name: () =>
      pick([
        () =>
          bare(
            `${pick(['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Prof', 'Prof.', 'Professor'])} ${pick([person(), pick(FAMILY), `${letters('ABCDEHJKLMNPRST', 1)}. ${pick(FAMILY)}`])}`,
          ),
        () =>
          bare(
            `${pick(['mr', 'mrs', 'mr.', 'mrs.', 'ms', 'dr', 'dr.'])} ${pick([pick(LISTED_FAMILY), `${pick(LISTED_GIVEN)} ${pick(LISTED_FAMILY)}`])}`,
          ),
        () => bare(`${pick(['MR', 'MRS', 'DR', 'MS'])} ${pick(LISTED_FAMILY).toUpperCase()}`),
        () =>
          withCue(
            [
              'Patient name: ',
              'patient name: ',
              'Name: ',
              'name: ',
              'Patient: ',
              'pt name ',
              'patient name is ',
              'Next of kin: ',
            ],
            person(),
          ),
        () => withCue(['patient name: ', 'name: ', 'pt name: '], `${pick(LISTED_GIVEN)} ${pick(LISTED_FAMILY)}`),
        () =>
          withCue(
            [
              'pt ',
              'Pt ',
              'my patient ',
              'patient ',
              'our patient ',
              'the patient, ',
              'this patient, ',
              'a patient named ',
              'a man named ',
              'a lady called ',
              'patient called ',
            ],
            person(),
          ),
        () => withCue(['pt ', 'my patient ', 'patient '], `${pick(LISTED_GIVEN)} ${pick(LISTED_FAMILY)}`),
      ])(),
  } satisfies Record<string, () => Made>
}

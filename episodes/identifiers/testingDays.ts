import type { Made, Tools } from './testingTools.ts'

/** Makers, written from how such things look in notes and not from the rules. */
export const makeDays = (tools: Tools) => {
  const { random, pick, from, bare, withCue, fullDate, partial } = tools
  return {
    date: () =>
      random() < 0.8
        ? withCue(['', '', 'on ', 'seen on ', 'admitted ', 'surgery '], fullDate())
        : withCue(
            [
              'admitted ',
              'seen on ',
              'discharged on ',
              'presented on ',
              'Admitted: ',
              'operated on ',
              'last seen on ',
              'died on ',
            ],
            partial(),
          ),
    birthDate: () =>
      withCue(
        [
          'DOB ',
          'dob: ',
          'D.O.B. ',
          'd.o.b ',
          'born ',
          'born on ',
          'date of birth ',
          'Date of Birth: ',
          'DOB is ',
          'birth date ',
          'birthday ',
          '(DOB ',
        ],
        pick([fullDate(), fullDate(), fullDate(), partial()]),
      ),
    age: () => {
      const age = from(90, 115)
      const sex = pick(['man', 'woman', 'male', 'female', 'lady', 'gentleman'])
      return pick([
        bare(`${age}-year-old`),
        bare(`${age} year old`),
        bare(`${age} years old`),
        bare(`${age}-year-old ${sex}`),
        bare(`${age} yo`),
        bare(`${age}yo`),
        bare(`${age} y/o`),
        bare(`${age}y/o`),
        bare(`${age} y.o.`),
        bare(`${age} yr old`),
        bare(`${age}-yr-old`),
        bare(`${age} years of age`),
        bare(`${age}F`),
        bare(`${age}M`),
        bare(`${age}yo ${pick(['F', 'M', sex])}`),
        bare(`${age}yoF`),
        bare(`${age} yo ${sex}`),
        bare(`${age}y ${sex}`),
        withCue(
          ['aged ', 'age ', 'Age: ', 'age is ', 'at the age of ', 'AGE ', 'turned ', `${sex} aged `],
          String(age),
        ),
        withCue([`${sex}, `], `${age}`),
        bare('ninety-two-year-old'),
        bare('ninety three year old'),
      ])
    },
  } satisfies Record<string, () => Made>
}

/** What got in the way of a change. */
export const BARRIERS: readonly string[] = [
  'The template still has the old dose',
  'No time in a ten-minute appointment',
  'The specialist letter said otherwise',
  'Not on our formulary yet',
  'The person did not want to change',
  'I forgot when it was busy',
  'The test takes two weeks here',
  'Colleagues prefer the old way',
]

/** Who helped, by role and never by name. */
export const ROLES: readonly string[] = [
  'Cardiology registrar on call',
  'Microbiologist',
  'Ward pharmacist',
  'Nephrologist',
  'Palliative care nurse',
  'Consultant in emergency medicine',
  'Poisons information service',
  'Practice pharmacist',
  'Radiologist',
  'Obstetric registrar',
  'Liaison psychiatrist',
  'Paediatric consultant',
  'Dermatologist, by photograph',
  'Diabetes specialist nurse',
]

export const GROUPS: readonly string[] = ['Practice team', 'Registrars', 'Ward round', 'Multidisciplinary team']

/** What was talked about or read without a search. */
export const DISCUSSIONS: readonly string[] = [
  'Case discussion: a fall with three blood pressure drugs',
  'Significant event: a missed potassium result',
  'How we hand over results on Fridays',
  'Journal club: an invented trial of shorter antibiotic courses',
  'Morbidity meeting: late sepsis on the surgical ward',
  'Team talk about safe prescribing of opioids',
  'Case discussion: first-episode psychosis and diabetes',
  'Audit of our referrals for heart failure',
  'Schwartz round on uncertainty',
  'How to say that we do not know',
]

export const READINGS: readonly string[] = [
  'Weekly journal: an invented review of chronic cough',
  'Chapter on acid-base disorders',
  'Printed guideline on neonatal jaundice',
  'Newsletter of the medicines committee',
  'Handbook: interpreting spirometry',
  'Paper handed round: a made-up audit of wound dressings',
]

export const MENTORINGS: readonly string[] = [
  'Went through a trainee’s referral letters',
  'Watched and discussed a joint injection',
  'Feedback on breaking bad news',
  'Supervised a clinic of chest pain',
  'Taught how to read a blood gas',
]

/** Sessions heard at a conference, added by hand in the evening. */
export const SESSIONS: readonly string[] = [
  'Session on deprescribing in the very old',
  'Keynote on point-of-care ultrasound',
  'Workshop: shared decisions with numbers',
  'Poster walk: infection control in small hospitals',
  'Debate: screening for atrial fibrillation',
]

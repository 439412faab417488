// The people of the tests. Each is an answer a screen; a screen without one is skipped.

const FLAGS = { 'flag-harmed': 'yes', 'flag-arrest': 'no', 'flag-earlier-order': 'no', 'flag-missed-hearing': 'no' };

/** Nine years here, a citizen child, a family petition at USCIS, a court date. */
export const COURT_CASE = {
  attorney: 'yes',
  detained: 'no',
  soon: 'later',
  'check-in': 'no',
  stage: 'court-pending',
  'government-asked': 'none',
  hearing: 'final',
  court: 'SND',
  'next-date': [12, 1, 2027],
  'address-current': 'yes',
  relief: 'family-petition',
  'other-agency': 'waiting',
  'years-here': '5-to-10',
  'came-as-child': 'no',
  age: '21-to-64',
  family: 'citizen-child',
  'family-case': 'none',
  caregiver: 'child',
  'work-school': ['works', 'files-taxes'],
  community: ['faith-group', 'helped-police-or-court'],
  health: 'serious-illness',
  private: FLAGS,
  goal: 'pause',
  'own-words': 'Can my sister speak for me?',
};

/** An old order made when the person was not there, and a petition that is new. */
export const OLD_ORDER = {
  attorney: 'looking',
  detained: 'no',
  soon: 'no-date',
  'check-in': 'yes',
  stage: 'final-order',
  'government-asked': 'none',
  'decision-when': 'over-180-days',
  'order-kind': 'missed-hearing',
  'earlier-motion': 'none',
  'something-new': 'yes',
  'address-current': 'no',
  relief: 'family-petition',
  'other-agency': 'approved',
  'years-here': 'over-10',
  family: ['citizen-spouse', 'citizen-child'],
  private: { ...FLAGS, 'flag-missed-hearing': 'yes' },
  goal: 'reopen',
};

/** In detention, with no attorney. */
export const DETAINED = {
  attorney: 'no',
  detained: 'yes',
  soon: 'within-2-weeks',
  'check-in': 'unknown',
  stage: 'court-pending',
  'government-asked': 'dismiss',
  hearing: 'first-or-short',
  relief: 'asylum',
  'years-here': 'under-2',
  family: 'none',
  private: { ...FLAGS, 'flag-arrest': 'yes' },
  goal: ['leave-detention', 'more-time'],
};

import type { Message } from '../../../../platform/i18n/index.ts'

/** The words in the files of data: variables, codes and reasons. */
export const messages = {
  missing: {
    not_reached: { sv: 'Inte nådd: svaret slutade före frågan', en: 'Not reached: the response stopped before it' },
    not_routed: { sv: 'Ej ställd: hoppvillkoren ledde förbi frågan', en: 'Not routed: routing led past the question' },
    unanswered: { sv: 'Obesvarad: frågan visades men lämnades tom', en: 'Unanswered: shown, left empty' },
    out_of_route: {
      sv: 'Utanför hoppvillkoren: svaret finns kvar i en egen variabel',
      en: 'Out of route: the answer is kept in a variable of its own',
    },
    no_response: { sv: 'Inget enkätsvar', en: 'No response' },
  },
  /** As it stands in a cell. */
  inWord: {
    not_reached: { sv: 'inte nådd', en: 'not reached' },
    not_routed: { sv: 'ej ställd', en: 'not routed' },
    unanswered: { sv: 'obesvarad', en: 'unanswered' },
    out_of_route: { sv: 'utanför hoppvillkoren', en: 'out of route' },
    no_response: { sv: 'inget enkätsvar', en: 'no response' },
  },
  respondent: { sv: 'Svarande', en: 'Respondent' },
  status: { sv: 'Enkätsvaret', en: 'The response' },
  complete: { sv: 'Helt besvarad', en: 'Complete' },
  partial: { sv: 'Delvis besvarad', en: 'Partial' },
  none: { sv: 'Inget svar', en: 'None' },
  frameColumn: {
    sv: ({ column }) => `Urvalsramen: ${column}`,
    en: ({ column }) => `The frame: ${column}`,
  } satisfies Message<{ column: string }>,
  stratum: {
    sv: ({ column }) => `Grupp för viktning: ${column}`,
    en: ({ column }) => `Group for weighting: ${column}`,
  } satisfies Message<{ column: string }>,
  chosen: { sv: 'Vald', en: 'Chosen' },
  notChosen: { sv: 'Inte vald', en: 'Not chosen' },
  given: {
    sv: ({ label }) => `${label} (om frågan är besvarad)`,
    en: ({ label }) => `${label} (whether it is answered)`,
  } satisfies Message<{ label: string }>,
  answered: { sv: 'Besvarad', en: 'Answered' },
  otherText: {
    sv: ({ label }) => `${label} (egen text)`,
    en: ({ label }) => `${label} (text of their own)`,
  } satisfies Message<{ label: string }>,
  kept: {
    sv: ({ label }) => `Utanför hoppvillkoren: ${label}`,
    en: ({ label }) => `Out of route: ${label}`,
  } satisfies Message<{ label: string }>,
} as const

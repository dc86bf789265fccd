import type { Message } from '../../../platform/i18n/index.ts'

/** What shows that a measure is in place. */
export const evidence = {
  evidence: { sv: 'Belägg', en: 'Evidence' },
  evidenceLead: {
    sv: 'Det som visar att en åtgärd är på plats. Ett belägg som har slutat gälla räknas inte.',
    en: 'What shows that a measure is in place. Evidence that has expired does not count.',
  },
  noEvidence: {
    sv: 'Inget visar ännu att åtgärderna är på plats.',
    en: 'Nothing shows yet that the measures are in place.',
  },
  addEvidence: { sv: 'Lägg till ett belägg', en: 'Add evidence' },
  shows: { sv: 'Visar åtgärden', en: 'Shows the measure' },
  shownOn: { sv: 'Visat', en: 'Shown' },
  validUntil: { sv: 'Gäller till', en: 'Valid until' },
  ageless: { sv: 'Tills vidare', en: 'Until further notice' },
  expiredOn: {
    sv: ({ date }) => `Slutade gälla ${date}`,
    en: ({ date }) => `Expired ${date}`,
  } satisfies Message<{ date: string }>,
  endEvidence: { sv: 'Ta bort', en: 'Take away' },
  endEvidenceOf: {
    sv: ({ name }) => `Ta bort belägget ${name}`,
    en: ({ name }) => `Take the evidence ${name} away`,
  } satisfies Message<{ name: string }>,
  endEvidenceTitle: { sv: 'Ta bort ett belägg', en: 'Take evidence away' },
  endEvidenceLead: {
    sv: ({ name, measure }) =>
      `${name} visar inte längre åtgärden ${measure}. Det sparas i historiken, men räknas inte.`,
    en: ({ name, measure }) =>
      `${name} no longer shows the measure ${measure}. It is kept in the history, but does not count.`,
  } satisfies Message<{ name: string; measure: string }>,
  endEvidenceConfirm: { sv: 'Ja, det ska inte räknas längre', en: 'Yes, it is to count no longer' },
  endEvidenceUnconfirmed: {
    sv: 'Kryssa i rutan om belägget ska tas bort',
    en: 'Tick the box if the evidence is to be taken away',
  },
  keepIt: { sv: 'Behåll det', en: 'Keep it' },
  whichMeasure: { sv: 'Vilken åtgärd visar det?', en: 'Which measure does it show?' },
  whatKind: { sv: 'Vad är det?', en: 'What is it?' },
  kindText: { sv: 'En beskrivning', en: 'A description' },
  kindTextHelp: {
    sv: 'Till exempel vad som gjordes, när och av vem',
    en: 'For instance what was done, when and by whom',
  },
  kindLink: { sv: 'En länk', en: 'A link' },
  kindLinkHelp: {
    sv: 'Till protokoll, ärende eller sida där det syns',
    en: 'To minutes, a case or a page where it is seen',
  },
  kindFile: { sv: 'En fil', en: 'A file' },
  kindFileHelp: {
    sv: 'Till exempel ett protokoll, ett intyg eller en skärmbild',
    en: 'For instance minutes, a certificate or a picture of a screen',
  },
  file: { sv: 'Fil', en: 'File' },
  fileOfOtherKind: {
    sv: 'Välj att belägget är en fil, eller låt bli att välja en.',
    en: 'Choose that the evidence is a file, or choose no file.',
  },
  kindDocument: { sv: 'Ett styrande dokument', en: 'A governing document' },
  kindDocumentHelp: { sv: 'Ett som är i kraft här', en: 'One that is in force here' },
  link: { sv: 'Adress', en: 'Address' },
  linkHint: { sv: 'Behövs för en länk. Börjar med https://', en: 'Needed for a link. Begins with https://' },
  document: { sv: 'Dokument', en: 'Document' },
  documentHint: { sv: 'Behövs för ett styrande dokument.', en: 'Needed for a governing document.' },
  none: { sv: 'Inget', en: 'None' },
  whatShows: { sv: 'Vad visar det?', en: 'What does it show?' },
  whichDay: { sv: 'Vilken dag visades det?', en: 'On which day was it shown?' },
  untilWhen: { sv: 'Till vilken dag gäller det?', en: 'Until which day does it hold?' },
  untilWhenHint: {
    sv: 'Lämna tomt om det inte åldras. En övning brukar gälla ett år.',
    en: 'Leave empty if it does not age. An exercise usually holds for a year.',
  },
  saveEvidence: { sv: 'Spara belägget', en: 'Save the evidence' },
} as const

/** What the actions on incidents say when they cannot be done. */
export const messages = {
  notYet: { sv: 'Tidpunkten har inte varit än.', en: 'That time has not come yet.' },
  notFinished: {
    sv: 'Incidenten går inte att stänga än. Fyll i det som saknas.',
    en: 'The incident cannot be closed yet. Fill in what is missing.',
  },
  needsIncident: { sv: 'Välj vilken incident rapporten hör till.', en: 'Choose which incident the report belongs to.' },
  needsReason: { sv: 'Skriv varför det inte är en incident.', en: 'Write why it is not an incident.' },
  needsName: { sv: 'Skriv en rubrik.', en: 'Write a heading.' },
  judged: { sv: 'En kollega har redan bedömt rapporten.', en: 'A colleague has already judged the report.' },
} as const

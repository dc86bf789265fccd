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
  needsTask: { sv: 'Skriv vad som ska göras.', en: 'Write what is to be done.' },
  needsWhy: {
    sv: 'Skriv varför: det läses när någon frågar efteråt.',
    en: 'Write why: it is read when somebody asks afterwards.',
  },
  causeChanged: {
    sv: 'En kollega har skrivit här medan du skrev. Jämför och spara igen.',
    en: 'A colleague has written here while you were writing. Compare and save again.',
  },
  wordsChanged: {
    sv: 'En kollega har ändrat nivåerna medan du skrev. Det du skrev finns kvar här; jämför och spara igen.',
    en: 'A colleague has changed the levels while you were writing. What you wrote is still here; compare and save again.',
  },
  notYours: {
    sv: 'Du antecknar på incidenter som rör det du äger eller där du har en roll. Be samordnaren lägga till dig.',
    en: 'You note on incidents that concern what you own or where you have a part. Ask the coordinator to add you.',
  },
  linkDay: {
    sv: 'Välj en dag från i dag och högst 180 dagar fram.',
    en: 'Choose a day from today and at most 180 days ahead.',
  },
  judged: { sv: 'En kollega har redan bedömt rapporten.', en: 'A colleague has already judged the report.' },
} as const

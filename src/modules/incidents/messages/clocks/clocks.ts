/** The clocks of an incident. */
export const clocks = {
  clocks: { sv: 'Klockorna', en: 'The clocks' },
  noneBegan: {
    sv: 'Inga klockor går. De börjar när du antecknar på tidslinjen att kommunen fick kännedom, eller att personuppgifter har drabbats.',
    en: 'No clocks run. They begin when you note on the timeline that the municipality came to know, or that personal data was hit.',
  },
  lawClocks: {
    'early-warning': { sv: 'Tidig varning', en: 'Early warning' },
    notification: { sv: 'Incidentanmälan', en: 'Incident notification' },
    'final-report': { sv: 'Slutrapport', en: 'Final report' },
    'personal-data': { sv: 'Personuppgifter', en: 'Personal data' },
  },
  span: {
    hour: {
      sv: ({ n }: { n: number }) => (n === 1 ? '1 timme' : `${n} timmar`),
      en: ({ n }: { n: number }) => (n === 1 ? '1 hour' : `${n} hours`),
    },
    day: {
      sv: ({ n }: { n: number }) => (n === 1 ? '1 dag' : `${n} dagar`),
      en: ({ n }: { n: number }) => (n === 1 ? '1 day' : `${n} days`),
    },
    month: {
      sv: ({ n }: { n: number }) => (n === 1 ? 'en månad' : `${n} månader`),
      en: ({ n }: { n: number }) => (n === 1 ? 'one month' : `${n} months`),
    },
  },
  recipients: {
    'early-warning': { sv: 'CSIRT-enheten (CERT-SE)', en: 'The CSIRT unit (CERT-SE)' },
    notification: { sv: 'CSIRT-enheten (CERT-SE)', en: 'The CSIRT unit (CERT-SE)' },
    'final-report': { sv: 'CSIRT-enheten (CERT-SE)', en: 'The CSIRT unit (CERT-SE)' },
    'personal-data': {
      sv: 'Integritetsskyddsmyndigheten (IMY)',
      en: 'The Swedish Authority for Privacy Protection (IMY)',
    },
  },
  channels: {
    'early-warning': { sv: 'genom deras portal', en: 'through their portal' },
    notification: { sv: 'genom deras portal', en: 'through their portal' },
    'final-report': { sv: 'genom deras portal', en: 'through their portal' },
    'personal-data': { sv: 'genom deras e-tjänst', en: 'through their e-service' },
  },
  sources: {
    'early-warning': {
      sv: 'Cybersäkerhetslagen (2025:1506): inom 24 timmar från att kommunen fick kännedom om en betydande incident.',
      en: 'The Cyber Security Act (2025:1506): within 24 hours of knowledge of a significant incident.',
    },
    notification: {
      sv: 'Cybersäkerhetslagen (2025:1506): inom 72 timmar från att kommunen fick kännedom om en betydande incident.',
      en: 'The Cyber Security Act (2025:1506): within 72 hours of knowledge of a significant incident.',
    },
    'final-report': {
      sv: 'Cybersäkerhetslagen (2025:1506): inom en månad från incidentanmälan. Pågår incidenten då, lämnas i stället en lägesrapport, och slutrapporten inom en månad från att den är löst.',
      en: 'The Cyber Security Act (2025:1506): within one month of the notification. If the incident goes on, a progress report takes its place, and the final report is due within one month of its end.',
    },
    'personal-data': {
      sv: 'Dataskyddsförordningen, artikel 33: inom 72 timmar från att den personuppgiftsansvariga fick vetskap. Varje nämnd är en egen myndighet och anmäler själv.',
      en: 'The GDPR, article 33: within 72 hours of the controller becoming aware. Each board is an authority of its own and notifies itself.',
    },
  },
  elapsed: {
    sv: 'Timmar är verkliga timmar, också när klockan ställs om. En månad är samma dag i nästa månad, eller dess sista dag.',
    en: 'Hours are real hours, also when clocks are put forward or back. A month is the same day of the next month, or its last day.',
  },
  weekends: {
    sv: 'Helger och röda dagar räknas som andra dagar. Om lagen (1930:173) eller förordning 1182/71 ger längre tid här är inte säkert, därför visas den tidigaste tiden.',
    en: 'Weekends and holidays count as other days. Whether the Act (1930:173) or regulation 1182/71 gives more time here is not certain, so the earliest time is shown.',
  },
  sent: { sv: 'Skickad', en: 'Sent' },
  passed: { sv: 'Tiden är ute', en: 'Time is out' },
  notNeeded: { sv: 'Ska inte skickas', en: 'Not to be sent' },
  waiting: { sv: 'Börjar inte än', en: 'Has not begun' },
  left: { sv: 'kvar', en: 'left' },
  hoursMinutes: {
    sv: ({ h, m }: { h: number; m: number }) => (h === 0 ? `${m} min` : `${h} tim ${m} min`),
    en: ({ h, m }: { h: number; m: number }) => (h === 0 ? `${m} min` : `${h} h ${m} min`),
  },
  daysLeft: {
    sv: ({ n }: { n: number }) => `${n} dagar`,
    en: ({ n }: { n: number }) => `${n} days`,
  },
  dueTo: {
    sv: ({ to, when }: { to: string; when: string }) => `till ${to} senast ${when}`,
    en: ({ to, when }: { to: string; when: string }) => `to ${to} by ${when}`,
  },
  passedBy: {
    sv: ({ when, by }: { when: string; by: string }) => `skulle ha skickats ${when}, ${by} sedan`,
    en: ({ when, by }: { when: string; by: string }) => `was due ${when}, ${by} ago`,
  },
  sentBefore: {
    sv: ({ when, by }: { when: string; by: string }) => `${when}, ${by} före gränsen`,
    en: ({ when, by }: { when: string; by: string }) => `${when}, ${by} before the limit`,
  },
  sentAfter: {
    sv: ({ when, by }: { when: string; by: string }) => `${when}, ${by} efter gränsen`,
    en: ({ when, by }: { when: string; by: string }) => `${when}, ${by} after the limit`,
  },
  startsFrom: {
    known: { sv: 'från att kommunen fick kännedom', en: 'from when the municipality came to know' },
    'personal-data': {
      sv: 'från vetskap om att personuppgifter har drabbats',
      en: 'from when personal data was known to be hit',
    },
    'notification-sent': { sv: 'en månad från incidentanmälan', en: 'one month from the notification' },
    resolved: { sv: 'från att incidenten är löst', en: 'from when the incident is resolved' },
    occurred: { sv: 'från att incidenten inträffade', en: 'from when the incident occurred' },
    discovered: { sv: 'från att incidenten upptäcktes', en: 'from when the incident was discovered' },
    'supplier-told': { sv: 'från att leverantören berättade', en: 'from when the supplier told' },
    contained: { sv: 'från att incidenten begränsades', en: 'from when the incident was contained' },
  },
  barSpent: {
    sv: ({ spent, of }: { spent: string; of: string }) => `${spent} av ${of} har gått`,
    en: ({ spent, of }: { spent: string; of: string }) => `${spent} of ${of} have passed`,
  },
  barSent: {
    sv: ({ spent, of }: { spent: string; of: string }) => `Skickad efter ${spent} av ${of}`,
    en: ({ spent, of }: { spent: string; of: string }) => `Sent after ${spent} of ${of}`,
  },
  barNone: { sv: 'Har inte börjat', en: 'Has not begun' },
  barNotNeeded: { sv: 'Ska inte skickas', en: 'Not to be sent' },
  why: { sv: 'Varför de här klockorna går', en: 'Why these clocks run' },
  startedAt: {
    sv: ({ clock, when }: { clock: string; when: string }) => `${clock} startade ${when}.`,
    en: ({ clock, when }: { clock: string; when: string }) => `${clock} started ${when}.`,
  },
  moved: {
    sv: ({
      clock,
      before,
      after,
      by,
      when,
    }: {
      clock: string
      before: string
      after: string
      by: string
      when: string
    }) => `${clock} flyttades: gränsen var ${before} och är ${after}. ${by} ändrade starttiden ${when}.`,
    en: ({
      clock,
      before,
      after,
      by,
      when,
    }: {
      clock: string
      before: string
      after: string
      by: string
      when: string
    }) => `${clock} was moved: the limit was ${before} and is ${after}. ${by} changed when it started ${when}.`,
  },
  someone: { sv: 'Någon', en: 'Somebody' },
  judge: {
    significance: { sv: 'Är den betydande?', en: 'Is it significant?' },
    'personal-data': { sv: 'Ska IMY få veta?', en: 'Must IMY be told?' },
  },
  judgeAgain: {
    significance: { sv: 'Bedöm betydelsen igen', en: 'Judge the significance again' },
    'personal-data': { sv: 'Bedöm personuppgifterna igen', en: 'Judge the personal data again' },
  },
  unjudged: {
    significance: {
      sv: 'Ingen har avgjort om incidenten är betydande. Tills det är gjort går lagens klockor.',
      en: 'Nobody has settled whether the incident is significant. Until then the clocks of the law run.',
    },
    'personal-data': {
      sv: 'Ingen har avgjort om IMY ska få veta. Tills det är gjort går klockan.',
      en: 'Nobody has settled whether IMY must be told. Until then the clock runs.',
    },
  },
  judgedAs: {
    significance: {
      yes: { sv: 'Betydande', en: 'Significant' },
      no: { sv: 'Inte betydande', en: 'Not significant' },
      unsure: { sv: 'Inte avgjort om den är betydande', en: 'Significance not settled' },
    },
    'personal-data': {
      yes: { sv: 'IMY ska få veta', en: 'IMY must be told' },
      no: { sv: 'IMY behöver inte få veta', en: 'IMY need not be told' },
      unsure: { sv: 'Inte avgjort om IMY ska få veta', en: 'Not settled whether IMY must be told' },
    },
  },
  judgedBy: {
    sv: ({ who, when }: { who: string; when: string }) => `Bedömt av ${who} ${when}.`,
    en: ({ who, when }: { who: string; when: string }) => `Judged by ${who} ${when}.`,
  },
  prepare: { sv: 'Öppna texten', en: 'Open the text' },
  prepareOf: {
    sv: ({ clock }: { clock: string }) => `Öppna texten: ${clock}`,
    en: ({ clock }: { clock: string }) => `Open the text: ${clock}`,
  },
  allOwnClocks: { sv: 'Egna klockor och mottagare', en: 'Own clocks and recipients' },
} as const

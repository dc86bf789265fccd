/** The letters of the clocks. They are read in many places, so they name no incident and no system. */
export const reminding = {
  remindSubject: {
    before: {
      sv: ({ place, clock, left }: { place: string; clock: string; left: string }) =>
        `${place}: ${left} kvar till ${clock}`,
      en: ({ place, clock, left }: { place: string; clock: string; left: string }) =>
        `${place}: ${left} left to ${clock}`,
    },
    at: {
      sv: ({ place, clock }: { place: string; clock: string; left: string }) => `${place}: tiden är ute för ${clock}`,
      en: ({ place, clock }: { place: string; clock: string; left: string }) => `${place}: time is out for ${clock}`,
    },
    after: {
      sv: ({ place, clock }: { place: string; clock: string; left: string }) =>
        `${place}: ${clock} är fortfarande inte markerad som skickad`,
      en: ({ place, clock }: { place: string; clock: string; left: string }) =>
        `${place}: ${clock} is still not marked as sent`,
    },
  },
  remindText: {
    before: {
      sv: 'En klocka går för en incident. Skicka det som ska in, och markera det sedan.',
      en: 'A clock runs for an incident. Send what is due, and mark it then.',
    },
    at: {
      sv: 'Det som skulle in är inte markerat som skickat. Skicka det nu. Är det redan skickat, markera det.',
      en: 'What was due is not marked as sent. Send it now. If it has been sent, mark it.',
    },
    after: {
      sv: 'Tiden gick ut utan att något markerades som skickat. Sent är bättre än aldrig: skicka det, och skriv varför det kom sent.',
      en: 'Time ran out without anything marked as sent. Late is better than never: send it, and write why it was late.',
    },
  },
  remindDue: { sv: 'Senast', en: 'By' },
  remindTo: { sv: 'Till', en: 'To' },
  remindOpen: { sv: 'Öppna klockan', en: 'Open the clock' },
  remindSmall: {
    sv: 'Du får brevet för att du samordnar eller ansvarar för incidenten.',
    en: 'You get this letter because you coordinate or are responsible for the incident.',
  },
} as const

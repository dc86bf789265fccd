import type { Message } from '../../../../platform/i18n/index.ts'

/** The words of opening again what has been handed in. */
export const reopening = {
  reopenOwnLead: {
    sv: ({ owner, date }) =>
      `Då kan ni ändra svaren, och ${owner} kan inte läsa dem förrän ni skickar in igen. Har ni inte skickat in senast ${date} räknas det ni redan har skickat in.`,
    en: ({ owner, date }) =>
      `Then you can change the answers, and ${owner} cannot read them until you submit again. If you have not submitted by ${date}, what you have already submitted counts.`,
  } as Message<{ owner: string; date: string }>,
  reopenOwnHint: {
    sv: ({ owner }) => `${owner} ser skälet.`,
    en: ({ owner }) => `${owner} sees the reason.`,
  } as Message<{ owner: string }>,
  reopenReason: { sv: 'Varför öppnas svaren igen?', en: 'Why are the answers opened again?' },
  reopenUntil: { sv: 'Sista dag att skicka in igen', en: 'Last day to submit again' },
  reopenUntilHint: {
    sv: 'Till exempel 2027-01-15. Till dess, eller tills svaren skickas in igen, räknas det som redan är inskickat.',
    en: 'For example 2027-01-15. Until then, or until they are submitted again, what has been submitted counts.',
  },
  reopenButton: { sv: 'Öppna svaren igen', en: 'Open the answers again' },
  reopenLeave: { sv: 'Låt dem vara', en: 'Leave them as they are' },
  reopenOf: {
    sv: ({ name }) => `Öppna svaren från ${name} igen`,
    en: ({ name }) => `Open the answers of ${name} again`,
  } as Message<{ name: string }>,
  reopenOpenLead: {
    sv: ({ name, date }) =>
      `${name} kan då ändra sina svar, och ni kan inte läsa dem förrän de skickas in igen. Kommer inget senast ${date} räknas det som redan är inskickat.`,
    en: ({ name, date }) =>
      `${name} can then change its answers, and you cannot read them until they are submitted again. If nothing has come by ${date}, what has been submitted counts.`,
  } as Message<{ name: string; date: string }>,
  reopenOverLead: {
    sv: ({ name }) =>
      `Tiden att svara är ute. ${name} kan då ändra sina svar till den dag ni väljer. Det som är inskickat räknas till dess att något nytt kommer.`,
    en: ({ name }) =>
      `The time to answer is over. ${name} can then change its answers until the day you choose. What has been submitted counts until something new comes.`,
  } as Message<{ name: string }>,
  reopenHint: { sv: ({ name }) => `${name} ser skälet.`, en: ({ name }) => `${name} sees the reason.` } as Message<{
    name: string
  }>,
  nothingToReopen: {
    sv: 'Inget är inskickat, så det finns inget att öppna igen.',
    en: 'Nothing has been submitted, so there is nothing to open again.',
  },
  reopenings: { sv: 'Återöppnade svar', en: 'Answers opened again' },
  noReopenings: { sv: 'Inga svar har öppnats igen.', en: 'No answers have been opened again.' },
  reopeningsLead: {
    sv: 'Det som var inskickat räknas igen om inget nytt kommer i tid.',
    en: 'What was submitted counts again if nothing new comes in time.',
  },
  reopenedColumn: { sv: 'Öppnat', en: 'Opened' },
  reopenedBy: {
    sv: ({ date, by }) => `${date} av ${by}`,
    en: ({ date, by }) => `${date} by ${by}`,
  } as Message<{ date: string; by: string }>,
  reopenGoesOn: { sv: ({ date }) => `öppet till ${date}`, en: ({ date }) => `open until ${date}` } as Message<{
    date: string
  }>,
  reopenSubmitted: {
    sv: ({ date }) => `inskickat igen ${date}`,
    en: ({ date }) => `submitted again ${date}`,
  } as Message<{ date: string }>,
  reopenRestored: {
    sv: ({ date }) => `inget nytt kom, avslutat ${date}`,
    en: ({ date }) => `nothing new came, ended ${date}`,
  } as Message<{ date: string }>,
  reopenSummary: { sv: 'Öppna svar igen', en: 'Open answers again' },
  reopenCaption: { sv: 'Svar som kan öppnas igen', en: 'Answers that can be opened again' },
  reopenColumn: { sv: 'Öppna', en: 'Open' },
  reopenFor: { sv: 'Öppna igen', en: 'Open again' },
  reopenedDone: { sv: 'Svaren är öppna igen', en: 'The answers are open again' },
} as const

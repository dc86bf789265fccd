import type { Message } from '../../../../platform/i18n/index.ts'
import { capital, en, sv } from '../../number-words.ts'

interface Count {
  n: number
}

/** The words of the reminders: which are planned, and whom each of them would reach. */
export const reminders = {
  remindersTitle: { sv: 'Påminnelser', en: 'Reminders' },
  remindersLead: {
    sv: 'De som inte har skickat in sina svar påminns på de dagar som du väljer. Den som har skickat in får ingen påminnelse.',
    en: 'Those who have not submitted are reminded on the days that you choose. Who has submitted gets no reminder.',
  },
  remindersEmpty: { sv: 'Inga påminnelser är planerade', en: 'No reminders are planned' },
  remindersEmptyLead: {
    sv: 'Tre brukar räcka: halvvägs, när en fjärdedel av tiden är kvar, och en vecka före sista dagen. Dagarna står ifyllda här nedanför.',
    en: 'Three are usually enough: half-way, with a quarter of the time left, and a week before the last day. The days are filled in below.',
  },
  remindersClosed: {
    sv: 'Insamlingen är avslutad, så ingen påminns mer.',
    en: 'Collection has ended, so nobody is reminded any more.',
  },
  waves: { sv: 'Påminnelserna', en: 'The reminders' },
  wave: {
    sv: ({ date }) => `Påminnelse ${date}`,
    en: ({ date }) => `Reminder ${date}`,
  } as Message<{ date: string }>,
  day: { sv: 'Dag', en: 'Day' },
  state: { sv: 'Läge', en: 'State' },
  waveTooLate: { sv: 'Efter sista dagen, skickas inte', en: 'After the last day, is not sent' },
  waveTooLateLead: {
    sv: 'Dagen ligger efter enkätens sista dag, så påminnelsen skickas inte. Flytta den till en tidigare dag, eller avbryt den.',
    en: 'The day is after the last day of the survey, so the reminder is not sent. Move it to an earlier day, or cancel it.',
  },
  waveState: {
    planned: { sv: 'Planerad', en: 'Planned' },
    paused: { sv: 'Pausad', en: 'Paused' },
    sent: { sv: 'Skickad', en: 'Sent' },
    cancelled: { sv: 'Avbruten', en: 'Cancelled' },
    stopped: { sv: 'Stoppad', en: 'Stopped' },
    missed: { sv: 'Skickades inte', en: 'Not sent' },
  },
  waveMeans: {
    planned: {
      sv: 'Skickas klockan 8 på sin dag.',
      en: 'Is sent at 8 in the morning of its day.',
    },
    paused: { sv: 'Skickas inte förrän någon låter den fortsätta.', en: 'Is not sent until somebody lets it go on.' },
    sent: { sv: 'Har lämnats till utskick.', en: 'Has been handed over for sending.' },
    cancelled: { sv: 'Någon avbröt den innan den skickades.', en: 'Somebody cancelled it before it was sent.' },
    stopped: {
      sv: 'Den som planerade den får inte skicka längre, så den skickades inte. Välj en ny dag, så skickas den i ditt namn.',
      en: 'Who planned it may not send any more, so it was not sent. Choose a new day, and it is sent in your name.',
    },
    missed: {
      sv: 'Dagen hann passera innan den kunde skickas, eller så kom nästa påminnelse emellan. Välj en ny dag om den ska skickas.',
      en: 'The day passed before it could be sent, or the next reminder came in between. Choose a new day if it is to be sent.',
    },
  },
  waveOverdue: {
    sv: 'Dagen är inne, och påminnelsen väntar på att skickas. Dröjer det behöver den som sköter servern se efter om arbetsprocessen är igång.',
    en: 'The day has come, and the reminder waits to be sent. If it takes long, whoever runs the server needs to see whether the worker is running.',
  },
  recipientsColumn: { sv: 'Mottagare', en: 'Recipients' },
  notStarted: { sv: 'Har inte börjat', en: 'Not started' },
  partial: { sv: 'Har börjat', en: 'Begun' },
  bouncedColumn: { sv: 'Studsade', en: 'Bounced' },
  waitingColumn: { sv: 'Väntar', en: 'Waiting' },
  plannedByLabel: { sv: 'Skickas av', en: 'Sent by' },
  plannedByGone: { sv: 'någon som inte arbetar här längre', en: 'somebody who no longer works here' },
  sentAt: { sv: 'Skickad', en: 'Sent' },
  planTitle: { sv: 'Planera påminnelser', en: 'Plan reminders' },
  planMore: { sv: 'Planera en till', en: 'Plan another' },
  planLead: {
    sv: 'Ändra dagarna om du vill, och töm det fält som inte ska användas.',
    en: 'Change the days if you like, and empty a field that is not to be used.',
  },
  dayNumber: { sv: ({ n }) => `Dag ${n}`, en: ({ n }) => `Day ${n}` } as Message<Count>,
  dayHint: { sv: 'Påminnelsen skickas klockan 8.', en: 'The reminder is sent at 8 in the morning.' },
  planButton: { sv: 'Planera', en: 'Plan' },
  planned: {
    sv: ({ n }) => (n === 1 ? 'Påminnelsen är planerad' : `${capital(sv(n))} påminnelser är planerade`),
    en: ({ n }) => (n === 1 ? 'The reminder is planned' : `${capital(en(n))} reminders are planned`),
  } as Message<Count>,
  waveMoved: { sv: 'Påminnelsen har en ny dag', en: 'The reminder has a new day' },
  wavePaused: { sv: 'Påminnelsen är pausad', en: 'The reminder is paused' },
  waveResumed: { sv: 'Påminnelsen är igång igen', en: 'The reminder goes on again' },
  waveCancelled: { sv: 'Påminnelsen är avbruten', en: 'The reminder is cancelled' },
  resent: { sv: 'Påminnelsen skickas igen', en: 'The reminder is sent again' },
  waveMovedOn: {
    sv: 'Påminnelsen är redan skickad eller avbruten, eller så har någon annan ändrat den.',
    en: 'The reminder has already been sent or cancelled, or somebody else has changed it.',
  },
  pausedTooLong: {
    sv: 'Dagen hann passera medan påminnelsen var pausad. Välj en ny dag.',
    en: 'The day passed while the reminder was paused. Choose a new day.',
  },
  cancelWaveUnconfirmed: {
    sv: 'Kryssa i rutan om du vill avbryta påminnelsen.',
    en: 'Tick the box if you want to cancel the reminder.',
  },
  resendNotBounced: { sv: 'Brevet har inte studsat.', en: 'The letter has not bounced.' },
  resendNotWanted: {
    sv: 'Kontaktpersonen ska inte påminnas längre: svaren är inskickade, eller så skrivs det inte till den här personen mer.',
    en: 'The contact is not to be reminded any more: the answers are submitted, or this person is no longer written to.',
  },
  nowTitle: { sv: 'De som skulle få den nu', en: 'Those who would get it now' },
  nowLead: {
    sv: ({ n }) =>
      n === 0
        ? 'Ingen skulle få den just nu. Listan görs om när påminnelsen skickas.'
        : `${n === 1 ? 'En mottagare' : `${capital(sv(n))} mottagare`}. Listan görs om när påminnelsen skickas: den som hinner skicka in får ingen.`,
    en: ({ n }) =>
      n === 0
        ? 'Nobody would get it now. The list is made anew when the reminder is sent.'
        : `${n === 1 ? 'One recipient' : `${capital(en(n))} recipients`}. The list is made anew when the reminder is sent: who submits before that gets none.`,
  } as Message<Count>,
  nowSummary: { sv: 'Om en påminnelse gick nu', en: 'If a reminder went out now' },
  peopleIn: {
    sv: ({ n, places }) =>
      `${n === 1 ? 'en kontaktperson' : `${sv(n)} kontaktpersoner`} i ${places === 1 ? 'en kommun' : `${sv(places)} kommuner`}`,
    en: ({ n, places }) =>
      `${n === 1 ? 'one contact' : `${en(n)} contacts`} in ${places === 1 ? 'one municipality' : `${en(places)} municipalities`}`,
  } as Message<Count & { places: number }>,
  passedTitle: { sv: 'De får ingen påminnelse', en: 'They get no reminder' },
  passedLead: {
    sv: 'De har inte skickat in, men går inte att påminna förrän något är rättat.',
    en: 'They have not submitted, but cannot be reminded until something is corrected.',
  },
  passedBecause: {
    'not-invited': { sv: 'Har ingen inbjudan än', en: 'Has no invitation yet' },
    revoked: { sv: 'Inbjudan är tillbakatagen', en: 'The invitation was taken back' },
    bounced: { sv: 'Brevet studsade: rätta adressen', en: 'The letter bounced: correct the address' },
  },
  withoutContact: { sv: 'Utan kontaktperson', en: 'Without a contact' },
  withoutContactCount: {
    sv: ({ n }) => (n === 1 ? 'en kommun' : `${sv(n)} kommuner`),
    en: ({ n }) => (n === 1 ? 'one municipality' : `${en(n)} municipalities`),
  } as Message<Count>,
  toContacts: { sv: 'Kontakter', en: 'Contacts' },
  why: { sv: 'Varför', en: 'Why' },
  moveTitle: { sv: 'Ändra dag', en: 'Change the day' },
  moveButton: { sv: 'Byt dag', en: 'Change the day' },
  replanButton: { sv: 'Planera igen', en: 'Plan again' },
  moveLead: {
    sv: 'Påminnelsen skickas sedan i ditt namn.',
    en: 'The reminder is then sent in your name.',
  },
  pauseButton: { sv: 'Pausa', en: 'Pause' },
  resumeButton: { sv: 'Låt den fortsätta', en: 'Let it go on' },
  cancelTitle: { sv: 'Avbryt påminnelsen', en: 'Cancel the reminder' },
  cancelLead: {
    sv: 'Den skickas inte, och går inte att ta fram igen.',
    en: 'It is not sent, and cannot be brought back.',
  },
  cancelConfirm: { sv: 'Ja, avbryt påminnelsen', en: 'Yes, cancel the reminder' },
} as const

import type { Message } from '../../../platform/i18n/index.ts'
import { capital, en, sv } from './number-words.ts'

interface Count {
  n: number
}

/** The words of letters, reminders and what became of them. */
export const mailings = {
  mailingsTitle: { sv: 'Utskick', en: 'Mailings' },
  mailingsLead: {
    sv: 'Vad breven säger, vilka som har gått ut och hur det gick med vart och ett.',
    en: 'What the letters say, which have gone out and how each of them fared.',
  },
  lettersTitle: { sv: 'Breven', en: 'The letters' },
  lettersLead: {
    sv: 'Varje brev har en text från början. Ändra den om du vill. Mottagaren får brevet på det språk som står hos kontaktpersonen.',
    en: 'Every letter has a text from the start. Change it if you like. Recipients get the language that their contact entry says.',
  },
  letter: { sv: 'Brev', en: 'Letter' },
  letterKind: {
    invitation: { sv: 'Inbjudan', en: 'Invitation' },
    'reminder-not-started': { sv: 'Påminnelse, har inte börjat', en: 'Reminder, not started' },
    'reminder-partial': { sv: 'Påminnelse, har börjat', en: 'Reminder, begun' },
    thanks: { sv: 'Tack för svaren', en: 'Thank you for the answers' },
  },
  mailKind: {
    invitation: { sv: 'Inbjudan', en: 'Invitation' },
    'invitation.officer': { sv: 'Inbjudan till handläggare', en: 'Invitation to an officer' },
    'reminder.not-started': { sv: 'Påminnelse, hade inte börjat', en: 'Reminder, had not started' },
    'reminder.partial': { sv: 'Påminnelse, hade börjat', en: 'Reminder, had begun' },
    thanks: { sv: 'Tack för svaren', en: 'Thank you for the answers' },
  },
  otherMail: { sv: 'Annat brev', en: 'Other letter' },
  inSwedish: { sv: 'På svenska', en: 'In Swedish' },
  inEnglish: { sv: 'På engelska', en: 'In English' },
  letterChanged: { sv: 'ändrad', en: 'changed' },
  letterDefault: { sv: 'som från början', en: 'as from the start' },
  waveText: { sv: 'egen text', en: 'a text of its own' },
  surveyText: { sv: 'som i de andra påminnelserna', en: 'as in the other reminders' },
  waveTextsTitle: { sv: 'Breven', en: 'The letters' },
  waveTextsLead: {
    sv: 'Påminnelsen säger det som alla påminnelser säger, om du inte skriver något eget för den.',
    en: 'The reminder says what all reminders say, unless you write something of its own for it.',
  },
  unchangedWave: {
    sv: 'Texten är den som alla påminnelser har. Det du sparar här gäller bara den här påminnelsen.',
    en: 'The text is the one that all reminders have. What you save here holds for this reminder alone.',
  },
  changedWave: { sv: 'Egen text för den här påminnelsen.', en: 'A text of its own for this reminder.' },
  surveyTextTitle: { sv: 'Texten som alla påminnelser har', en: 'The text that all reminders have' },
  surveyTextLead: {
    sv: 'Den egna texten försvinner, och den här påminnelsen säger det som de andra säger.',
    en: 'The text of its own is lost, and this reminder says what the others say.',
  },
  useSurveyText: { sv: 'Ta bort den egna texten', en: 'Remove the text of its own' },
  changedByWhom: {
    sv: ({ name, when }) => `Ändrad av ${name} ${when}.`,
    en: ({ name, when }) => `Changed by ${name} ${when}.`,
  } as Message<{ name: string; when: string }>,
  unchangedLetter: { sv: 'Texten är som från början.', en: 'The text is as from the start.' },
  subject: { sv: 'Ämne', en: 'Subject' },
  body: { sv: 'Brevet', en: 'The letter' },
  bodyHint: {
    sv: 'En tom rad ger ett nytt stycke. Det som står efter en rad med två bindestreck blir mindre.',
    en: 'An empty line makes a new paragraph. What follows a line of two hyphens is set smaller.',
  },
  saveLetter: { sv: 'Spara brevet', en: 'Save the letter' },
  showLetter: { sv: 'Visa utan att spara', en: 'Show without saving' },
  letterSaved: { sv: 'Brevet är sparat', en: 'The letter is saved' },
  letterReset: { sv: 'Brevet är som från början igen', en: 'The letter is as from the start again' },
  letterConflict: {
    sv: 'Någon annan har ändrat brevet medan du skrev',
    en: 'Somebody else has changed the letter while you were writing',
  },
  letterConflictAdvice: {
    sv: 'Inget är sparat än. Din text står kvar i fälten, och den som är sparad står här. Sparar du nu gäller din.',
    en: 'Nothing is saved yet. Your text is still in the fields, and the one that is saved stands here. If you save now, yours counts.',
  },
  savedSubject: { sv: 'Ämnet som är sparat', en: 'The subject that is saved' },
  savedBody: { sv: 'Brevet som är sparat', en: 'The letter that is saved' },
  preview: { sv: 'Så blir brevet', en: 'The letter as sent' },
  previewFor: {
    sv: ({ name, place }) => `Till ${name} i ${place}. Länken är inte på riktigt: den görs när brevet skickas.`,
    en: ({ name, place }) => `To ${name} in ${place}. The link is not real: it is made when the letter is sent.`,
  } as Message<{ name: string; place: string }>,
  previewMadeUp: {
    sv: 'Till en påhittad mottagare, för det finns ingen kontaktperson än.',
    en: 'To a made-up recipient, since there is no contact yet.',
  },
  previewFaults: {
    sv: 'Brevet visas när det som är fel i texten är rättat.',
    en: 'The letter is shown once what is wrong in the text has been corrected.',
  },
  previewAs: { sv: 'Visa för', en: 'Show for' },
  asText: { sv: 'Samma brev som ren text', en: 'The same letter as plain text' },
  placeholdersTitle: { sv: 'Platshållare', en: 'Placeholders' },
  placeholdersLead: {
    sv: 'Skriv dem med klamrar. De byts mot det som gäller för var och en, på båda språken.',
    en: 'Write them in braces. They are replaced by what holds for each recipient, in both languages.',
  },
  placeholder: { sv: 'Skriv', en: 'Write' },
  placeholderMeans: { sv: 'Det blir', en: 'It becomes' },
  placeholderExample: { sv: 'Till exempel', en: 'For instance' },
  linkExample: { sv: 'En länk att välja', en: 'A link to choose' },
  placeholderMeaning: {
    namn: { sv: 'Kontaktpersonens namn', en: 'The contact’s name' },
    kommun: { sv: 'Kommunen', en: 'The municipality' },
    enkat: { sv: 'Enkätens namn', en: 'The survey’s name' },
    myndighet: { sv: 'Er myndighet', en: 'Your agency' },
    avsandare: { sv: 'Den som skickar', en: 'Who sends it' },
    'avsandare-epost': { sv: 'Avsändarens e-postadress', en: 'The sender’s e-mail address' },
    'sista-dag': { sv: 'Sista svarsdag', en: 'The last day to answer' },
    'tid-kvar': { sv: 'Dagar kvar när brevet skickas', en: 'Days left when it is sent' },
    besvarat: { sv: 'Hur många frågor som har svar', en: 'How many questions are answered' },
    lank: {
      sv: 'Länken till enkäten, sist på en egen rad: ”Öppna enkäten: {lank}”',
      en: 'The link to the survey, last on a line of its own: “Open the survey: {lank}”',
    },
  },
  resetLetter: { sv: 'Texten från början', en: 'The text from the start' },
  resetLead: {
    sv: 'Din text försvinner och brevet säger åter det som det sa från början.',
    en: 'Your text is lost, and the letter says again what it said from the start.',
  },
  resetConfirm: { sv: 'Ja, ta bort min text', en: 'Yes, remove my text' },
  resetUnconfirmed: {
    sv: 'Kryssa i rutan om du vill ta bort din text.',
    en: 'Tick the box if you want to remove your text.',
  },
  resetButton: { sv: 'Gå tillbaka till texten från början', en: 'Go back to the text from the start' },

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
  mailedTitle: { sv: 'Mottagarna', en: 'The recipients' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  contactName: { sv: 'Namn', en: 'Name' },
  address: { sv: 'E-post', en: 'E-mail' },
  standing: { sv: 'Svaret', en: 'The answer' },
  became: { sv: 'Hur det gick', en: 'How it fared' },
  serverSaid: { sv: 'Servern svarade', en: 'The server said' },
  letterState: {
    waiting: { sv: 'Väntar', en: 'Waiting' },
    failed: { sv: 'Försöks igen', en: 'Tried again' },
    sent: { sv: 'Skickat', en: 'Sent' },
    bounced: { sv: 'Studsade', en: 'Bounced' },
    cancelled: { sv: 'Tillbakataget', en: 'Taken back' },
  },
  nextAttempt: {
    sv: ({ when }) => `nästa försök ${when}`,
    en: ({ when }) => `next attempt ${when}`,
  } as Message<{ when: string }>,
  resendButton: { sv: 'Skicka igen', en: 'Send again' },
  resendTo: { sv: ({ name }) => `Skicka igen till ${name}`, en: ({ name }) => `Send again to ${name}` } as Message<{
    name: string
  }>,
  correctAddress: { sv: 'Rätta adressen', en: 'Correct the address' },
  recordTitle: { sv: 'Mottagare', en: 'Recipients' },
  recordLead: {
    sv: 'Varje brev, vem det gick till och vad mottagarens server svarade.',
    en: 'Every letter, whom it went to and what the recipient’s server said.',
  },
  recordEmpty: { sv: 'Inga brev har gått ut än', en: 'No letters have gone out yet' },
  recordEmptyLead: {
    sv: 'När kontaktpersonerna bjuds in och påminns står varje brev här.',
    en: 'Once the contacts are invited and reminded, every letter stands here.',
  },
  sentTitle: { sv: 'Skickat', en: 'Sent' },
  toRecord: { sv: 'Alla mottagare', en: 'All recipients' },
  filterState: { sv: 'Hur det gick', en: 'How it fared' },
  filterKind: { sv: 'Brev', en: 'Letter' },
  everyState: { sv: 'Alla', en: 'All' },
  filterButton: { sv: 'Visa', en: 'Show' },
  shownCount: {
    sv: ({ n }) => (n === 1 ? 'Ett brev' : `${capital(sv(n))} brev`),
    en: ({ n }) => (n === 1 ? 'One letter' : `${capital(en(n))} letters`),
  } as Message<Count>,
  noneShown: { sv: 'Inget brev passar in på det.', en: 'No letter matches that.' },
  asCsv: { sv: 'Mottagarna som CSV', en: 'The recipients as CSV' },
  queuedColumn: { sv: 'Köad', en: 'Queued' },
  settledColumn: { sv: 'Avgjord', en: 'Settled' },
  attemptsColumn: { sv: 'Försök', en: 'Attempts' },
  notDone: { sv: 'Det gick inte', en: 'That could not be done' },
} as const

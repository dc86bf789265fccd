import type { Message } from '../../../platform/i18n/index.ts'

/** The annual cycle: wheel, list, own tasks, calendar. */
export const year = {
  annualCycle: { sv: 'Årshjulet', en: 'The annual cycle' },
  annualCycleLead: {
    sv: 'Allt som ska göras, månad för månad. Det mesta kommer av datum i registren, resten har ni skrivit själva.',
    en: 'Everything that is to be done, month by month. Most of it comes from dates in the registers, the rest you wrote yourselves.',
  },
  wheelTitle: {
    sv: ({ week }) => `Årshjulet, vecka ${week}`,
    en: ({ week }) => `The annual cycle, week ${week}`,
  } as Message<{
    week: number
  }>,
  wheelDescription: {
    sv: ({ date }) =>
      `Tolv månader i en cirkel med januari överst. Visaren står på ${date}. Yttre ringen visar dokument och det som lagen kräver, de inre återkommande arbete. Det som är numrerat står i listan intill.`,
    en: ({ date }) =>
      `Twelve months in a circle with January at the top. The hand stands at ${date}. The outer ring shows documents and what the law demands, the inner ones recurring work. What is numbered stands in the list beside.`,
  } as Message<{ date: string }>,
  andMore: {
    sv: ({ names, n }) => `${names} och ${n} till`,
    en: ({ names, n }) => `${names} and ${n} more`,
  } as Message<{ names: string; n: number }>,
  ofOwners: {
    sv: ({ n }) => (n === 1 ? 'en ägare' : `${n} ägare`),
    en: ({ n }) => (n === 1 ? 'one owner' : `${n} owners`),
  } as Message<{ n: number }>,
  unowned: { sv: 'ingen ägare', en: 'no owner' },
  someDone: { sv: ({ n }) => `${n} klara`, en: ({ n }) => `${n} done` } as Message<{ n: number }>,
  lateSince: { sv: ({ date }) => `försenat sedan ${date}`, en: ({ date }) => `late since ${date}` } as Message<{
    date: string
  }>,
  nothingInYear: { sv: 'Året är tomt än så länge', en: 'The year is empty so far' },
  nothingInYearLead: {
    sv: 'Årshjulet fylls av datumen i registren: när något ska klassas om, ses över eller följas upp. Det som återkommer utan att stå i något register skriver ni själva, som ledningens genomgång.',
    en: 'The cycle is filled by the dates in the registers: when something is to be classified again, reviewed or followed up. What returns without standing in any register you write yourselves, like the management review.',
  },
  nextTwelve: { sv: 'De närmaste tolv månaderna', en: 'The next twelve months' },
  lateHeading: { sv: 'Försenat', en: 'Late' },
  doneHeading: { sv: 'Klart i år', en: 'Done this year' },
  what: { sv: 'Vad', en: 'What' },
  ownTasks: { sv: 'Egna uppgifter', en: 'Tasks of your own' },
  ownTasksLead: {
    sv: 'Det som ni har skrivit själva. Det som återkommer räknas från sin första dag.',
    en: 'What you have written yourselves. What returns is counted from its first day.',
  },
  noOwnTasks: {
    sv: 'Ni har inte skrivit några egna uppgifter än.',
    en: 'You have not written any tasks of your own yet.',
  },
  addTask: { sv: 'Ny uppgift', en: 'New task' },
  firstDay: { sv: 'Första dag', en: 'First day' },
  howOften: { sv: 'Hur ofta', en: 'How often' },
  newTask: { sv: 'Ny uppgift', en: 'New task' },
  newTaskLead: {
    sv: 'Sådant som inte står i något register: ledningens genomgång, ett nätverksmöte, en rapport till nämnden.',
    en: 'What stands in no register: the management review, a network meeting, a report to the board.',
  },
  changeTaskTitle: { sv: 'Ändra uppgiften', en: 'Change the task' },
  taskTitle: { sv: 'Vad ska göras?', en: 'What is to be done?' },
  taskTitleHint: {
    sv: 'Skriv aldrig in säkerhetsskyddsklassificerade uppgifter.',
    en: 'Never enter security-classified information.',
  },
  taskMinutes: { sv: 'Hur lång tid tar det?', en: 'How long does it take?' },
  taskDay: { sv: 'När ska det vara klart första gången?', en: 'When is it to be done the first time?' },
  taskEvery: { sv: 'Återkommer det?', en: 'Does it return?' },
  taskWeight: {
    sv: 'Hur tungt väger det när tiden inte räcker?',
    en: 'How heavy does it weigh when there is not time for all?',
  },
  weightWords: {
    1: { sv: 'Kan vänta', en: 'Can wait' },
    2: { sv: 'Bör göras', en: 'Ought to be done' },
    3: { sv: 'Lag eller fara', en: 'Law or danger' },
  },
  saveTask: { sv: 'Spara uppgiften', en: 'Save the task' },
  taskSaved: { sv: 'Uppgiften är sparad.', en: 'The task is saved.' },
  taskEnded: { sv: 'Uppgiften är borttagen ur årshjulet.', en: 'The task is no longer in the cycle.' },
  endTaskHeading: { sv: 'Ta bort uppgiften', en: 'Take the task away' },
  endTaskLead: {
    sv: 'Uppgiften kommer inte tillbaka. Det som redan är klart av den finns kvar.',
    en: 'The task does not return. What is done of it already stays.',
  },
  endTaskConfirm: { sv: 'Uppgiften ska inte finnas kvar', en: 'The task is not to stay' },
  endTaskConfirmMissing: { sv: 'Kryssa i rutan för att ta bort uppgiften', en: 'Tick the box to take the task away' },
  endTaskButton: { sv: 'Ta bort', en: 'Take away' },
  calendar: { sv: 'I din egen kalender', en: 'In your own calendar' },
  calendarLead: {
    sv: 'Dina uppgifter kan stå i Outlook, Google eller en annan kalender som prenumererar på en adress. Där står vad som ska göras men aldrig vad ett system eller dokument heter: dina egna uppgifter står som du har skrivit dem.',
    en: 'Your tasks can stand in Outlook, Google or another calendar that subscribes to an address. It says what is to be done but never what a system or document is called: tasks of your own stand as you wrote them.',
  },
  calendarSince: {
    sv: ({ date }) => `Du har en adress sedan ${date}. Den visades bara då. Gör en ny om du har tappat bort den.`,
    en: ({ date }) =>
      `You have had an address since ${date}. It was shown only then. Make a new one if you have lost it.`,
  } as Message<{ date: string }>,
  calendarMade: { sv: 'Här är adressen till din kalender', en: 'Here is the address of your calendar' },
  calendarMadeLead: {
    sv: 'Kopiera den nu: den visas bara den här gången. Den som har adressen kan läsa kalendern, så ge den inte till någon.',
    en: 'Copy it now: it is shown only this time. Whoever has the address can read the calendar, so give it to nobody.',
  },
  calendarAddress: { sv: 'Kalenderns adress', en: 'The address of the calendar' },
  makeCalendar: { sv: 'Gör en adress', en: 'Make an address' },
  makeCalendarAnew: { sv: 'Gör en ny adress', en: 'Make a new address' },
  revokeCalendar: { sv: 'Ta tillbaka adressen', en: 'Take the address back' },
  calendarRevoked: {
    sv: 'Adressen är tillbakatagen. Kalendrar som prenumererar på den får inget mer.',
    en: 'The address has been taken back. Calendars that subscribe to it get nothing more.',
  },
  calendarName: { sv: ({ place }) => `Lägesbild ${place}`, en: ({ place }) => `Lägesbild: ${place}` } as Message<{
    place: string
  }>,
  calendarSee: { sv: 'Vad det gäller står i Lägesbild.', en: 'What it is about stands in Lägesbild.' },
} as const

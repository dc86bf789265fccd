import type { Message } from '../../../platform/i18n/index.ts'

/** A task, why it stands where it stands, and what can be done with it. */
export const task = {
  reasons: {
    hours: {
      sv: ({ date }) => `Lagen räknar timmar: går före allt annat. Senast ${date}.`,
      en: ({ date }) => `The law counts the hours: comes before everything else. By ${date}.`,
    } as Message<{ date: string }>,
    'heavy-late': {
      sv: ({ date }) => `Lag eller fara: går före allt annat. Skulle ha varit klart ${date}.`,
      en: ({ date }) => `Law or danger: comes before everything else. Was to be done by ${date}.`,
    } as Message<{ date: string }>,
    heavy: {
      sv: ({ date }) => `Lag eller fara: går före allt annat. Senast ${date}.`,
      en: ({ date }) => `Law or danger: comes before everything else. By ${date}.`,
    } as Message<{ date: string }>,
    late: {
      sv: ({ date }) => `Skulle ha varit klart ${date}.`,
      en: ({ date }) => `Was to be done by ${date}.`,
    } as Message<{ date: string }>,
    'this-week': { sv: () => 'Ska vara klart den här veckan.', en: () => 'To be done this week.' } as Message<{
      date: string
    }>,
    soon: {
      sv: ({ date }) => `Bör göras. Senast ${date}.`,
      en: ({ date }) => `Ought to be done. By ${date}.`,
    } as Message<{ date: string }>,
    unhurried: {
      sv: ({ date }) => `Kan vänta om annat kommer emellan. Senast ${date}.`,
      en: ({ date }) => `Can wait if something else comes between. By ${date}.`,
    } as Message<{ date: string }>,
  },
  ownerIs: { sv: ({ name }) => `Ägare: ${name}.`, en: ({ name }) => `Owner: ${name}.` } as Message<{ name: string }>,
  ownersNotHere: {
    sv: ({ n, names }) =>
      `${n === 1 ? 'En av uppgifterna gäller' : `${n} av uppgifterna gäller`} det som ägs av någon som inte loggar in här: ${names}. Du ser dem för att du planerar.`,
    en: ({ n, names }) =>
      `${n === 1 ? 'One of the tasks is' : `${n} of the tasks are`} about what is owned by somebody who does not sign in here: ${names}. You see them because you plan.`,
  } as Message<{ n: number; names: string }>,
  moreOwners: { sv: ({ n }) => `${n} till`, en: ({ n }) => `${n} more` } as Message<{ n: number }>,
  ownerNone: { sv: 'Ingen äger det.', en: 'Nobody owns it.' },
  begun: {
    sv: ({ now, all, week }) => `${now} av ${all} den här veckan, klart vecka ${week}.`,
    en: ({ now, all, week }) => `${now} of ${all} this week, done in week ${week}.`,
  } as Message<{ now: string; all: string; week: number }>,
  movedTo: {
    sv: ({ week }) => `Flyttad till vecka ${week}.`,
    en: ({ week }) => `Moved to week ${week}.`,
  } as Message<{ week: number }>,
  movedOver: {
    sv: ({ from, to }) => `Flyttad till vecka ${from}, klar vecka ${to}.`,
    en: ({ from, to }) => `Moved to week ${from}, done in week ${to}.`,
  } as Message<{ from: number; to: number }>,
  noTime: {
    sv: ({ date }) => `Ingen tid före ${date}. Lämna den till någon annan eller ändra din tid.`,
    en: ({ date }) => `No time before ${date}. Hand it to somebody else or change your time.`,
  } as Message<{ date: string }>,
  done: { sv: 'Klart', en: 'Done' },
  doneNamed: { sv: ({ name }) => `Klart: ${name}`, en: ({ name }) => `Done: ${name}` } as Message<{ name: string }>,
  laterOrOther: { sv: 'Senare eller någon annan', en: 'Later or somebody else' },
  laterOrOtherNamed: {
    sv: ({ name }) => `Senare eller någon annan: ${name}`,
    en: ({ name }) => `Later or somebody else: ${name}`,
  } as Message<{ name: string }>,
  dueColumn: { sv: 'Ska vara klart', en: 'To be done by' },
  takes: { sv: 'Tar ungefär', en: 'Takes about' },
  whose: { sv: 'Vems', en: 'Whose' },
  nobodys: { sv: 'Ingens än: den som planerar ser den', en: 'Nobody’s yet: whoever plans sees it' },
  returns: { sv: 'Återkommer', en: 'Returns' },
  putOff: { sv: 'Uppskjuten till', en: 'Put off until' },
  toRecord: { sv: 'Till det som uppgiften gäller', en: 'To what the task is about' },
  toOwn: { sv: 'Ändra uppgiften', en: 'Change the task' },
  taskDone: { sv: 'Uppgiften är klar.', en: 'The task is done.' },
  notDoneYet: { sv: 'Den är inte klar', en: 'It is not done' },
  finish: { sv: 'Klart', en: 'Done' },
  finishLead: {
    sv: 'Säg hur lång tid det tog, så räknas det av från veckan.',
    en: 'Say how long it took, and it is taken off the week.',
  },
  finishLeadAgain: {
    sv: 'Säg hur lång tid det tog, så räknas det av från veckan. Nästa gång sparas i registret, och uppgiften kommer tillbaka då.',
    en: 'Say how long it took, and it is taken off the week. The next time is saved in the register, and the task comes back then.',
  },
  nextTime: { sv: 'Nästa gång', en: 'The next time' },
  nextTimeHelp: {
    sv: 'Föreslaget efter hur ofta det ska göras.',
    en: 'Proposed by how often it is to be done.',
  },
  nextTimeIs: {
    sv: ({ date }) => `Nästa gång är ${date}. Stämmer det inte, ändra dagen i registret.`,
    en: ({ date }) => `The next time is ${date}. If that is wrong, change the day in the register.`,
  } as Message<{ date: string }>,
  savedInRegister: { sv: 'Det står i registret också.', en: 'The register says so too.' },
  tookMinutes: { sv: 'Så lång tid tog det', en: 'It took' },
  minutesWord: { sv: 'minuter', en: 'minutes' },
  minutesWrongFinish: {
    sv: 'Skriv minuterna som en siffra, högst 6000',
    en: 'Enter the minutes as a number, at most 6000',
  },
  later: { sv: 'Senare', en: 'Later' },
  laterLead: {
    sv: 'Uppgiften syns inte på första sidan förrän den dag du väljer. När den ska vara klar ändras inte.',
    en: 'The task is not on the first page until the day that you choose. The day that it is due does not change.',
  },
  laterUntil: { sv: 'Visa den igen', en: 'Show it again' },
  postpone: { sv: 'Skjut upp', en: 'Put off' },
  laterPast: { sv: 'Välj en dag efter i dag', en: 'Choose a day after today' },
  laterNoDay: { sv: 'Skriv dagen som 2026-11-24', en: 'Enter the day as 2026-11-24' },
  laterTooFar: { sv: 'Välj en dag inom ett år', en: 'Choose a day within a year' },
  somebodyElse: { sv: 'Någon annan', en: 'Somebody else' },
  somebodyLead: {
    sv: 'Uppgiften flyttas till den du väljer, som ser den på sin första sida. Bara den som har ett konto här kan väljas.',
    en: 'The task moves to whoever you choose, who sees it on their first page. Only those with an account here can be chosen.',
  },
  handTo: { sv: 'Lämna till', en: 'Hand to' },
  handBack: { sv: 'Den som hade den från början', en: 'Whoever had it from the start' },
  hand: { sv: 'Lämna uppgiften', en: 'Hand it over' },
  noReceivers: {
    sv: 'I personregistret finns ingen som har ett konto här. Bjud in den som ska kunna få uppgifter.',
    en: 'Nobody in the register of people has an account here. Invite those who are to be given tasks.',
  },
  receiverMissing: { sv: 'Välj någon i listan', en: 'Choose somebody in the list' },
  notYours: {
    sv: 'Uppgiften är någon annans. Bara den som har den, eller den som planerar, kan göra något med den.',
    en: 'The task is somebody else’s. Only whoever has it, or whoever plans, can deal with it.',
  },
  postponed: {
    sv: ({ name, date }) => `${name} visas igen ${date}.`,
    en: ({ name, date }) => `${name} is shown again ${date}.`,
  } as Message<{ name: string; date: string }>,
  handed: { sv: ({ name }) => `${name} är lämnad.`, en: ({ name }) => `${name} has been handed over.` } as Message<{
    name: string
  }>,
  everyMonths: {
    1: { sv: 'Varje månad', en: 'Every month' },
    3: { sv: 'Varje kvartal', en: 'Every quarter' },
    12: { sv: 'Varje år', en: 'Every year' },
  },
  once: { sv: 'En gång', en: 'Once' },
} as const

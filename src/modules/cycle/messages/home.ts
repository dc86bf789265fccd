import type { Message } from '../../../platform/i18n/index.ts'

/** The first page: what to do now. */
export const home = {
  now: { sv: 'Att göra nu', en: 'To do now' },
  weekday: {
    sv: ({ day, week }) => `${day}, vecka ${week}`,
    en: ({ day, week }) => `${day}, week ${week}`,
  } as Message<{ day: string; week: number }>,
  thisWeek: { sv: 'Det här ryms i veckan', en: 'What this week has time for' },
  changeHours: { sv: 'Ändra din tid', en: 'Change your time' },
  haveHours: {
    sv: ({ time }) => `Du har ${time} i veckan.`,
    en: ({ time }) => `You have ${time} a week.`,
  } as Message<{ time: string }>,
  worked: { sv: ({ time }) => `${time} är gjort.`, en: ({ time }) => `${time} is done.` } as Message<{ time: string }>,
  noneWorked: { sv: () => 'Inget är gjort än.', en: () => 'Nothing is done yet.' } as Message<{ time: string }>,
  assumedHours: {
    sv: ({ time }) => `Vi räknar med ${time} i veckan tills du säger något annat.`,
    en: ({ time }) => `We reckon with ${time} a week until you say otherwise.`,
  } as Message<{ time: string }>,
  minutes: { sv: ({ n }) => `${n} min`, en: ({ n }) => `${n} min` } as Message<{ n: number }>,
  hours: { sv: ({ n }) => `${n} tim`, en: ({ n }) => `${n} hr` } as Message<{ n: number }>,
  minutesUnit: { sv: 'min', en: 'min' },
  hoursUnit: { sv: 'tim', en: 'hr' },
  doneOf: { sv: ({ time }) => `${time} gjort`, en: ({ time }) => `${time} done` } as Message<{ time: string }>,
  leftOf: { sv: ({ time }) => `${time} kvar`, en: ({ time }) => `${time} left` } as Message<{ time: string }>,
  notThisWeek: {
    sv: ({ n }) => `Ryms inte den här veckan (${n})`,
    en: ({ n }) => `Not this week (${n})`,
  } as Message<{ n: number }>,
  moreThanShown: {
    sv: ({ shown, total }) => `Här visas de ${shown} som går först, av ${total}.`,
    en: ({ shown, total }) => `These are the ${shown} that come first, of ${total}.`,
  } as Message<{ shown: string; total: string }>,
  noTasks: { sv: 'Du har inga uppgifter', en: 'You have no tasks' },
  noTasksLead: {
    sv: 'I din roll läser du allt och ändrar inget. Nedan står vad som ska göras under året, och var kommunen står.',
    en: 'In your role you read everything and change nothing. Below is what is to be done in the year, and where the municipality stands.',
  },
  nothingNow: { sv: 'Inget att göra just nu', en: 'Nothing to do just now' },
  nothingNowLead: {
    sv: 'Uppgifter kommer hit av sig själva när ett datum i registren närmar sig: när ett system ska klassas om eller en policy ses över. Du kan också skriva egna.',
    en: 'Tasks come here by themselves when a date in the registers draws near: when a system is to be classified again or a policy reviewed. You can write your own too.',
  },
  nothingFits: {
    sv: 'Inget av det du har att göra ryms i veckan. Under listan står när det får plats.',
    en: 'Nothing that you have to do has time this week. Below it says when it does.',
  },
  writeOwn: { sv: 'Skriv en egen uppgift', en: 'Write a task of your own' },
  hasBeenDone: { sv: ({ name }) => `${name} är klart.`, en: ({ name }) => `${name} is done.` } as Message<{
    name: string
  }>,
  undo: { sv: 'Ångra', en: 'Undo' },
  everywhere: { sv: 'I alla dina kommuner', en: 'In all your municipalities' },
  everywhereLead: {
    sv: 'Det som går först i de kommuner som du arbetar för. Alla kommuner får plats.',
    en: 'What comes first in the municipalities that you work for. Each of them has a place.',
  },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  due: { sv: 'Senast', en: 'Due' },
  time: { sv: 'Tid', en: 'Time' },
  taskColumn: { sv: 'Uppgift', en: 'Task' },
  switchTo: { sv: ({ name }) => `Byt till ${name}`, en: ({ name }) => `Switch to ${name}` } as Message<{
    name: string
  }>,
  theYear: { sv: 'Året', en: 'The year' },
  wholeYear: { sv: 'Hela året', en: 'The whole year' },
  whereWeStand: { sv: 'Var står vi', en: 'Where we stand' },
  withEvidence: { sv: 'Med bevis', en: 'With evidence' },
  yourTime: { sv: 'Din tid', en: 'Your time' },
  yourTimeLead: {
    sv: ({ place }) => `Planen på första sidan läggs efter den tid du har för informationssäkerhet i ${place}.`,
    en: ({ place }) =>
      `The plan on the first page follows the time that you have for information security in ${place}.`,
  } as Message<{ place: string }>,
  hoursAWeek: { sv: 'Hur många timmar har du i veckan?', en: 'How many hours do you have a week?' },
  hoursHint: {
    sv: 'Räkna det du faktiskt får lägga, som 4 eller 1,5. En tiondels tjänst är fyra timmar.',
    en: 'Count what you can actually spend, like 4 or 1.5. A tenth of a job is four hours.',
  },
  hoursWord: { sv: 'timmar', en: 'hours' },
  digest: { sv: 'Vill du ha ett brev om vad som är på gång?', en: 'Do you want a letter about what is coming?' },
  digestHelp: {
    sv: 'Brevet säger vilka slags uppgifter som väntar och hur lång tid de tar, aldrig vad ett system eller dokument heter. Är det inget att göra kommer inget brev.',
    en: 'The letter says what kinds of tasks are waiting and how long they take, never what a system or document is called. If there is nothing to do there is no letter.',
  },
  digests: {
    never: { sv: 'Nej', en: 'No' },
    weekly: { sv: 'Varje måndag', en: 'Every Monday' },
    monthly: { sv: 'En gång i månaden', en: 'Once a month' },
  },
  digestMissing: { sv: 'Välj om du vill ha ett brev', en: 'Choose whether you want a letter' },
  saveHours: { sv: 'Spara din tid', en: 'Save your time' },
  hoursSaved: { sv: 'Din tid är sparad.', en: 'Your time is saved.' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
} as const

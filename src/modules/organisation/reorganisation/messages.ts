import type { Message } from '../../../platform/i18n/index.ts'

/** What a step does, as the title of its form and as the word of a link. */
export const stepWords = {
  rename: { sv: 'Byt namn', en: 'Rename' },
  move: { sv: 'Flytta', en: 'Move' },
  new: { sv: 'Ny enhet', en: 'New unit' },
  merge: { sv: 'Slå ihop', en: 'Merge' },
  split: { sv: 'Dela', en: 'Split' },
  end: { sv: 'Avsluta', en: 'End' },
} as const

/** How far a reorganisation has come. */
export const statusWords = {
  draft: { sv: 'Utkast', en: 'Draft' },
  planned: { sv: 'Planerad', en: 'Planned' },
  done: { sv: 'Genomförd', en: 'Done' },
  cancelled: { sv: 'Inställd', en: 'Given up' },
  stopped: { sv: 'Stoppad', en: 'Stopped' },
} as const

/** Each step in words. */
export const stepSentences = {
  rename: {
    sv: ({ unit, name }) => `${unit} byter namn till ${name}`,
    en: ({ unit, name }) => `${unit} is renamed ${name}`,
  } as Message<{ unit: string; name: string }>,
  move: {
    sv: ({ unit, parent }) => `${unit} flyttas till ${parent}`,
    en: ({ unit, parent }) => `${unit} moves to ${parent}`,
  } as Message<{ unit: string; parent: string }>,
  new: {
    sv: ({ name, parent }) => `${name} bildas, ${parent}`,
    en: ({ name, parent }) => `${name} is formed, ${parent}`,
  } as Message<{ name: string; parent: string }>,
  merge: {
    sv: ({ units, name }) => `${units} slås ihop till ${name}`,
    en: ({ units, name }) => `${units} merge into ${name}`,
  } as Message<{ units: string; name: string }>,
  split: {
    sv: ({ unit, names, rest }) => `${unit} delas i ${names}. ${rest} tar det som inte ges till någon annan.`,
    en: ({ unit, names, rest }) => `${unit} splits into ${names}. ${rest} takes what is not given to another.`,
  } as Message<{ unit: string; names: string; rest: string }>,
  end: {
    sv: ({ unit, heir }) => `${unit} avslutas. ${heir} tar över.`,
    en: ({ unit, heir }) => `${unit} ends. ${heir} takes over.`,
  } as Message<{ unit: string; heir: string }>,
  endAlone: { sv: ({ unit }) => `${unit} avslutas`, en: ({ unit }) => `${unit} ends` } as Message<{ unit: string }>,
} as const

/** Planning, looking at and doing a reorganisation. */
export const messages = {
  title: { sv: 'Omorganisationer', en: 'Reorganisations' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  lead: {
    sv: 'Flera ändringar som gäller från samma dag, gjorda på en gång. Du ser först hur organisationen blir och vad som händer med varje post.',
    en: 'Several changes that hold from one day, made at once. You first see what the organisation becomes and what happens to every record.',
  },
  newOne: { sv: 'Ny omorganisation', en: 'New reorganisation' },
  emptyTitle: { sv: 'Ingen omorganisation är planerad', en: 'No reorganisation is planned' },
  emptyLead: {
    sv: 'Efter ett val slås nämnder ihop, delas eller byter namn. Planera det här, så följer system, dokument, personer och ansvar med.',
    en: 'After an election boards merge, split or change names. Plan it here, and systems, documents, people and responsibility go along.',
  },
  name: { sv: 'Namn', en: 'Name' },
  nameHint: { sv: 'Till exempel Ny nämndorganisation efter valet.', en: 'For example New boards after the election.' },
  day: { sv: 'Gäller från', en: 'Holds from' },
  dayHint: {
    sv: 'I dag eller en dag som varit: den genomförs när du beslutar. En kommande dag: den genomförs av sig själv den dagen.',
    en: 'Today or a day that has been: it is done when you decide. A day to come: it is done by itself on that day.',
  },
  status: { sv: 'Läge', en: 'Status' },
  steps: { sv: 'Steg', en: 'Steps' },
  changed: { sv: 'Ändrad av', en: 'Changed by' },
  begin: { sv: 'Börja planera', en: 'Begin to plan' },
  leadDay: { sv: ({ date }) => `Gäller från ${date}.`, en: ({ date }) => `Holds from ${date}.` } as Message<{
    date: string
  }>,
  addStep: { sv: 'Lägg till ett steg', en: 'Add a step' },
  noSteps: {
    sv: 'Planen har inget steg ännu. Välj nedan vad som ska ändras.',
    en: 'The plan has no step yet. Choose below what is to change.',
  },
  changeStep: { sv: 'Ändra', en: 'Change' },
  changeStepLabel: { sv: ({ step }) => `Ändra steg ${step}`, en: ({ step }) => `Change step ${step}` } as Message<{
    step: number
  }>,
  removeStep: { sv: 'Ta bort', en: 'Remove' },
  removeStepLabel: { sv: ({ step }) => `Ta bort steg ${step}`, en: ({ step }) => `Remove step ${step}` } as Message<{
    step: number
  }>,
  before: { sv: 'Före', en: 'Before' },
  after: { sv: 'Efter', en: 'After' },
  ends: { sv: 'upphör', en: 'ends' },
  isNew: { sv: 'ny', en: 'new' },
  wasCalled: { sv: ({ name }) => `hette ${name}`, en: ({ name }) => `was called ${name}` } as Message<{ name: string }>,
  isMoved: { sv: 'flyttas', en: 'moves' },
  records: { sv: 'Det som byter ägare', en: 'What changes owner' },
  recordsLead: {
    sv: ({ count }) =>
      `${count} ${count === 1 ? 'post' : 'poster'} i registren får en ny enhet, också det som är avslutat. Historiken följer med.`,
    en: ({ count }) =>
      `${count} ${count === 1 ? 'record' : 'records'} in the registers get a new unit, what has ended too. The history goes along.`,
  } as Message<{ count: number }>,
  noRecords: { sv: 'Inget i registren byter ägare.', en: 'Nothing in the registers changes owner.' },
  movedDone: { sv: 'Det här bytte ägare:', en: 'This changed owner:' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  what: { sv: 'Vad', en: 'What' },
  showAll: { sv: ({ count }) => `Visa alla ${count}`, en: ({ count }) => `Show all ${count}` } as Message<{
    count: number
  }>,
  decide: { sv: 'Besluta', en: 'Decide' },
  decideFaults: {
    sv: ({ count }) =>
      `${count === 1 ? 'Ett fel' : `${count} fel`} i planen behöver rättas först. ${count === 1 ? 'Det' : 'De'} står vid stegen.`,
    en: ({ count }) =>
      `${count === 1 ? 'One fault' : `${count} faults`} in the plan must be corrected first, as told at the steps.`,
  } as Message<{ count: number }>,
  decideNow: { sv: 'Genomför nu', en: 'Do it now' },
  decideThen: { sv: ({ date }) => `Planera till ${date}`, en: ({ date }) => `Plan for ${date}` } as Message<{
    date: string
  }>,
  confirm: {
    sv: 'Jag har sett hur organisationen blir och vad som händer med posterna',
    en: 'I have seen what the organisation becomes and what happens to the records',
  },
  undoHow: {
    sv: 'En genomförd omorganisation tas inte tillbaka. Gör en ny som ändrar åt andra hållet: allt som hänt finns kvar i historiken.',
    en: 'A reorganisation that is done is not taken back. Make a new one that changes the other way: all that has happened stays in the history.',
  },
  facts: { sv: 'Namn och dag', en: 'Name and day' },
  saveFacts: { sv: 'Spara namn och dag', en: 'Save name and day' },
  cancel: { sv: 'Ställ in', en: 'Give up' },
  cancelLead: {
    sv: 'Inget ändras i organisationen. Planen står kvar i listan som inställd.',
    en: 'Nothing changes in the organisation. The plan stays in the list as given up.',
  },
  cancelButton: { sv: 'Ställ in omorganisationen', en: 'Give the reorganisation up' },
  donePlanned: {
    sv: ({ date }) => `Omorganisationen är planerad och genomförs ${date}.`,
    en: ({ date }) => `The reorganisation is planned and will be done on ${date}.`,
  } as Message<{ date: string }>,
  doneNow: { sv: 'Omorganisationen är genomförd.', en: 'The reorganisation is done.' },
  doneBy: {
    sv: ({ name, date }) => `Genomförd ${date} i ${name}s namn.`,
    en: ({ name, date }) => `Done on ${date} in the name of ${name}.`,
  } as Message<{ name: string; date: string }>,
  plannedTitle: {
    sv: ({ date }) => `Planerad. Den genomförs av sig själv ${date}.`,
    en: ({ date }) => `Planned. It is done by itself on ${date}.`,
  } as Message<{ date: string }>,
  plannedText: {
    sv: 'Ändrar du något blir den ett utkast igen, och du beslutar på nytt.',
    en: 'If you change anything it becomes a draft again, and you decide anew.',
  },
  stoppedTitle: {
    sv: 'Stoppad: den gick inte att genomföra på sin dag',
    en: 'Stopped: it could not be done on its day',
  },
  stoppedText: {
    sv: 'Inget av den är gjort. Något i organisationen har ändrats sedan den planerades, eller så har den som planerade den inte längre behörighet. Rätta stegen och besluta på nytt.',
    en: 'Nothing of it was done. Something in the organisation has changed since it was planned, or whoever planned it no longer has permission. Correct the steps and decide anew.',
  },
  cancelledTitle: { sv: 'Inställd. Inget av den är gjort.', en: 'Given up. Nothing of it was done.' },
  undoCancelled: { sv: 'Behövs den ändå, gör en ny.', en: 'If it is needed after all, make a new one.' },
  seeThen: { sv: 'Se organisationen den dagen', en: 'See the organisation on that day' },
  seeBefore: { sv: 'Se organisationen dagen innan', en: 'See the organisation on the day before' },
  staleTitle: { sv: 'Någon annan har ändrat planen', en: 'Somebody else has changed the plan' },
  staleText: {
    sv: 'Så här ser den ut nu. Det du gjorde är inte sparat: gör det igen om det fortfarande behövs.',
    en: 'This is how it is now. What you did is not saved: do it again if it is still needed.',
  },
  unit: { sv: 'Enhet', en: 'Unit' },
  chooseUnit: { sv: 'Välj en enhet', en: 'Choose a unit' },
  newName: { sv: 'Nytt namn', en: 'New name' },
  underNow: { sv: 'Ska höra under', en: 'Is to belong under' },
  kind: { sv: 'Slag', en: 'Kind' },
  mergeUnits: { sv: 'Enheter som slås ihop', en: 'Units that merge' },
  mergeName: { sv: 'Den nya enhetens namn', en: 'The name of the new unit' },
  splitUnit: { sv: 'Enhet som delas', en: 'Unit that splits' },
  splitName: { sv: ({ n }) => `Ny enhet ${n}`, en: ({ n }) => `New unit ${n}` } as Message<{ n: number }>,
  splitRest: { sv: 'Vilken tar resten?', en: 'Which takes the rest?' },
  splitRestHelp: {
    sv: 'Allt som inte ges till en annan: poster, personer och det som hör under. När steget är sparat kan du öppna det och välja post för post.',
    en: 'Everything that is not given to another: records, people and what is below. Once the step is saved you can open it and choose record by record.',
  },
  splitRecords: { sv: 'Post för post', en: 'Record by record' },
  splitRecordsLead: {
    sv: 'Varje post går till enheten som tar resten om inget annat väljs.',
    en: 'Each record goes to the unit that takes the rest unless another is chosen.',
  },
  splitShown: {
    sv: ({ from, to, total }) =>
      `Visar ${from}–${to} av ${total}. Det du har valt sparas när du går till en annan sida.`,
    en: ({ from, to, total }) =>
      `Showing ${from}–${to} of ${total}. What you have chosen is saved when you go to another page.`,
  } as Message<{ from: number; to: number; total: number }>,
  splitNext: { sv: 'Spara och visa nästa', en: 'Save and show the next' },
  splitPrevious: { sv: 'Spara och visa föregående', en: 'Save and show the previous' },
  endUnit: { sv: 'Enhet som avslutas', en: 'Unit that ends' },
  heir: { sv: 'Vem tar över?', en: 'Who takes over?' },
  heirHint: {
    sv: 'Arvtagaren får allt som enheten äger, dess personer och det som hör under den.',
    en: 'The heir gets all that the unit owns, its people and what is below it.',
  },
  noHeir: { sv: 'Ingen: enheten har inget', en: 'Nobody: the unit has nothing' },
  saveStep: { sv: 'Spara steget', en: 'Save the step' },
  top: { sv: 'Direkt under kommunen', en: 'Directly under the municipality' },
  topWords: { sv: 'direkt under kommunen', en: 'directly under the municipality' },
  underWords: { sv: ({ unit }) => `under ${unit}`, en: ({ unit }) => `below ${unit}` } as Message<{ unit: string }>,
  and: { sv: 'och', en: 'and' },
  gone: { sv: 'en enhet som inte finns', en: 'a unit that does not exist' },
} as const

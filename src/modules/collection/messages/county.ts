import type { Message } from '../../../platform/i18n/index.ts'

interface Day {
  date: string
}

/** The words of county boards: asking them to help, and what they see and note. */
export const county = {
  countyHelp: { sv: 'Länsstyrelser', en: 'County administrative boards' },
  countyHelpLead: {
    sv: 'En länsstyrelse som ni ber om hjälp ser hur långt varje kommun i det egna länet har kommit, och kan anteckna att den har talat med kommunen. Den ser inga svar, inga adresser och inget annat län.',
    en: 'A county administrative board that you ask for help sees how far each municipality in its own county has come, and can note that it has spoken with it. It sees no answers, no addresses and no other county.',
  },
  countyHelpClosed: {
    sv: 'Insamlingen är avslutad, så länsstyrelserna ser inget mer av den.',
    en: 'Collection has ended, so the county administrative boards see nothing more of it.',
  },
  helpColumn: { sv: 'Hjälp', en: 'Help' },
  leftColumn: { sv: 'Kvar', en: 'Left' },
  actionColumn: { sv: 'Åtgärd', en: 'Action' },
  askedOn: { sv: ({ date }) => `Hjälper sedan ${date}`, en: ({ date }) => `Helps since ${date}` } as Message<Day>,
  helpEndedOn: { sv: ({ date }) => `Avslutad ${date}`, en: ({ date }) => `Ended ${date}` } as Message<Day>,
  notAsked: { sv: 'Inte tillfrågad', en: 'Not asked' },
  askBoard: { sv: 'Be om hjälp', en: 'Ask for help' },
  askBoardOf: {
    sv: ({ name }) => `Be om hjälp: länsstyrelsen i ${name}`,
    en: ({ name }) => `Ask for help: the county administrative board of ${name}`,
  } as Message<{ name: string }>,
  endHelp: { sv: 'Avsluta hjälpen', en: 'End the help' },
  endHelpOf: {
    sv: ({ name }) => `Avsluta hjälpen från länsstyrelsen i ${name}`,
    en: ({ name }) => `End the help of the county administrative board of ${name}`,
  } as Message<{ name: string }>,
  boardAsked: { sv: 'Länsstyrelsen hjälper nu till.', en: 'The county administrative board is helping now.' },
  boardEnded: {
    sv: 'Länsstyrelsen ser inte längre läget.',
    en: 'The county administrative board no longer sees the state.',
  },
  ownCounty: { sv: 'Kommunerna i länet', en: 'The municipalities of the county' },
  ownCountyLead: {
    sv: ({ owner }) =>
      `${owner} har bett er om hjälp. Ni ser hur långt varje kommun har kommit, men inga svar. Anteckna när ni har talat med en kommun, så ser ${owner} det.`,
    en: ({ owner }) =>
      `${owner} has asked you to help. You see how far each municipality has come, but no answers. Note when you have spoken with one, and ${owner} sees it.`,
  } as Message<{ owner: string }>,
  countyCount: {
    sv: ({ complete, total, date }) => `${complete} av ${total} har skickat in. Sista dagen är ${date}.`,
    en: ({ complete, total, date }) => `${complete} of ${total} have submitted. The last day is ${date}.`,
  } as Message<{ complete: number; total: number; date: string }>,
  countyNothing: { sv: 'Ingen har bett er om hjälp just nu', en: 'Nobody has asked you to help right now' },
  countyNothingLead: {
    sv: 'När en myndighet ber länsstyrelsen att hjälpa till med en enkät står länets kommuner här, med hur långt var och en har kommit.',
    en: 'When an agency asks the board to help with a survey, the municipalities of the county stand here with how far each has come.',
  },
  submittedState: { sv: ({ date }) => `Inskickad ${date}`, en: ({ date }) => `Submitted ${date}` } as Message<Day>,
  begunState: { sv: 'Påbörjad', en: 'Begun' },
  notBegunState: { sv: 'Inte påbörjad', en: 'Not begun' },
  begunLate: { sv: 'Påbörjad, försenad', en: 'Begun, late' },
  notBegunLate: { sv: 'Inte påbörjad, försenad', en: 'Not begun, late' },
  ownNotes: { sv: 'Er anteckning', en: 'Your note' },
  noOwnNote: { sv: 'Anteckna att ni har talats vid', en: 'Note that you have spoken' },
  noteOn: {
    sv: ({ name }) => `Anteckna att ni har talats vid: ${name}`,
    en: ({ name }) => `Note that you have spoken: ${name}`,
  } as Message<{ name: string }>,
  notesSoFar: { sv: 'Era anteckningar', en: 'Your notes' },
  noNotesYet: { sv: 'Ingen anteckning är gjord.', en: 'No note has been made.' },
  newNote: { sv: 'Ny anteckning', en: 'New note' },
  noteLabel: { sv: 'Vad sades?', en: 'What was said?' },
  noteHint: {
    sv: ({ owner }) => `${owner} ser anteckningen. Skriv inga svar på enkäten och inget känsligt om personer.`,
    en: ({ owner }) => `${owner} sees the note. Write no answers to the survey and nothing sensitive about people.`,
  } as Message<{ owner: string }>,
  saveNote: { sv: 'Spara anteckningen', en: 'Save the note' },
  noteSaved: { sv: 'Anteckningen är sparad.', en: 'The note has been saved.' },
  noteEmpty: { sv: 'Skriv vad som sades.', en: 'Write what was said.' },
  noteTooLong: { sv: 'Skriv högst 2\u00a0000 tecken.', en: 'Write at most 2,000 characters.' },
} as const

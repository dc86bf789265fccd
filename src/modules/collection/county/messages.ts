import type { Message } from '../../../platform/i18n/index.ts'

interface Day {
  date: string
}

/** The words of county boards: asking them to help, and what they see and note. */
export const messages = {
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
  boardNotAsked: { sv: 'Inte tillfrågad', en: 'Not asked' },
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
  inviteOfficer: { sv: 'Bjud in en handläggare', en: 'Invite an officer' },
  inviteOfficerOf: {
    sv: ({ name }) => `Bjud in en handläggare på länsstyrelsen i ${name}`,
    en: ({ name }) => `Invite an officer of the county administrative board of ${name}`,
  } as Message<{ name: string }>,
  officersLead: {
    sv: 'Handläggare som ni bjuder in ser hur långt varje kommun i det egna länet har kommit i era enkäter som länsstyrelsen hjälper till med, men inga svar. Andra myndigheters enkäter ser de bara om de bjuds in till dem också. Vilka som redan arbetar där vet bara länsstyrelsen.',
    en: 'Officers whom you invite see how far each municipality of their own county has come in those of your surveys that the board helps with, but no answers. They see the surveys of other agencies only if they are invited to those too. Who works there already is known to the board alone.',
  },
  officersNoHelp: {
    sv: 'Länsstyrelsen hjälper inte till nu, så ingen bjuds in.',
    en: 'The board is not helping now, so nobody is invited.',
  },
  officersInvited: { sv: 'Inbjudna handläggare', en: 'Officers who have been invited' },
  officer: { sv: 'Handläggare', en: 'Officer' },
  officerLinkColumn: { sv: 'Länk', en: 'Link' },
  officerGets: {
    sv: 'Den du bjuder in får ett brev med en personlig länk. Länken fungerar en gång och gäller i två veckor.',
    en: 'Whoever you invite gets a mail with a personal link. The link works once and is valid for two weeks.',
  },
  sendOfficer: { sv: 'Skicka inbjudan', en: 'Send the invitation' },
  officerSent: {
    sv: 'Inbjudan är på väg.',
    en: 'The invitation is on its way.',
  },
  officerRevoked: {
    sv: 'Inbjudan är tillbakatagen. Länken fungerar inte längre.',
    en: 'The invitation has been taken back. The link no longer works.',
  },
  officerWaiting: {
    sv: ({ date }) => `Väntar, gäller till ${date}`,
    en: ({ date }) => `Waiting, valid until ${date}`,
  } as Message<Day>,
  officerExpired: { sv: ({ date }) => `Gick ut ${date}`, en: ({ date }) => `Expired ${date}` } as Message<Day>,
  officerBegan: { sv: ({ date }) => `Började ${date}`, en: ({ date }) => `Began ${date}` } as Message<Day>,
  officerTakenBack: {
    sv: ({ date }) => `Togs tillbaka ${date}`,
    en: ({ date }) => `Taken back ${date}`,
  } as Message<Day>,
  officerBounced: {
    sv: ({ said }) =>
      `Brevet kom inte fram. Ta tillbaka inbjudan och bjud in på en adress som finns. Servern svarade: ${said}`,
    en: ({ said }) =>
      `The mail did not arrive. Take the invitation back and invite at an address that exists. The server said: ${said}`,
  } as Message<{ said: string }>,
  newOfficerLink: { sv: 'Skicka en ny länk', en: 'Send a new link' },
  newOfficerLinkTo: {
    sv: ({ name }) => `Skicka en ny länk till ${name}`,
    en: ({ name }) => `Send a new link to ${name}`,
  } as Message<{ name: string }>,
  revokeOfficer: { sv: 'Ta tillbaka', en: 'Take back' },
  revokeOfficerOf: {
    sv: ({ name }) => `Ta tillbaka inbjudan till ${name}`,
    en: ({ name }) => `Take back the invitation to ${name}`,
  } as Message<{ name: string }>,
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
    sv: 'När en myndighet ber länsstyrelsen att hjälpa till med en enkät står länets kommuner här, med hur långt var och en har kommit. Den som en myndighet har bjudit in ser den myndighetens enkäter.',
    en: 'When an agency asks the board to help with a survey, the municipalities of the county stand here with how far each has come. Whoever was invited by an agency sees the surveys of that agency.',
  },
  submittedState: { sv: ({ date }) => `Inskickad ${date}`, en: ({ date }) => `Submitted ${date}` } as Message<Day>,
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

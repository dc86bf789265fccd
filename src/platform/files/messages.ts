import { formatSize, type Message } from '../i18n/index.ts'

const taken = {
  sv: 'PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument (.odt, .ods), bilder (.png, .jpg, .webp) och text (.txt, .csv)',
  en: 'PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument (.odt, .ods), pictures (.png, .jpg, .webp) and text (.txt, .csv)',
}

/** Why a file is not taken. */
export const messages = {
  none: { sv: 'Välj en fil.', en: 'Choose a file.' },
  empty: { sv: 'Filen är tom. Välj en annan.', en: 'The file is empty. Choose another.' },
  tooLarge: (size: number, most: number): Message => ({
    sv: `Filen är ${formatSize('sv', size)}. Den får vara högst ${formatSize('sv', most)}. Spara den med mindre bilder, eller dela den.`,
    en: `The file is ${formatSize('en', size)}. It may be at most ${formatSize('en', most)}. Save it with smaller pictures, or split it.`,
  }),
  otherType: {
    sv: `Det slaget av fil tas inte emot. De som tas emot är ${taken.sv}.`,
    en: `That kind of file is not taken. Those that are taken are ${taken.en}.`,
  },
  program: {
    sv: 'Filen är ett program, vad den än heter. Program tas inte emot. Har du fått den av någon: öppna den inte.',
    en: 'The file is a program, whatever it is called. Programs are not taken. If somebody sent it to you, do not open it.',
  },
  markup: {
    sv: 'Filen är en webbsida, SVG eller XML, vad den än heter. Sådana kan köra kod och tas inte emot. Spara den som PDF.',
    en: 'The file is a web page, SVG or XML, whatever it is called. Such files can run code and are not taken. Save it as PDF.',
  },
  archive: {
    sv: 'Filen är ett zip-arkiv. Packa upp den och lägg till filerna en och en.',
    en: 'The file is a zip archive. Unpack it and add the files one by one.',
  },
  macros: {
    sv: 'Filen innehåller makron eller aktiva kontroller, som kan köra kod. Spara den utan, som .docx, .xlsx eller .pptx, eller som PDF.',
    en: 'The file holds macros or active controls, which can run code. Save it without them, as .docx, .xlsx or .pptx, or as PDF.',
  },
  template: {
    sv: 'Filen är en mall. Spara den som dokument.',
    en: 'The file is a template. Save it as a document.',
  },
  compoundFile: {
    sv: 'Filen är skyddad med lösenord eller sparad i ett gammalt format (.doc, .xls, .ppt). Spara den utan lösenord i det nya formatet, eller som PDF.',
    en: 'The file is protected by a password or saved in an old format (.doc, .xls, .ppt). Save it without a password in the new format, or as PDF.',
  },
  encrypted: {
    sv: 'Filen är skyddad med lösenord. Spara den utan lösenord.',
    en: 'The file is protected by a password. Save it without one.',
  },
  textName: {
    sv: 'Filen är text, men heter inte som det. Döp om den till .txt eller .csv om det är vad den är.',
    en: 'The file is text, but is not named so. Rename it to .txt or .csv if that is what it is.',
  },
  utf16: {
    sv: 'Texten är i UTF-16. Öppna den och spara som UTF-8.',
    en: 'The text is in UTF-16. Open it and save it as UTF-8.',
  },
  full: (used: number, most: number): Message => ({
    sv: `Filen får inte plats: era filer tar ${formatSize('sv', used)} av ${formatSize('sv', most)}. Kontakta den som sköter Lägesbild hos er.`,
    en: `There is no room for the file: yours take ${formatSize('en', used)} of ${formatSize('en', most)}. Contact those who run Lägesbild where you are.`,
  }),
  pledgeMissing: {
    sv: 'Bekräfta att filen inte innehåller säkerhetsskyddsklassificerade uppgifter. De får aldrig finnas här.',
    en: 'Confirm that the file holds no security-classified information. It may never be here.',
  },
} as const

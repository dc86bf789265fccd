import type { Said } from '../../../../survey/index.ts'

/** What is said of a file that is no frozen report, or that is another than was frozen. */
export const messages = {
  tooLarge: {
    sv: 'Filen är större än någon fryst rapport kan vara.',
    en: 'The file is larger than any frozen report can be.',
  },
  notJson: {
    sv: 'Filen är inte JSON. Välj den frysta fil som hämtades med rapporten.',
    en: 'The file is not JSON. Choose the frozen file that was downloaded with the report.',
  },
  wrongShape: (place: string): Said => ({
    sv: `Filen är ingen fryst rapport som det här programmet kan läsa: ${place === '' ? 'innehållet' : place} har fel form.`,
    en: `The file is no frozen report that this program can read: ${place === '' ? 'the content' : place} has the wrong form.`,
  }),
  dataChanged: {
    sv: 'Filens data är inte den som frystes: kontrollsumman stämmer inte. Hämta filen på nytt.',
    en: 'The data of the file is not what was frozen: its checksum does not agree. Download the file again.',
  },
  cannotBuild: (reason: string): Said => ({
    sv: `Rapporten går inte att bygga ur filen: ${reason}.`,
    en: `The report cannot be built from the file: ${reason}.`,
  }),
  same: (sha256: string): Said => ({
    sv: `Filen är byte för byte den som frystes. SHA-256: ${sha256}`,
    en: `The file is byte for byte the one that was frozen. SHA-256: ${sha256}`,
  }),
  differs: (made: string, frozen: string): Said => ({
    sv: `Filen är inte byte för byte den som frystes. Den har SHA-256 ${made}, den frysta ${frozen}.`,
    en: `The file is not byte for byte the one that was frozen. It has the SHA-256 ${made}, the frozen one ${frozen}.`,
  }),
  otherProgram: (then: string, now: string): Said => ({
    sv: `Den frystes av Lägesbild ${then}, och det här är Lägesbild ${now}.`,
    en: `It was frozen by Lägesbild ${then}, and this is Lägesbild ${now}.`,
  }),
  otherRenderer: (name: string, then: string, now: string): Said => ({
    sv: `${name} var version ${then} och är nu ${now}.`,
    en: `${name} was version ${then} and is now ${now}.`,
  }),
} as const

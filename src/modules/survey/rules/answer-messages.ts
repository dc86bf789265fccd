import type { Said } from '../../../platform/tables/fault.ts'

/** The words for what is wrong with one answer. */
export const messages = {
  wrongShape: {
    sv: 'Svaret har fel form för frågan. Ladda om sidan och svara igen.',
    en: 'The answer has the wrong form for the question. Reload the page and answer again.',
  },
  unknownOption: (id: string): Said => ({
    sv: `Alternativet ${id} finns inte i frågan. Välj ett av alternativen.`,
    en: `The question has no option ${id}. Choose one of its options.`,
  }),
  unknownRow: (id: string): Said => ({
    sv: `Raden ${id} finns inte i frågan.`,
    en: `The question has no row ${id}.`,
  }),
  oneOnly: {
    sv: 'Välj bara ett alternativ.',
    en: 'Choose only one option.',
  },
  exclusive: (label: Said): Said => ({
    sv: `”${label.sv}” kan inte väljas tillsammans med något annat. Ta bort det eller de andra.`,
    en: `“${label.en}” cannot be chosen together with anything else. Remove it or the others.`,
  }),
  textWithoutOption: (label: Said): Said => ({
    sv: `Du har skrivit en text till ”${label.sv}” men inte valt det. Välj alternativet eller ta bort texten.`,
    en: `You wrote a text for “${label.en}” but did not choose it. Choose the option or remove the text.`,
  }),
  noTextTaken: (label: Said): Said => ({
    sv: `”${label.sv}” har ingen egen text. Ta bort texten.`,
    en: `“${label.en}” takes no text of its own. Remove the text.`,
  }),
  tooLong: (most: number): Said => ({
    sv: `Texten är längre än ${`${most}`.replace(/(\d)(\d{3})$/, '$1\u00a0$2')} tecken. Korta den.`,
    en: `The text is longer than ${`${most}`.replace(/(\d)(\d{3})$/, '$1,$2')} characters. Shorten it.`,
  }),
  unstorable: {
    sv: 'Texten innehåller tecken som inte går att spara. Klistra in den utan formatering.',
    en: 'The text holds characters that cannot be saved. Paste it without formatting.',
  },
  notANumber: {
    sv: 'Skriv ett tal med siffror, till exempel 12 eller 3,5.',
    en: 'Write a number in digits, such as 12 or 3.5.',
  },
}

import type { Message } from '../platform/i18n/index.ts'

/** The words of the frames and of the components. A page gives its own words as props. */
export const messages = {
  program: { sv: 'Lägesbild', en: 'Lägesbild' },
  skip: { sv: 'Hoppa till innehållet', en: 'Skip to the content' },
  errorPrefix: { sv: 'Fel: ', en: 'Error: ' },
  tools: { sv: 'Verktyg', en: 'Tools' },
  menu: { sv: 'Meny', en: 'Menu' },
  mainMenu: { sv: 'Huvudmeny', en: 'Main menu' },
  account: { sv: 'Mitt konto', en: 'My account' },
  workIn: {
    sv: ({ name }) => `Arbeta i ${name}`,
    en: ({ name }) => `Work in ${name}`,
  } satisfies Message<{ name: string }>,
  signOut: { sv: 'Logga ut', en: 'Sign out' },
  demonstration: { sv: 'Demonstration: påhittade uppgifter', en: 'Demonstration: invented data' },
  pilot: { sv: 'Pilot', en: 'Pilot' },
  pilotWords: {
    sv: 'Enkäten prövas med några kommuner. Svaren publiceras aldrig.',
    en: 'The survey is tried with a few municipalities. The answers are never published.',
  },
  openSource: { sv: 'Lägesbild är öppen källkod.', en: 'Lägesbild is open source.' },
  accessibility: { sv: 'Tillgänglighetsredogörelse', en: 'Accessibility statement' },
  privacy: { sv: 'Personuppgifter', en: 'Personal data' },
  help: { sv: 'Hjälp', en: 'Help' },
  noClassified: {
    sv: 'Skriv aldrig in säkerhetsskyddsklassificerade uppgifter här.',
    en: 'Never enter security-classified information here.',
  },
  optional: { sv: 'frivilligt', en: 'optional' },
  personName: { sv: 'Namn', en: 'Name' },
  personEmail: { sv: 'E-post', en: 'E-mail' },
  mailLanguage: { sv: 'Språk i breven', en: 'Language of the mail' },
  mailLanguageHint: {
    sv: 'Sidorna som en länk i brevet leder till visas på samma språk.',
    en: 'The pages that a link in the mail leads to are shown in the same language.',
  },
  swedish: { sv: 'Svenska', en: 'Swedish' },
  english: { sv: 'Engelska', en: 'English' },
  chooseAll: { sv: 'Välj alla som stämmer.', en: 'Choose all that apply.' },
  errorHeading: { sv: 'Det finns fel att rätta', en: 'There are errors to correct' },
  notSaved: { sv: 'Inte sparat, försök igen', en: 'Not saved, try again' },
  saving: { sv: 'Sparar …', en: 'Saving …' },
  offline: {
    sv: 'Ingen kontakt med servern. Det du skrev finns kvar här. Vi försöker igen.',
    en: 'No contact with the server. What you wrote is still here. We will try again.',
  },
  givenBack: {
    sv: 'Det här skrev du tidigare i den här webbläsaren, men det hann inte sparas. Vi försöker spara det nu.',
    en: 'You wrote this earlier in this browser, but it was not saved in time. We are trying to save it now.',
  },
  correctedSince: {
    sv: 'Frågan har rättats sedan du svarade här. Det svaret är inte sparat: svara på frågan som den är nu.',
    en: 'The question has been corrected since you answered it here. That answer is not saved: answer the question as it is now.',
  },
  savedAt: { sv: ({ time }) => `Sparat ${time}`, en: ({ time }) => `Saved ${time}` } satisfies Message<{
    time: string
  }>,
  done: { sv: 'Klar', en: 'Done' },
  doneCount: { sv: 'klar', en: 'done' },
  begun: { sv: 'Påbörjad', en: 'Begun' },
  notBegun: { sv: 'Inte påbörjad', en: 'Not begun' },
  countOf: {
    sv: ({ count, total }) => `${count} av ${total}`,
    en: ({ count, total }) => `${count} of ${total}`,
  } satisfies Message<{ count: string; total: string }>,
  of: { sv: ({ total }) => `av ${total}`, en: ({ total }) => `of ${total}` } satisfies Message<{ total: string }>,
  withheld: { sv: 'dolt', en: 'withheld' },
  withheldWhy: {
    sv: 'Gruppen är så liten att svaret skulle peka ut någon.',
    en: 'The group is so small that the answer would point someone out.',
  },
  conflictHeading: { sv: 'Två svar på samma fråga.', en: 'Two answers to the same question.' },
  valuesHeading: { sv: 'Två värden i samma fält.', en: 'Two values of the same field.' },
  conflictWhat: {
    sv: ({ name }) => `${name} sparade sitt medan du skrev. Inget av dem är borttaget.`,
    en: ({ name }) => `${name} saved theirs while you were writing. Neither of them is removed.`,
  } satisfies Message<{ name: string }>,
  conflictTheirs: {
    sv: ({ name, time }) => `${name}, ${time}`,
    en: ({ name, time }) => `${name}, ${time}`,
  } satisfies Message<{ name: string; time: string }>,
  conflictMine: {
    sv: ({ time }) => `Du, ${time} (inte sparat)`,
    en: ({ time }) => `You, ${time} (not saved)`,
  } satisfies Message<{ time: string }>,
  keepTheirs: {
    sv: ({ name }) => `Behåll svaret från ${name}`,
    en: ({ name }) => `Keep the answer from ${name}`,
  } satisfies Message<{ name: string }>,
  keepTheirValue: {
    sv: ({ name }) => `Behåll värdet från ${name}`,
    en: ({ name }) => `Keep the value from ${name}`,
  } satisfies Message<{ name: string }>,
  useMine: { sv: 'Använd mitt svar', en: 'Use my answer' },
  useMyValue: { sv: 'Använd mitt värde', en: 'Use my value' },
  because: {
    sv: ({ answer }) => `Följdfråga eftersom ni svarade ${answer}`,
    en: ({ answer }) => `Follow-up question because you answered ${answer}`,
  } satisfies Message<{ answer: string }>,
  pages: { sv: 'Sidor', en: 'Pages' },
  page: { sv: ({ page }) => `Sida ${page}`, en: ({ page }) => `Page ${page}` } satisfies Message<{ page: number }>,
  showing: {
    sv: ({ from, to, total }) => `Visar ${from}–${to} av ${total}`,
    en: ({ from, to, total }) => `Showing ${from}–${to} of ${total}`,
  } satisfies Message<{ from: string; to: string; total: string }>,
  remove: { sv: 'Ta bort filtret', en: 'Remove the filter' },
}

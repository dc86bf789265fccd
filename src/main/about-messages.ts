/** The pages that every public service must have. Each is a heading and paragraphs. */
export const about = {
  accessibility: {
    title: { sv: 'Tillgänglighetsredogörelse', en: 'Accessibility statement' },
    paragraphs: [
      {
        sv: 'Lägesbild ska gå att använda för alla. Målet är WCAG 2.2 nivå AA, som går längre än lagen (2018:1937) om tillgänglighet till digital offentlig service kräver.',
        en: 'Everyone should be able to use Lägesbild. The aim is WCAG 2.2 level AA, which goes further than the Swedish act (2018:1937) on accessibility of digital public services.',
      },
      {
        sv: 'Varje sida provas automatiskt i en riktig webbläsare vid varje ändring, med tangentbord, utan JavaScript och i 320 bildpunkters bredd. Automatiska prov hittar inte allt. Ingen utomstående granskning har gjorts än.',
        en: 'Every page is tested automatically in a real browser at every change, by keyboard, without JavaScript and 320 pixels wide. Automatic tests do not find everything. No outside audit has been made yet.',
      },
      {
        sv: 'Kända brister: inga kända när den här versionen gavs ut.',
        en: 'Known shortcomings: none known when this version was released.',
      },
      {
        sv: 'Fungerar något inte för dig? Skriv till den organisation som bjöd in dig. Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning (Digg).',
        en: 'Does something not work for you? Write to the organisation that invited you. If you are not content with the answer you can report it to the Agency for Digital Government (Digg).',
      },
    ],
  },
  privacy: {
    title: { sv: 'Personuppgifter', en: 'Personal data' },
    paragraphs: [
      {
        sv: 'Lägesbild sparar ditt namn, din e-postadress, din roll och när du gjorde vad. Det behövs för att din organisation ska kunna visa vem som svarat och beslutat.',
        en: 'Lägesbild keeps your name, your e-mail address, your role and when you did what. It takes that for your organisation to show who answered and decided.',
      },
      {
        sv: 'Två kakor används, och båda behövs för att sidan ska fungera: en för din inloggning och en för vilken organisation du arbetar i. En tredje sparar språket om du väljer ett. Ingen följer dig.',
        en: 'Two cookies are used, and both are needed for the site to work: one for your session and one for the organisation you work in. A third keeps the language if you choose one. Nobody follows you.',
      },
      {
        sv: 'Personuppgiftsansvarig är den organisation som du arbetar i. Svaren i en enkät gäller kommunen, inte dig. De lämnas till den myndighet som frågar när ni skickar in dem, eller när insamlingen stängs.',
        en: 'The controller is the organisation that you work in. The answers of a survey are about the municipality, not about you. They are given to the agency that asks when you submit them, or when collection ends.',
      },
    ],
  },
  help: {
    title: { sv: 'Hjälp', en: 'Help' },
    paragraphs: [
      {
        sv: 'Svara: öppna enkäten och ta en del i taget. Varje svar sparas när du ger det, och du kan lämna sidan när som helst. Flera kan svara på var sin del.',
        en: 'To answer: open the survey and take one section at a time. Each answer is saved as you give it, and you can leave the page at any time. Several people can answer a section each.',
      },
      {
        sv: 'Skicka in: på granskningssidan ser ni vad som är obesvarat. När ni har skickat in går svaren inte att ändra.',
        en: 'To submit: the review page shows what is unanswered. Once submitted, the answers cannot be changed.',
      },
      {
        sv: 'Läsa resultat: varje siffra visar hur många som svarade på just den frågan. Bandet visar var sanningen kan ligga om inget antas om dem som inte svarade, strecket var den troligen ligger.',
        en: 'To read results: every figure shows how many answered that very question. The band shows where the truth can lie if nothing is assumed about those that did not answer, the line where it probably lies.',
      },
      {
        sv: 'Skriv aldrig in uppgifter som är säkerhetsskyddsklassificerade.',
        en: 'Never enter security-classified information.',
      },
    ],
  },
} as const

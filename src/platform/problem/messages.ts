/** What each problem says: `title` what happened, `advice` what to do. */
export const messages = {
  badInput: {
    title: { sv: 'Något i det du skickade stämmer inte', en: 'Something you sent is not right' },
    advice: {
      sv: 'Rätta det som står nedan och försök igen. Inget har sparats.',
      en: 'Correct what is listed below and try again. Nothing was saved.',
    },
  },
  ended: {
    sv: 'Det du valde har avslutats. Välj något som finns kvar.',
    en: 'What you chose has ended. Choose something that is still there.',
  },
  tooLarge: {
    title: { sv: 'Det du skickade är för stort', en: 'What you sent is too large' },
    advice: {
      sv: 'Korta texten, eller välj en mindre fil, och försök igen. Inget har sparats.',
      en: 'Shorten the text, or choose a smaller file, and try again. Nothing was saved.',
    },
  },
  wrongContentType: {
    title: { sv: 'Det du skickade är av fel slag', en: 'What you sent is of the wrong kind' },
    advice: {
      sv: 'Skicka JSON, och säg det i huvudet content-type: application/json. Inget har sparats.',
      en: 'Send JSON, and say so in the header content-type: application/json. Nothing was saved.',
    },
  },
  notSignedIn: {
    title: { sv: 'Du behöver logga in', en: 'You need to sign in' },
    advice: {
      sv: 'Logga in och öppna sidan igen. Det du redan sparat finns kvar.',
      en: 'Sign in and open the page again. What you have saved is still there.',
    },
  },
  forbidden: {
    title: { sv: 'Du har inte behörighet till det här', en: 'You do not have permission for this' },
    advice: {
      sv: 'Be en administratör i din organisation om den roll som behövs.',
      en: 'Ask an administrator in your organisation for the role that it takes.',
    },
  },
  foreignOrigin: {
    title: { sv: 'Begäran kom från en annan webbplats', en: 'The request came from another site' },
    advice: { sv: 'Öppna sidan här och skicka formuläret igen.', en: 'Open the page here and send the form again.' },
  },
  notFound: {
    title: { sv: 'Sidan finns inte', en: 'There is no such page' },
    advice: {
      sv: 'Kontrollera adressen. Sidan kan också höra till en annan organisation.',
      en: 'Check the address. The page may also belong to another organisation.',
    },
  },
  conflict: {
    title: { sv: 'Någon annan sparade medan du skrev', en: 'Someone else saved while you were writing' },
    advice: {
      sv: 'Båda svaren finns kvar. Välj vilket som ska gälla.',
      en: 'Both answers are kept. Choose which one is to count.',
    },
  },
  closed: {
    title: { sv: 'Enkäten är stängd', en: 'The survey is closed' },
    advice: {
      sv: 'Det går inte längre att ändra svar. Det ni sparade finns kvar.',
      en: 'Answers can no longer be changed. What you saved is kept.',
    },
  },
  alreadySubmitted: {
    title: { sv: 'Svaren är redan inskickade', en: 'The answers have already been submitted' },
    advice: {
      sv: 'Inskickade svar ändras inte. Kontakta den som ansvarar för enkäten om något blev fel.',
      en: 'Submitted answers do not change. Contact those who run the survey if something is wrong.',
    },
  },
  notReady: {
    title: { sv: 'Det går inte att göra än', en: 'This cannot be done yet' },
    advice: { sv: 'Läs nedan vad som återstår.', en: 'See below what remains.' },
  },
  pilot: {
    title: { sv: 'Det går inte med en pilot', en: 'This cannot be done with a pilot' },
    advice: {
      sv: 'En pilot publiceras aldrig, och svaren räknas inte i något resultat. Vad den visade står på sidan Pilotens resultat.',
      en: 'A pilot is never published, and its answers count in no results. What it showed is on the page What the pilot showed.',
    },
  },
  tooManyRequests: {
    title: { sv: 'För många försök på kort tid', en: 'Too many attempts in a short time' },
    advice: { sv: 'Vänta en stund och försök igen.', en: 'Wait a while and try again.' },
  },
  unavailable: {
    title: { sv: 'Det gick inte att nå databasen just nu', en: 'The database could not be reached just now' },
    advice: {
      sv: 'Försök igen om en stund. Det du sparat tidigare är kvar.',
      en: 'Try again in a while. What you saved earlier is kept.',
    },
  },
  full: {
    title: { sv: 'Det finns ingen plats kvar att spara på', en: 'There is no room left to save in' },
    advice: {
      sv: 'Inget har sparats nu, men det som sparats tidigare är kvar. Säg till den som sköter Lägesbild hos er att disken är full.',
      en: 'Nothing was saved now, but what was saved earlier is kept. Tell those who run Lägesbild where you are that the disk is full.',
    },
  },
  unexpected: {
    title: { sv: 'Något gick fel hos oss', en: 'Something went wrong on our side' },
    advice: {
      sv: 'Försök igen. Händer det igen, kontakta den som sköter Lägesbild hos er och uppge numret nedan.',
      en: 'Try again. If it happens again, contact those who run Lägesbild where you are and give the number below.',
    },
  },
} as const

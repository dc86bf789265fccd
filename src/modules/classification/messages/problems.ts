/** Why something was not done, and what to do. */
export const problems = {
  notComplete: {
    sv: ({ left }: { left: number }) =>
      `${left === 1 ? 'En fråga är' : `${left} frågor är`} kvar att besvara. Svara på alla innan klassningen beslutas.`,
    en: ({ left }: { left: number }) =>
      `${left === 1 ? 'One question is' : `${left} questions are`} left to answer. Answer them all before the classification is decided.`,
  },
  nothingBegun: {
    sv: 'Ingen klassning är påbörjad. Börja med en, eller se vad som redan är beslutat.',
    en: 'No classification has been begun. Begin one, or see what is decided already.',
  },
  changedMeanwhile: {
    sv: 'Någon ändrade ett svar medan du läste. Läs igenom svaren igen och besluta sedan.',
    en: 'Somebody changed an answer while you were reading. Read the answers again and then decide.',
  },
  decidedMeanwhile: {
    sv: 'Klassningen är redan beslutad. Börja en ny om något ska ändras.',
    en: 'The classification has already been decided. Begin a new one to change anything.',
  },
  modelChangedMeanwhile: {
    sv: 'Någon sparade en ny version av metoden medan du skrev. Det du skrev finns kvar här. Öppna metoden i en annan flik och jämför innan du sparar.',
    en: 'Somebody saved a new version of the method while you were writing. What you wrote is still here. Open the method in another tab and compare before you save.',
  },
  unknownQuestion: {
    sv: 'Frågan finns inte i metoden. Gå tillbaka till frågorna.',
    en: 'The method has no such question. Go back to the questions.',
  },
  levelMissing: {
    sv: 'Välj den värsta rimliga följden. Vet ni inte, välj ”Vet inte, ta den sist”.',
    en: 'Choose the worst reasonable consequence. If you do not know, choose “Do not know, take it last”.',
  },
  whyLong: {
    sv: 'Korta texten till högst 2\u00a0000 tecken.',
    en: 'Shorten the text to 2,000 characters at most.',
  },
  dateWrong: { sv: 'Skriv datum som 2026-11-24.', en: 'Write the date as 2026-11-24.' },
  decidedLater: {
    sv: 'Beslutet kan inte vara fattat i framtiden. Skriv dagen då det fattades.',
    en: 'The decision cannot have been made in the future. Write the day when it was made.',
  },
  nextTooSoon: {
    sv: 'Nästa klassning måste komma efter beslutet.',
    en: 'The next classification must come after the decision.',
  },
  nextTooLate: {
    sv: 'Välj en dag inom tio år.',
    en: 'Choose a day within ten years.',
  },
  noteMissing: {
    sv: 'En nivå är lägre än den som ärvs. Skriv varför det är rätt, eller gå tillbaka och ändra svaren.',
    en: 'A level is lower than the one that is inherited. Write why that is right, or go back and change the answers.',
  },
  confirmMissing: {
    sv: 'Kryssa för att du har läst svaren och beslutar klassningen.',
    en: 'Tick that you have read the answers and decide the classification.',
  },
  textLong: { sv: 'Korta texten till högst 500 tecken.', en: 'Shorten the text to 500 characters at most.' },
  cycle: {
    sv: ({ way }: { way: string }) =>
      `Då skulle beroendena gå runt i en ring: ${way}. Avsluta ett av dem först, eller vänd på det nya.`,
    en: ({ way }: { way: string }) =>
      `The dependencies would then go round in a circle: ${way}. End one of them first, or turn the new one round.`,
  },
  itself: {
    sv: 'Ingenting kan behöva sig självt. Välj två olika.',
    en: 'Nothing can need itself. Choose two different ones.',
  },
  dependencyThere: {
    sv: 'Det beroendet finns redan.',
    en: 'That dependency is there already.',
  },
  assetMissing: {
    sv: 'Välj något i listan.',
    en: 'Choose something in the list.',
  },
  notYours: {
    sv: 'Du kan ändra beroenden för det du äger. Be samordnaren om det andra.',
    en: 'You can change dependencies of what you own. Ask the coordinator for the rest.',
  },
}

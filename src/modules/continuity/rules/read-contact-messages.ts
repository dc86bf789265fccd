export const contactFaults = {
  duty: { sv: 'Skriv vad personen gör eller varför ni ringer.', en: 'Write what the person does, or why you call.' },
  name: { sv: 'Skriv vem.', en: 'Write who.' },
  long: { sv: 'Skriv högst 200 tecken.', en: 'Write 200 characters at most.' },
  phone: {
    sv: 'Skriv ett telefonnummer: inget finns i registren för det namnet.',
    en: 'Write a phone number: the registers have none for that name.',
  },
  phoneForm: {
    sv: 'Skriv numret med siffror, som 070-123 45 67.',
    en: 'Write the number in digits, as 070-123 45 67.',
  },
} as const

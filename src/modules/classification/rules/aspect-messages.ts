/** The aspects, each with the letter that stands for it. */
export const aspectNames = {
  confidentiality: { sv: 'Konfidentialitet', en: 'Confidentiality' },
  integrity: { sv: 'Riktighet', en: 'Integrity' },
  availability: { sv: 'Tillgänglighet', en: 'Availability' },
  traceability: { sv: 'Spårbarhet', en: 'Traceability' },
}

/** With places where a narrow column may break the word. */
export const brokenAspectNames = {
  confidentiality: { sv: 'Konfi\u00addentialitet', en: 'Confi\u00addentiality' },
  integrity: { sv: 'Riktighet', en: 'Integrity' },
  availability: { sv: 'Tillgäng\u00adlighet', en: 'Availa\u00adbility' },
  traceability: { sv: 'Spår\u00adbarhet', en: 'Trace\u00adability' },
}

export const aspectLetters = {
  confidentiality: { sv: 'K', en: 'C' },
  integrity: { sv: 'R', en: 'I' },
  availability: { sv: 'T', en: 'A' },
  traceability: { sv: 'S', en: 'Tr' },
}

/** What each of them means, for whoever has not met the word. */
export const aspectMeanings = {
  confidentiality: { sv: 'att obehöriga inte kommer åt det', en: 'that nobody unauthorised gets at it' },
  integrity: { sv: 'att det är rätt och inte ändras av misstag', en: 'that it is right and not changed by mistake' },
  availability: { sv: 'att det går att använda när det behövs', en: 'that it can be used when it is needed' },
  traceability: { sv: 'att det går att se vem som gjorde vad', en: 'that one can see who did what' },
}

export const categoryNames = {
  life: { sv: 'Liv och hälsa', en: 'Life and health' },
  service: { sv: 'Service till invånarna', en: 'Service to residents' },
  economy: { sv: 'Ekonomi', en: 'Economy' },
  trust: { sv: 'Förtroende', en: 'Trust' },
  law: { sv: 'Lag', en: 'Law' },
}

export const kindNames = {
  process: { sv: 'Process', en: 'Process' },
  information: { sv: 'Informationsmängd', en: 'Set of information' },
  system: { sv: 'System', en: 'System' },
  'control-system': { sv: 'Styrsystem', en: 'Control system' },
}

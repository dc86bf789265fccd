/** What is wrong with an organisation that somebody wants to add at a terminal, by the option. */
export const organisationFaults = {
  id: {
    sv: 'id: skriv små bokstäver a–z, siffror och bindestreck, högst 64 tecken',
    en: 'id: write lower-case letters a–z, digits and hyphens, at most 64 characters',
  },
  municipalityId: {
    sv: 'id: skriv kommunens kod, fyra siffror',
    en: 'id: write the municipality’s code, four digits',
  },
  kind: {
    sv: 'kind: skriv municipality, agency eller county-board',
    en: 'kind: write municipality, agency or county-board',
  },
  name: { sv: 'name: skriv ett namn på högst 200 tecken', en: 'name: write a name of at most 200 characters' },
  county: {
    sv: 'county: skriv länets kod, två siffror, för en kommun eller länsstyrelse',
    en: 'county: write the county’s code, two digits, for a municipality or a county board',
  },
} as const

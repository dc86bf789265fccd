export const messages = {
  noSums: {
    sv: 'Filen SHA256SUMS saknas, så det här är inget dataset från Lägesbild.',
    en: 'The file SHA256SUMS is missing, so this is no dataset from Lägesbild.',
  },
  missing: (name: string) => ({ sv: `${name} saknas.`, en: `${name} is missing.` }),
  altered: (name: string) => ({
    sv: `${name} är ändrad: innehållet stämmer inte med kontrollsumman.`,
    en: `${name} is altered: its content does not match the checksum.`,
  }),
  unknown: (name: string) => ({
    sv: `${name} hör inte till datasetet.`,
    en: `${name} does not belong to the dataset.`,
  }),
  another: (sha256: string) => ({
    sv: `Det här är ett annat dataset: kontrollsumman är ${sha256}.`,
    en: `This is another dataset: the checksum is ${sha256}.`,
  }),
} as const

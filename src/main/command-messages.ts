/** The words of the command line's own help. */
export const commands = {
  program: {
    sv: 'Kommunens arbete med informationssäkerhet, och den nationella enkäten om det.',
    en: 'A municipality’s work with information security, and the national survey about it.',
  },
  lang: { sv: 'språk: sv (förval) eller en', en: 'language: sv (default) or en' },
  help: { sv: 'visa hjälp', en: 'show help' },
  serve: {
    sv: 'starta webbplatsen; skapar och uppdaterar databasen först',
    en: 'start the web site; creates and updates the database first',
  },
  serveDemo: { sv: 'fyll en tom databas med demonstrationen', en: 'fill an empty database with the demonstration' },
  serveNoMigrate: {
    sv: 'uppdatera inte databasen (när webbprocessen saknar ägarens rättigheter)',
    en: 'do not update the database (where the web process lacks the owner’s rights)',
  },
  serveAfter: {
    sv: 'Inställningar läses ur miljön: PORT, HOST, BASE_URL, DATA_DIR, DATABASE_URL, DATABASE_OWNER_URL, DATABASE_POOL,\nSESSION_SECRET, SIGN_IN_ATTEMPTS, TRUST_PROXY, CONTACT_EMAIL, SMTP_URL, MAIL_FROM, WORKER, LOG_LEVEL. De beskrivs i docs/installning.md.',
    en: 'Settings are read from the environment: PORT, HOST, BASE_URL, DATA_DIR, DATABASE_URL, DATABASE_OWNER_URL, DATABASE_POOL,\nSESSION_SECRET, SIGN_IN_ATTEMPTS, TRUST_PROXY, CONTACT_EMAIL, SMTP_URL, MAIL_FROM, WORKER, LOG_LEVEL. They are described in docs/installning.md.',
  },
  worker: {
    sv: 'skicka e-post och gör annat som väntar, vid sidan av webbplatsen (PostgreSQL)',
    en: 'send mail and do whatever else is due, beside the web site (PostgreSQL)',
  },
  mail: { sv: 'e-post som programmet har skickat', en: 'mail that the program has sent' },
  mailBounce: {
    sv: 'läs en rapport om utebliven leverans på standard in, så att utskicket visar att adressen studsar',
    en: 'read a delivery failure report on standard input, so that the mailing shows that the address bounces',
  },
  migrate: { sv: 'skapa databasen eller uppdatera den', en: 'create the database or bring it up to date' },
  dataset: { sv: 'frysta dataset', en: 'frozen datasets' },
  datasetVerify: {
    sv: 'kontrollerar att ett dataset (zip) är som det frystes',
    en: 'checks that a dataset (zip) is as it was frozen',
  },
  datasetFile: { sv: 'zipfilen, som den hämtades', en: 'the zip file, as it was downloaded' },
  datasetExpect: {
    sv: 'kontrollsumman som datasetet ska ha',
    en: 'the checksum that the dataset is to have',
  },
  audit: { sv: 'spårloggen', en: 'the audit log' },
  auditVerify: {
    sv: 'räkna om hela kedjan och visa att ingen post är ändrad eller borttagen',
    en: 'recompute the whole chain and show that no entry was changed or removed',
  },
  auditExpect: {
    sv: 'kräv att en organisations kedja slutar med denna kontrollsumma (ORGANISATION=SUMMA)',
    en: 'require that an organisation’s chain ends with this hash (ORGANISATION=HASH)',
  },
} as const

/** What each setting should be, said when it is not. */
export const messages = {
  PORT: { sv: 'ett portnummer, 0–65535', en: 'a port number, 0–65535' },
  HOST: { sv: 'en adress att lyssna på, till exempel 127.0.0.1', en: 'an address to listen on, such as 127.0.0.1' },
  BASE_URL: {
    sv: 'adressen som webbläsare ser, till exempel https://lagesbild.kommunen.se',
    en: 'the address that browsers see, such as https://lagesbild.example.org',
  },
  DATA_DIR: { sv: 'en mapp för data', en: 'a folder for data' },
  DATABASE_URL: {
    sv: 'en adress till PostgreSQL, postgresql://användare:lösenord@värd:5432/databas',
    en: 'the address of a PostgreSQL database, postgresql://user:password@host:5432/database',
  },
  DATABASE_OWNER_URL: {
    sv: 'en adress till samma databas för den användare som äger tabellerna',
    en: 'the address of the same database for the user that owns the tables',
  },
  DATABASE_POOL: { sv: 'antal förbindelser till databasen, 1–200', en: 'number of database connections, 1–200' },
  SESSION_SECRET: {
    sv: 'minst 32 slumpmässiga tecken (krävs tillsammans med DATABASE_URL), gör dem med: openssl rand -base64 32',
    en: 'at least 32 random characters (required together with DATABASE_URL), make them with: openssl rand -base64 32',
  },
  SIGN_IN_ATTEMPTS: { sv: 'antal inloggningsförsök per minut, 1–100000', en: 'sign-in attempts per minute, 1–100000' },
  TRUST_PROXY: { sv: '0 eller 1', en: '0 or 1' },
  CONTACT_EMAIL: {
    sv: 'en e-postadress för frågor om öppna data, till exempel oppnadata@myndigheten.se',
    en: 'an e-mail address for questions about open data, such as opendata@agency.example',
  },
  SMTP_URL: {
    sv: 'adressen till en e-postserver, smtp://användare:lösenord@värd:587 eller smtps://…',
    en: 'the address of a mail server, smtp://user:password@host:587 or smtps://…',
  },
  MAIL_FROM: {
    sv: 'avsändaren av e-post (krävs tillsammans med SMTP_URL), till exempel Lägesbild <enkat@myndigheten.se>',
    en: 'the sender of mail (required together with SMTP_URL), such as Lägesbild <survey@agency.example>',
  },
  WORKER: { sv: '0 eller 1', en: '0 or 1' },
  LOG_LEVEL: { sv: 'silent, error, warn, info eller debug', en: 'silent, error, warn, info or debug' },
} as const

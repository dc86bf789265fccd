import about from '../../../../../package.json' with { type: 'json' }

/** The program and its version, as files say what made them. */
export const programVersion = `Lägesbild ${about.version}`

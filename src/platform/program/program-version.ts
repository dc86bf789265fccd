import packageJson from '../../../package.json' with { type: 'json' }

/** Which program this is: the version that was given out, and the revision of its source where the build knew it. */
export function programVersion(): { readonly version: string; readonly revision: string | null } {
  // Put in place by the build; a program that runs from its source has none
  const revision = process.env.LAGESBILD_REVISION
  return { version: packageJson.version, revision: revision ? revision : null }
}

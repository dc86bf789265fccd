/** The files that pages point at. `buildAssets` writes them with the hash of their contents in the name, so that a
 *  browser may keep them for ever, and lists them in a manifest which the program reads once at start. */

/** From the name in code, like `app.css`, to the address, like `/assets/app-1F3A.css`. */
export type Manifest = Readonly<Record<string, string>>

let manifest: Manifest | null = null

/** Gives the manifest that `buildAssets` wrote. Called once, at start. */
export function setManifest(given: Manifest): void {
  manifest = given
}

/** The address of a file by its name in code. Throws when there is no manifest, or when the name is not in it. */
export function assetUrl(name: string): string {
  if (manifest === null) throw new Error(`No manifest of assets is set, so ${name} has no address`)
  const address = manifest[name]
  if (address === undefined) throw new Error(`The manifest of assets has no ${name}`)
  return address
}

import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'

/** What a document is drawn and written with. Another version of any of them may give other bytes. */
const packages = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@resvg/resvg-js',
  '@expo-google-fonts/atkinson-hyperlegible-next',
  '@fontsource-variable/atkinson-hyperlegible-next',
  'docx',
  'fflate',
  'react-dom',
  'd3-scale',
  'd3-shape',
] as const

/** The renderers by name, each with its version. The runtime is one of them: names of months come from it. */
export function documentRenderers(): Record<string, string> {
  const versions = packages.map((name) => [name, versionOf(name)] as const)
  return { node: process.versions.node, ...Object.fromEntries(versions) }
}

function versionOf(name: string): string {
  const path = findPackageJSON(name, import.meta.url)
  if (path === undefined) throw new Error(`The package ${name} is not installed`)
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}

import { type Manifest, setManifest } from '../assets.ts'
import { renderPage } from '../frame/index.ts'
import { stories } from './index.ts'

/** Every story as the text of a page, by name. */
export function renderStories(manifest: Manifest): Record<string, string> {
  setManifest(manifest)
  return Object.fromEntries(Object.entries(stories).map(([name, page]) => [name, renderPage(page)]))
}

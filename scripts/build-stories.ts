/** Writes the stories of the interface as pages to look at: `node scripts/build-stories.ts [folder]`. Serve the folder
 *  over HTTP and open `work.html`, `ask.html`, `report.html` or `public.html`. */
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildAssets } from './build-assets.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = resolve(process.argv[2] ?? join(root, 'dist/stories'))
const program = join(root, 'dist/render-stories.js')

const manifest = await buildAssets(join(folder, 'assets'))
// Node reads TypeScript but not TSX, and the icons are found from where the program lies: so it is built beside them.
await build({
  absWorkingDir: root,
  entryPoints: ['src/ui/stories/render.ts'],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  jsx: 'automatic',
})
const { renderStories } = (await import(pathToFileURL(program).href)) as typeof import('../src/ui/stories/render.ts')
for (const [name, html] of Object.entries(renderStories(manifest))) {
  await writeFile(join(folder, `${name}.html`), html)
  console.log(join(folder, `${name}.html`))
}

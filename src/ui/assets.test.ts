import { expect, test, vi } from 'vitest'

test('gives the address of a name, and says which name has none', async () => {
  vi.resetModules()
  const { assetUrl, setManifest } = await import('./assets.ts')
  expect(() => assetUrl('app.css')).toThrow('No manifest of assets is set')
  setManifest({ 'app.css': '/assets/app-1.css' })
  expect(assetUrl('app.css')).toBe('/assets/app-1.css')
  expect(() => assetUrl('other.css')).toThrow('no other.css')
})

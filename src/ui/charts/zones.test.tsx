import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ZonePicture } from './ZonePicture.tsx'
import { placeBands, type ZoneOfPicture, zoneBox } from './zone-layout.ts'

const shut = { count: 0, open: false }
const system = (id: string, label = id) => ({ id, label, note: '', href: `/system/${id}`, danger: id === 'farligt' })
const zone = (id: string, systems: ZoneOfPicture['systems']): ZoneOfPicture => ({
  id,
  label: id,
  note: 'Process',
  systems,
  ways: [shut, shut, shut],
})

it('stands zones under each other, with every system inside its own', () => {
  const zones = [
    zone(
      'a',
      ['1', '2', '3', '4'].map((id) => system(id)),
    ),
    zone('b', []),
    zone('c', [system('lång', 'Klimatstyrning för alla särskilda boenden i kommunen och dess bolag')]),
  ]
  const { bands, height } = placeBands(zones)
  for (const [at, { y, height: high, places, zone: of }] of bands.entries()) {
    const below = bands[at + 1]
    expect(y + high).toBeLessThan(below?.y ?? height)
    expect(places).toHaveLength(of.systems.length)
    for (const place of places) {
      expect(place.y).toBeGreaterThan(y)
      expect(place.y + place.height).toBeLessThan(y + high)
      expect(place.x).toBeGreaterThan(zoneBox.left)
      expect(place.x + zoneBox.system).toBeLessThan(zoneBox.right)
    }
  }
  // The fourth begins a row of its own
  expect(bands[0]?.places[3]?.y).toBeGreaterThan(bands[0]?.places[0]?.y ?? 0)
})

it('draws each way in with its count, whole where it stands open, and what passes between zones with its number', () => {
  const draw = renderToStaticMarkup(
    <ZonePicture
      id="z"
      title="Zoner"
      words="Två zoner"
      outside="Utanför"
      lanes={['Internet', 'Leverantörer', 'Egen personal']}
      zones={[
        { ...zone('Kontor', []), ways: [shut, shut, shut] },
        {
          ...zone('Process', [system('farligt'), system('lugnt')]),
          ways: [{ count: 2, open: true }, { count: 1, open: false }, shut],
        },
      ]}
      conduits={[
        { number: 1, from: 'Kontor', to: 'Process', open: false },
        { number: 2, from: 'Kontor', to: 'borta', open: true },
      ]}
    />,
  )
  expect(draw).toContain('<desc id="z-d">Två zoner</desc>')
  expect(draw.match(/class="zone-danger"/g)).toHaveLength(1)
  expect(draw.match(/class="zone-way zone-open"/g)).toHaveLength(1)
  expect(draw.match(/class="zone-way zone-shut"/g)).toHaveLength(1)
  expect(draw).toMatch(
    /<a href="\/system\/lugnt"><rect[^>]*class="zone-system"|<a href="\/system\/lugnt"><rect class="zone-system"/,
  )
  // What leads to a zone that is not drawn is not drawn either
  expect(draw.match(/<path class="zone-way/g)).toHaveLength(1)
})

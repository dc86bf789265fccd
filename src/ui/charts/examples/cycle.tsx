import { HoursBar } from '../HoursBar.tsx'
import { Meter } from '../Meter.tsx'
import { Spark } from '../Spark.tsx'
import { Wheel, type WheelProps } from '../Wheel.tsx'

export const wheelFigures: WheelProps = {
  language: 'sv',
  id: 'wheel',
  title: 'Årshjulet, vecka 48',
  description: 'Visaren står på den 24 november.',
  today: '2026-11-24',
  week: 48,
  arcs: [
    { key: 'a', from: '2026-01-10', to: '2026-03-20', ring: 'outer', kind: 'done' },
    { key: 'b', from: '2026-10-20', to: '2026-12-18', ring: 'middle', kind: 'now' },
    { key: 'c', from: '2026-12-20', to: '2027-02-15', ring: 'inner', kind: 'plan' },
  ],
  dots: ['2026-12-03', '2026-12-05', '2026-12-18', '2027-01-20', '2027-02-15'],
}
export const wheel = <Wheel {...wheelFigures} />

export const hours = (
  <HoursBar
    label="50 minuter gjort, anmälan 1 tim, 25 minuter kvar"
    parts={[
      { key: 'done', minutes: 50, label: '50 min gjort', kind: 'done' },
      { key: 'a', minutes: 60, label: 'Anmälan 1 tim', kind: 'task' },
      { key: 'b', minutes: 5, label: 'En mycket lång rubrik', kind: 'task' },
      { key: 'free', minutes: 25, label: '25 min kvar', kind: 'free' },
    ]}
  />
)
export const meter = <Meter label="9 av 10" count={9} total={10} />
export const spark = <Spark values={[2, 2, 3, 5]} most={9} />

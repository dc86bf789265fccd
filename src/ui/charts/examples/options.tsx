import { OptionBars } from '../OptionBars.tsx'
import { OptionBarsPicture } from '../OptionBarsPicture.tsx'

export const workingHours = [
  { id: 'lt10', label: 'Mindre än 10 %', count: 70, n: 149, interval: { low: 0.44, high: 0.5 }, own: 'Ekebro' },
  { id: '10to25', label: '10–25 %', count: 45, n: 149, interval: { low: 0.28, high: 0.33 } },
  { id: 'part', label: '26–99 %', count: 13, n: 149, interval: { low: 0.07, high: 0.11 } },
  {
    id: 'full',
    label: 'Heltid eller mer än en heltidstjänst, även när tiden delas av flera personer i samma kommun',
    count: 21,
    n: 149,
    interval: { low: 0.12, high: 0.16 },
  },
]

export const onThePage = <OptionBars language="sv" options={workingHours} />

export const asPicture = (
  <OptionBarsPicture language="sv" id="hours" title="Arbetstid" width={560} options={workingHours} />
)

import { ChangeChart } from '../ChangeChart.tsx'
import { ChangeKey } from '../ChangeKey.tsx'
import { ChangePicture } from '../ChangePicture.tsx'
import type { ChangeRow } from '../change-point.ts'

const rounds = { earlier: '2015', later: '2020' }

const rows: readonly ChangeRow[] = [
  {
    id: 'ja',
    label: 'Ja',
    earlier: { kind: 'counted', count: 175, n: 242, interval: { low: 0.7, high: 0.745 } },
    later: { kind: 'counted', count: 201, n: 251, interval: { low: 0.78, high: 0.82 } },
    line: true,
  },
  {
    id: 'delvis',
    label: 'Delvis, för de verksamheter som enligt kommunens egen bedömning är de mest samhällsviktiga',
    earlier: null,
    later: { kind: 'counted', count: 30, n: 251, interval: { low: 0.1, high: 0.14 } },
    line: false,
  },
  {
    id: 'few',
    label: 'Få svar',
    earlier: { kind: 'counted', count: 7, n: 12, interval: { low: 0.4, high: 0.7 } },
    later: { kind: 'counted', count: 40, n: 80, interval: { low: 0.45, high: 0.55 } },
    line: true,
  },
]

export const onThePage = <ChangeChart language="sv" rounds={rounds} rows={rows} />

export const asPicture = (
  <ChangePicture language="sv" id="change" title="Policy" width={600} rounds={rounds} rows={rows} />
)

/** Beside published figures of others: no line, and a mark of their own. */
export const besidePublished = (
  <>
    <ChangeChart
      language="sv"
      rounds={{ earlier: '2014', later: '2015' }}
      rows={[
        {
          id: 'policy',
          label: 'Har en policy',
          earlier: { kind: 'published', percent: 84, n: 227 },
          later: { kind: 'counted', count: 175, n: 242, interval: { low: 0.7, high: 0.745 } },
          line: false,
        },
      ]}
    />
    <ChangeKey language="sv" rounds={{ earlier: '2014', later: '2015' }} published approximate={false} line={false} />
  </>
)

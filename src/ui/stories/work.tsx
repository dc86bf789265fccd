import { Button } from '../Button.tsx'
import { ButtonLink } from '../ButtonLink.tsx'
import { Details } from '../Details.tsx'
import { EmptyState } from '../EmptyState.tsx'
import { Facts } from '../Facts.tsx'
import { Figure } from '../Figure.tsx'
import { WorkFrame } from '../frame/index.ts'
import { Notice } from '../Notice.tsx'
import { OwnTag } from '../OwnTag.tsx'
import { PageHead } from '../PageHead.tsx'
import { Pager } from '../Pager.tsx'
import { Removable } from '../Removable.tsx'
import { ScrollTable } from '../ScrollTable.tsx'
import { Section } from '../Section.tsx'
import { Status } from '../Status.tsx'
import { Steps } from '../Steps.tsx'
import { Table } from '../Table.tsx'
import { Withheld } from '../Withheld.tsx'
import { nav, tools, user } from './data.ts'

const registerColumns = [
  { key: 'name', label: 'Kommun', sort: { href: '?sort=namn' } },
  { key: 'county', label: 'Län', wide: true },
  { key: 'status', label: 'Läge', wide: true, sort: { href: '?sort=-lage', sorted: 'ascending' as const } },
  { key: 'answers', label: 'Svar', numeric: true },
]
const registerRows = [
  {
    key: 'a',
    cells: [
      <a href="#a" key="a">
        Ekebro
      </a>,
      'Jönköpings län',
      <Status kind="done" key="s">
        hela svaret inskickat
      </Status>,
      '43',
    ],
  },
  {
    key: 'b',
    cells: [
      <a href="#b" key="b">
        Norrvik
      </a>,
      'Gävleborgs län',
      <Status kind="soon" key="s">
        påbörjat, 12 dagar kvar
      </Status>,
      '17',
    ],
  },
  {
    key: 'c',
    cells: [
      <a href="#c" key="c">
        Sundåsa
      </a>,
      'Kalmar län',
      <Status kind="late" key="s">
        skulle ha svarat 18 december
      </Status>,
      '0',
    ],
  },
  {
    key: 'd',
    cells: [
      <a href="#d" key="d">
        Malmkinda
      </a>,
      'Västmanlands län',
      <Status kind="open" key="s">
        inte öppnad
      </Status>,
      '0',
    ],
  },
]
const figureColumns = [
  { key: 'class', label: 'Invånare' },
  ...['Kommuner', 'Svarade', 'Ja', 'Nej', 'Ja, andel', 'Minst', 'Högst'].map((label) => ({
    key: label,
    label,
    numeric: true,
  })),
]
const hidden = <Withheld language="sv" key="dolt" />
const figureRows = [
  { key: '1', cells: ['Under 8 000', '71', '55', '9', '46', '16 %', '9 %', '28 %'] },
  { key: '2', cells: ['8 000–15 000', '83', '69', '14', '55', '20 %', '13 %', '31 %'] },
  {
    key: '3',
    cells: [
      <>
        Över 70 000 <OwnTag name="Ekebro" />
      </>,
      '33',
      '31',
      hidden,
      hidden,
      hidden,
      hidden,
      hidden,
    ],
  },
]

/** What the work frame holds: heads, figures, states, registers. */
export const workStory = (
  <WorkFrame language="sv" title="Insamling" user={user} tools={tools} path="/insamling?sort=lage" nav={nav} demo>
    <PageHead
      crumb="Enkäten 2026, öppen 5 oktober till 18 december"
      title="Insamling"
      lead="Den andra påminnelsen gav 36 svar på en vecka."
      actions={
        <>
          <ButtonLink href="/insamling/lista.csv" download="" variant="secondary" size="sm" icon="download">
            Hämta lista
          </ButtonLink>
          <Button size="sm">Skicka påminnelse</Button>
        </>
      }
    />
    <Notice kind="done" title="Påminnelsen är skickad till 119 kommuner" live>
      <p>Nästa går 7 december om ni inte ändrar det.</p>
    </Notice>
    <div className="above-5">
      <Figure language="sv" count="71" total="241" share="29 %">
        Har en fastställd metod för riskanalys, av alla kommuner som svarade
      </Figure>
    </div>
    <Section id="kommuner" title="Kommunerna" link={{ href: '/kommuner', label: 'Alla 290' }}>
      <div className="chosen">
        <strong>4 av 290 kommuner</strong>
        <Removable language="sv" href="/insamling" label="Jönköpings län" />
        <a href="/insamling">Rensa</a>
      </div>
      <Table
        caption="Fyra kommuner, sorterade efter läge"
        captionHidden
        columns={registerColumns}
        rows={registerRows}
        stack
      />
      <Pager language="sv" page={5} pages={12} from="97" to="120" total="290" href={(page) => `?sida=${page}`} />
    </Section>
    <Section id="siffror" title="Efter folkmängd" lead="Andelar av dem som svarade. Osäkerheten står bredvid.">
      <Details summary="Tabell: efter folkmängd" open>
        <ScrollTable caption="Formellt fastställd metod, efter folkmängd" columns={figureColumns} rows={figureRows} />
      </Details>
      <Facts
        items={[
          ['Ställd till', 'alla kommuner'],
          ['Svarade', '241 av 290'],
          ['Senast ändrad', '24 november 2026'],
        ]}
      />
    </Section>
    <EmptyState
      id="tomt"
      title="Här finns kommunens system, styrsystemen också"
      lead="När systemen finns här kan ägarna klassa dem."
    >
      <Steps
        items={[
          {
            title: 'Börja med listan ni redan har',
            children: <p>Vi känner igen kolumnerna. Det tar ungefär en kvart.</p>,
          },
          {
            title: 'Ge varje system en ägare',
            children: <p>Saknas ägare syns det, så det går bra att göra efteråt.</p>,
          },
        ]}
      />
      <ButtonLink href="/system/las-in" variant="secondary" icon="upload">
        Läs in en lista
      </ButtonLink>
    </EmptyState>
    <Notice kind="warning" title="Urvalet kan inte ändras längre">
      <p>Enkäten är öppen. Lägg till en kommun som eget ärende.</p>
    </Notice>
    <Notice>
      <p>Siffrorna räknas om när ett svar kommer in.</p>
    </Notice>
  </WorkFrame>
)

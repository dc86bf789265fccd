import { type Language, type Message, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { DependencyGraph } from '../../../../ui/charts/index.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import type { Dependencies } from '../../actions/dependencies.ts'
import { messages } from '../../messages/index.ts'
import type { StoredAsset } from '../../queries/graph.ts'
import { kindNames } from '../../rules/aspect-messages.ts'
import { groupsOf, surroundingsOf } from '../../rules/surroundings.ts'
import { shortLevels } from '../level-words.ts'
import { DependencyList } from './DependencyList.tsx'
import { type Drawn, dependenciesAddress } from './drawn.ts'

export interface WrittenDependency {
  readonly asset: string
  readonly needs: string
}

interface DependenciesPageProps {
  frame: Framing
  dependencies: Dependencies
  drawn: Drawn
  written: WrittenDependency
  faults: Readonly<Partial<Record<keyof WrittenDependency, string>>>
  notice: string | null
}

/** What needs what: as a picture around one asset or of the whole by unit, and as a list; and the place to change it. */
export function DependenciesPage({ frame, dependencies, drawn, written, faults, notice }: DependenciesPageProps) {
  const { language } = frame
  const { assets, edges, cycles, mayChange } = dependencies
  const centre = assets.find(({ id }) => id === drawn.around) ?? null
  const errors = [
    ...(faults.asset === undefined ? [] : [{ id: 'fran', message: faults.asset }]),
    ...(faults.needs === undefined ? [] : [{ id: 'till', message: faults.needs }]),
  ]
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead
        crumb={
          centre ? (
            <a href="/system/beroenden">{say(language, messages.dependenciesTitle)}</a>
          ) : (
            <a href="/system">{say(language, messages.toRegister)}</a>
          )
        }
        title={
          centre
            ? say(language, messages.dependenciesAround, { name: centre.name })
            : say(language, messages.dependenciesTitle)
        }
        lead={
          centre
            ? say(language, messages.aroundLead, {
                needs: edges.filter(({ asset }) => asset === centre.id).length,
                needed: edges.filter(({ needs }) => needs === centre.id).length,
              })
            : say(language, messages.dependenciesLead, { assets: assets.length, edges: edges.length })
        }
        links={
          centre && (
            <>
              <a href={`/system/${centre.id}`}>{centre.name}</a>
              <a href={`/system/${centre.id}/klassning`}>{say(language, messages.classification)}</a>
            </>
          )
        }
      />
      {cycles.length > 0 && (
        <div className="below-5">
          <Notice kind="warning" title={say(language, messages.cyclesTitle)}>
            {cycles.map((cycle) => (
              <p key={cycle.join()}>{[...cycle, cycle[0]].join(' → ')}</p>
            ))}
            <p>{say(language, messages.cyclesLead)}</p>
          </Notice>
        </div>
      )}
      {edges.length === 0 ? (
        <EmptyState
          id="tomt"
          title={say(language, messages.dependencyNothing)}
          lead={say(language, messages.dependencyNothingLead)}
        />
      ) : (
        <>
          <AroundForm language={language} dependencies={dependencies} drawn={drawn} />
          <Picture language={language} dependencies={dependencies} drawn={drawn} centre={centre} />
          <Section id="lista" title={say(language, messages.list)}>
            <DependencyList {...{ language, dependencies, drawn }} />
          </Section>
        </>
      )}
      {mayChange && assets.length > 1 && (
        <Section id="lagg-till" title={say(language, messages.addHeading)}>
          <form method="post" action={dependenciesAddress(drawn)} noValidate>
            <SelectField
              language={language}
              id="fran"
              label={say(language, messages.addAsset)}
              value={written.asset}
              error={faults.asset}
              options={optionsOf(language, assets)}
            />
            <SelectField
              language={language}
              id="till"
              label={say(language, messages.addNeeds)}
              value={written.needs}
              error={faults.needs}
              options={optionsOf(language, assets)}
            />
            <div className="actions above-4">
              <Button>{say(language, messages.add)}</Button>
            </div>
          </form>
        </Section>
      )}
    </WorkFrame>
  )
}

function optionsOf(language: Language, assets: readonly StoredAsset[]) {
  return [
    { value: '', label: say(language, messages.aroundChoose) },
    ...assets.map(({ id, name, kind }) => ({
      value: id,
      label: `${name} (${say(language, kindNames[kind]).toLowerCase()})`,
    })),
  ]
}

interface PartProps {
  language: Language
  dependencies: Dependencies
  drawn: Drawn
}

/** Which asset the picture is drawn around. */
function AroundForm({ language, dependencies: { assets, edges }, drawn }: PartProps) {
  const joined = new Set(edges.flatMap(({ asset, needs }) => [asset, needs]))
  return (
    <form method="get" action="/system/beroenden" className="actions around-form">
      <SelectField
        language={language}
        id="kring"
        label={say(language, messages.around)}
        value={drawn.around ?? ''}
        options={[
          { value: '', label: say(language, messages.wholePicture) },
          ...assets.filter(({ id }) => joined.has(id)).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Button variant="secondary">{say(language, messages.show)}</Button>
    </form>
  )
}

function Picture({ language, dependencies, drawn, centre }: PartProps & { centre: StoredAsset | null }) {
  const { nodes, edges } = centre ? around(language, dependencies, drawn, centre) : whole(language, dependencies)
  const words = say(language, messages.pictureWords, { nodes: nodes.length, edges: edges.length })
  const choices = (
    label: string,
    values: readonly number[],
    now: number,
    to: (value: number) => Drawn,
    word: Message<{ n: number }>,
  ) => (
    <nav className="views" aria-label={label}>
      {values.map((n) => (
        <a key={n} href={dependenciesAddress(to(n))} aria-current={n === now ? 'true' : undefined}>
          {say(language, word, { n })}
        </a>
      ))}
    </nav>
  )
  return (
    <Section
      id="bild"
      title={say(language, messages.picture)}
      lead={centre ? words : `${say(language, messages.groupsWords)} ${words}`}
    >
      {centre &&
        choices(
          say(language, messages.depth),
          [1, 2, 3, 4],
          drawn.depth,
          (depth) => ({ ...drawn, depth }),
          messages.stepsAway,
        )}
      {choices(
        say(language, messages.zoom),
        [60, 80, 100, 140],
        drawn.zoom,
        (zoom) => ({ ...drawn, zoom }),
        messages.percent,
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={say(language, messages.pictureScroll)}>
        <DependencyGraph
          id="beroenden"
          title={say(language, messages.dependenciesTitle)}
          {...{ words, nodes, edges }}
          zoom={drawn.zoom / 100}
        />
      </section>
    </Section>
  )
}

function around(language: Language, { assets, edges }: Dependencies, drawn: Drawn, centre: StoredAsset) {
  const shown = surroundingsOf(edges, centre.id, drawn.depth)
  return {
    nodes: assets
      .filter(({ id }) => shown.has(id))
      .map((asset) => ({
        id: asset.id,
        label: asset.name,
        note: `${say(language, kindNames[asset.kind])} ${shortLevels(language, asset.now)}`.trim(),
        href: dependenciesAddress({ ...drawn, around: asset.id }),
        centre: asset.id === centre.id,
      })),
    edges: edges
      .filter(({ asset, needs }) => shown.has(asset) && shown.has(needs))
      .map(({ asset, needs }) => ({ from: asset, to: needs })),
  }
}

function whole(language: Language, { assets, edges }: Dependencies) {
  const grouped = groupsOf(assets, edges)
  return {
    nodes: grouped.groups.map(({ id, unit, kind, count, first }) => ({
      id,
      label: unit ?? say(language, messages.noUnit),
      note: `${say(language, kindNames[kind])}, ${say(language, messages.groupCount, { n: count })}`,
      href: dependenciesAddress({ around: first, depth: 2, zoom: 100 }),
    })),
    edges: grouped.edges.map(({ asset, needs, count }) => ({ from: asset, to: needs, label: `${count}` })),
  }
}

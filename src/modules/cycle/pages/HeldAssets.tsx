import { formatDate, type Language, say } from '../../../platform/i18n/index.ts'
import { Status } from '../../../ui/Status.tsx'
import { Table } from '../../../ui/Table.tsx'
import { messages } from '../messages/index.ts'
import type { HeldAsset } from '../queries/holdings.ts'
import { DueStatus } from './TaskItem.tsx'

interface HeldAssetsProps {
  language: Language
  title: string
  assets: readonly HeldAsset[]
  today: string
}

/** Systems with the way to the classification of each. */
export function HeldAssets({ language, title, assets, today }: HeldAssetsProps) {
  return (
    <div className="above-5">
      <Table
        caption={title}
        stack
        columns={[
          { key: 'name', label: say(language, messages.systemColumn) },
          { key: 'state', label: say(language, messages.classifiedColumn) },
          { key: 'next', label: say(language, messages.againColumn) },
          { key: 'do', label: say(language, messages.toDoColumn) },
        ]}
        rows={assets.map((asset) => ({
          key: asset.id,
          cells: [
            <a key="name" href={`/system/${asset.id}`}>
              {asset.name}
            </a>,
            asset.classifiedOn === null ? (
              <Status key="state" kind="open">
                {say(language, messages.notClassified)}
              </Status>
            ) : (
              formatDate(language, asset.classifiedOn)
            ),
            asset.nextDate === null ? (
              '–'
            ) : (
              <DueStatus key="next" language={language} dueOn={asset.nextDate} today={today} />
            ),
            <ToClassify key="do" language={language} asset={asset} />,
          ],
        }))}
      />
    </div>
  )
}

function ToClassify({ language, asset: { id, name, classifiedOn, begun } }: { language: Language; asset: HeldAsset }) {
  const words = begun
    ? messages.goOnClassifying
    : classifiedOn === null
      ? messages.classify
      : messages.seeClassification
  return (
    <a
      href={`/system/${id}/klassning`}
      aria-label={say(language, messages.forSystem, { what: say(language, words), name })}
    >
      {say(language, words)}
    </a>
  )
}

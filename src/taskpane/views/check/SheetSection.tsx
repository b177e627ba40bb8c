import { toggleGroup } from '../../actions/list';
import { usePane, usePaneState } from '../../context';
import { isOpen } from '../../groups';
import type { SheetGroup } from '../../groups';
import { GroupHeading } from './GroupHeading';
import { TableSection } from './TableSection';

interface Props {
  readonly group: SheetGroup;
  /** The first group of the list. */
  readonly first: boolean;
  /** Entries in the whole list. */
  readonly total: number;
  /** Key of the row that Tab reaches. */
  readonly tabStop: string;
}

/** One sheet's findings, table by table. */
export function SheetSection({ group, first, total, tabStop }: Props) {
  const pane = usePane();
  const open = usePaneState((state) => isOpen(group.key, first, total, state.open));
  return (
    <section>
      <GroupHeading
        level={2}
        rowKey={group.key}
        title={group.sheet}
        counts={group.counts}
        open={open}
        tabStop={tabStop}
        onToggle={() => toggleGroup(pane, group.key, !open)}
      />
      {open &&
        group.tables.map((table, index) => (
          <TableSection
            key={table.key}
            table={table}
            stacked={group.stacked}
            first={first && index === 0}
            total={total}
            tabStop={tabStop}
          />
        ))}
    </section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { submitText } from '../../../messages/pane-submit';
import { SpokenText } from '../../components/SpokenText';
import { itemText } from './checklist-model';
import type { Item } from './checklist-model';
import { hasLinks, ItemTools } from './ItemTools';
import { signs, useSignLook } from './look';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: '5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    lineHeight: tokens.lineHeightBase300,
  },
  sign: { paddingTop: '2px' },
});

/** What is gone through before submitting, each with its sign and what can be done about it. */
export function Checklist({ items }: { readonly items: readonly Item[] }) {
  const styles = useStyles();
  const look = useSignLook();
  return (
    <ul className={styles.list}>
      {items.map((item) => {
        const Sign = signs[item.state];
        return (
          <li key={item.id} className={styles.item}>
            <span className={styles.sign}>
              <Sign aria-hidden className={look[item.state]} />
            </span>
            <div>
              <SpokenText>{submitText(`spoken.${item.state}`)}</SpokenText>
              {hasLinks(item) ? item.text : itemText(item)}
              <ItemTools item={item} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

import { paneText } from '../../../messages/pane';
import { Hint } from '../../components/Hint';

/** Before the first check: what the button does. */
export const Start = () => <Hint title={paneText('start.title')} text={paneText('start.text')} />;

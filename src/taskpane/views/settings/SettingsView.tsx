import { Hint } from '../../components/Hint';
import { paneText } from '../../../messages/pane';

/** 设置. */
export const SettingsView = () => <Hint text={paneText('nav.settings')} />;

import { Hint } from '../../components/Hint';
import { paneText } from '../../../messages/pane';

/** 指定表格区域. */
export const DefineView = () => <Hint text={paneText('nav.define')} />;

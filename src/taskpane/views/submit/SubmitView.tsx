import { Hint } from '../../components/Hint';
import { paneText } from '../../../messages/pane';

/** 提交前检查. */
export const SubmitView = () => <Hint text={paneText('nav.submit')} />;

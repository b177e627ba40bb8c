import { Hint } from '../../components/Hint';
import { paneText } from '../../../messages/pane';

/** 概览. */
export const OverviewView = () => <Hint text={paneText('nav.overview')} />;

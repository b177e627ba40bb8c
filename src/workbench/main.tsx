import { createRoot } from 'react-dom/client';
import { workbenchText } from '../messages/workbench';
import { App } from './App';
import { createBench } from './bench';
import { openSample } from './sample';
import './workbench.css';

const bench = createBench();
void bench.open(workbenchText('sample.name'), openSample);
createRoot(document.getElementById('root')!).render(<App bench={bench} />);

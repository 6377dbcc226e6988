import { start } from './start';

const pane = document.getElementById('pane');
const notice = document.getElementById('notice');
if (pane !== null && notice !== null)
  start({ pane, notice }, async () => (await import('./program')).createProgram());

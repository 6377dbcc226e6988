import { start } from './start';

const pane = document.getElementById('pane');
const notice = document.getElementById('notice');
if (pane !== null && notice !== null)
  start({ pane, notice }, async (page) =>
    (await import(/* webpackChunkName: 'program' */ './program')).createProgram(page),
  );

import './old-browsers';
import { CheckPage } from './check-page';

const now = new Date();

new CheckPage(
  document,
  { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
  navigator.languages,
).start();

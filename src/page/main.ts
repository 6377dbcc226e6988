import './old-browsers';
import { localDay } from '../core/day';
import { CheckPage } from './check-page';

new CheckPage(document, localDay(new Date()), navigator.languages).start();

// Starts the widget, and keeps what the visitor does on the prerendered page until it is there.
//
// This stands in the page itself and runs before anything of it is painted. It is the same text on
// every page, because the policy of the page knows it by its hash; what differs, the names of the
// files, stands in the template before it and in the links of the head.
import { hearOnBack } from './back.js';
import { cover } from './cover.js';
import { dress } from './dress.js';
import { keep } from './keep.js';
import { start } from './start.js';

const [frame, doctor, offline] = document.querySelector('template').content.children;
// The page holds a sentence for the day when not even this runs; the first sheet hides it now.
const root = document.documentElement;
root.toggleAttribute('data-booted', true);
// In a frame the page is laid out as part of a post.
root.toggleAttribute('data-framed', parent !== window);
keep();
cover();
hearOnBack();
start(doctor, offline, dress(frame));

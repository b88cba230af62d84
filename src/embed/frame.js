// What the page does more in a frame than alone: it takes the look that the host asks for, tells
// how high it is, and passes on what the widget and the element around the frame say to each
// other. The boot file loads it before the first paint, only in a frame or for a look of its own.

import { watchClamp } from './frame/clamp.js';
import { watchHeight } from './frame/height.js';
import { showWayOut } from './frame/masthead.js';
import { connect } from './frame/port.js';
import { dress } from './frame/theme.js';
import { ask, listen, onceReady } from './frame/widget.js';
import { greetWordPress } from './frame/wordpress.js';

const root = document.documentElement;
const query = new URLSearchParams(location.search);
const asked = name => query.get(name) ?? '';

let options = {
  theme: asked('theme'), accent: asked('accent'), paper: asked('paper'), ink: asked('ink'),
  font: asked('font'), headingFont: asked('heading-font'),
  sections: asked('sections'), perspective: asked('perspective'),
};

const setOptions = next => {
  const before = options;
  options = next;
  dress(next);
  // Whatever the widget is asked for makes it draw anew, and the taker may have turned to the other
  // perspective. It has read the query itself.
  if (next.sections !== before.sections) ask('sections', next.sections);
  if (next.perspective !== before.perspective) ask('perspective', next.perspective);
};

const focusHeading = () => {
  const heading = document.querySelector('#app h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};

const react = {
  options: setOptions,
  // No further entry in a history that belongs to the host.
  result: ({ code }) => location.replace(`#r=${encodeURIComponent(code)}`),
  restart: () => ask('restart'),
  focus: focusHeading,
};

dress(options);
// The sharing tools bring colours of their own.
document.addEventListener('load', ({ target }) => target.rel === 'stylesheet' && dress(options), true);

const begin = () => {
  const tellWordPress = greetWordPress();
  const clamp = watchClamp(isClamped => ask(isClamped ? 'clamped' : 'unclamped'));
  showWayOut();
  const tell = connect(first => {
    setOptions(first);
    root.toggleAttribute('data-hosted', true);
    ask('hosted');
    clamp.follow();
    follow();
  }, message => react[message.type](message));
  const { follow, measure } = watchHeight(height => {
    tell({ type: 'height', height });
    tellWordPress?.(height);
  }, clamp.check);
  if (tellWordPress) {
    // It lets no frame grow as high as a result.
    clamp.clamp();
    follow();
  }
  // The dialog around the frame hears no key that is pressed in it.
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented) tell({ type: 'close' });
  });
  listen(tell);
  onceReady(() => {
    measure();
    tell({ type: 'ready' });
  });
};

if (parent !== window) document.readyState === 'loading' ? addEventListener('DOMContentLoaded', begin) : begin();

// The same post with ten of them.
import one, { element } from './host.mjs';

export default { ...one, label: 'ten cto-quadrants in a post', embedHtml: one.embedHtml + element.repeat(9) };

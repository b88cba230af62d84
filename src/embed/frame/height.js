// How high the page is, in whole pixels: one height for all steps of the quiz, so that the host's
// text stays where it is, and never less than what the page shows.

const root = document.documentElement;

/** How long a host may take to follow before the page scrolls by itself, in milliseconds. */
const PATIENCE = 300;

const isQuiz = () => document.querySelector('form.quiz') !== null;
const contentHeight = () => Math.ceil(root.getBoundingClientRect().height);

/**
 * Calls `onHeight` with each new height, and `onFit` with whether it fits. `follow` is to be called
 * once a host is known to follow: until then, and whenever it does not, the page scrolls inside of
 * its frame. `measure` is to be called after changes that may happen out of sight: browsers lay out
 * no frame that they do not paint, and WordPress and lazy hosts paint it only after its first height.
 */
export const watchHeight = (onHeight, onFit) => {
  // The highest step of this quiz at each width: a scroll bar that comes and goes must not reset it.
  const highest = new Map();
  let told, timer;

  const fit = () => {
    const fits = innerHeight >= contentHeight();
    clearTimeout(timer);
    if (fits) root.toggleAttribute('data-fits', true);
    else timer = setTimeout(() => root.toggleAttribute('data-fits', false), PATIENCE);
    onFit(fits);
  };
  const measure = () => {
    const width = root.clientWidth;
    // In a closed `details` of the host there is nothing to measure.
    if (!width) return;
    let height = contentHeight();
    if (isQuiz()) highest.set(width, height = Math.max(height, highest.get(width) ?? 0));
    else highest.clear();
    fit();
    if (height !== told) onHeight(told = height);
  };
  const follow = () => {
    // No scroll bar narrows the first measure.
    root.toggleAttribute('data-fits', true);
    measure();
  };
  new ResizeObserver(measure).observe(root);
  addEventListener('resize', measure);
  addEventListener('load', measure);
  return { follow, measure };
};

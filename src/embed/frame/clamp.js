// Whether the page around the frame keeps it lower than its content. A result would then scroll
// inside, so the widget makes do with its card.

const root = document.documentElement;

/** How long a host may take to follow, in milliseconds: one that follows, and one not heard of. */
const PATIENCE = { follows: 1000, absent: 100 };

/**
 * Calls `onClamp` with whether the frame is clamped, and perhaps says the same again. `check` is to
 * be called with whether the content fits; `follow` once a host is known to follow, which is when it
 * is judged anew.
 */
export const watchClamp = onClamp => {
  let patience = PATIENCE.absent, timer;
  const judge = () => {
    // A frame that is not painted is not laid out either, and does not know its height.
    requestAnimationFrame(() => {
      if (innerHeight < Math.ceil(root.getBoundingClientRect().height)) onClamp(true);
    });
  };
  const check = fits => {
    clearTimeout(timer);
    if (!fits) timer = setTimeout(judge, patience);
  };
  const follow = () => {
    patience = PATIENCE.follows;
    onClamp(false);
  };
  return { check, follow, clamp: () => onClamp(true) };
};

// `display="dialog"`: the quiz over the page, in a native dialog. embed.js fetches this when the
// link is clicked for the first time.

// For the reader, by language: the build writes all of them into this line.
const CLOSE = { __proto__: null, en: 'Close' };

// The paper of the quiz, for where it does not stand on that of the page.
const LOOK = `
dialog {
  position: fixed; inset: 0; margin: auto; box-sizing: border-box; width: min(50rem, 100vw - 4rem);
  max-width: none; height: fit-content; max-height: calc(100dvh - 4rem); padding: 0 1.5rem 1rem;
  overflow: auto; overscroll-behavior: contain; border: 0; border-radius: 6px;
  background: light-dark(#faf9f5, #171611); color: inherit; font: inherit; text-align: start;
}
dialog::backdrop { background: #0009 }
:host([display]) dialog > div { display: flow-root; min-height: 12rem }
dialog > div > a { display: block; padding-block: 3rem 1rem }
dialog > .shown > a { display: none }
header { position: sticky; top: 0; z-index: 1; display: flex; justify-content: end; background: inherit }
button {
  min-width: 2.75rem; min-height: 2.75rem; margin-inline-end: -0.5rem; padding: 0 0.5rem; border: 0; background: none; color: inherit;
  font: 0.9375rem system-ui, sans-serif; cursor: pointer;
}
button:focus-visible { outline: 2px solid; outline-offset: -4px }
@media (max-width: 40rem) {
  dialog {
    width: 100vw; height: calc(100dvh - 1.5rem); max-height: none; margin-bottom: 0; padding-inline: 1rem;
    border-radius: 6px 6px 0 0;
  }
}
`;

/** What the page behind the dialogs had in place of being held still. */
let held;
const root = document.documentElement;

/** The page behind does not scroll, nor move by the width of its scroll bar. */
const hold = () => {
  const { overflow, scrollbarGutter } = root.style;
  held = { overflow, scrollbarGutter };
  const hasBar = innerWidth > root.clientWidth;
  Object.assign(root.style, { overflow: 'hidden', scrollbarGutter: hasBar ? 'stable' : scrollbarGutter });
};
const release = () => Object.assign(root.style, held);

const dress = tree => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(LOOK);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  } catch {
    tree.appendChild(document.createElement('style')).textContent = LOOK;
  }
};

/**
 * Puts `box`, which will hold the frame, into a dialog of the element's shadow tree; the link stays
 * in the page. The frame is never moved while it is there, because that would load it again.
 */
export const dialog = (element, box, link) => {
  const tree = box.getRootNode();
  const slot = box.querySelector('slot');
  const made = document.createElement('dialog');
  const bar = made.appendChild(document.createElement('header'));
  const button = bar.appendChild(document.createElement('button'));
  const lang = element.closest('[lang]')?.lang.split('-')[0];
  button.type = 'button';
  button.lang = lang in CLOSE ? lang : 'en';
  button.textContent = CLOSE[button.lang];
  // What can be followed where the quiz does not come.
  const copy = link.cloneNode(true);
  box.prepend(copy);
  made.ariaLabel = link.textContent;
  made.append(box);
  tree.append(slot, made);
  dress(tree);

  const close = () => made.close();
  const rise = () => { made.scrollTop = 0; };
  button.onclick = close;
  // On the backdrop, which counts as the dialog itself.
  made.onclick = ({ target }) => target === made && close();
  made.onclose = () => {
    release();
    link.focus({ preventScroll: true });
  };
  // The result begins at its top. It holds a code only once it has been read.
  const onResult = ({ detail }) => detail.code || rise();
  element.addEventListener('cto-quadrant-result', onResult);

  /** The colours of the ground, laid on each other again. */
  const paint = ({ ground, theme }) => {
    made.style.colorScheme = theme;
    made.style.background = ground && !ground.endsWith(';')
      ? ground.split(';').map((layer, n, { length }) => n < length - 1 ? `linear-gradient(${layer}, ${layer})` : layer).join()
      : '';
  };
  return {
    paint,
    close,
    open(options) {
      if (made.open) return;
      paint(options);
      made.showModal();
      hold();
    },
    /** Everything as it was before. */
    end() {
      close();
      element.removeEventListener('cto-quadrant-result', onResult);
      copy.remove();
      box.prepend(slot);
      tree.append(box);
      made.remove();
    },
  };
};

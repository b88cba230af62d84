// The embedding protocol of WordPress: its pages know a frame by the secret that they add to its
// fragment, clamp its height to 200..1000, and lead on for links to the frame's own host.
// Source: wp-includes/js/wp-embed.js and wp-embed-template.js of WordPress 6.

/**
 * The secret in a fragment, also behind a link's own content and with its signs encoded: the last
 * one, since a link that was copied out of a frame brings an older one along.
 */
export const secretIn = fragment => {
  let text = fragment;
  // Once by WordPress, once more by whatever passed the link on.
  for (let round = 0; round < 2; round += 1) {
    try { text = decodeURIComponent(text); } catch { /* It is taken as it is. */ }
  }
  return [...text.matchAll(/[#?&]secret=([0-9a-z]+)/gi)].at(-1)?.[1];
};

/**
 * Speaks to WordPress if its secret is there. Gives back what to call with each height, or
 * nothing where the host is no WordPress.
 */
export const greetWordPress = () => {
  // Read at once: the widget rewrites the fragment.
  const secret = secretIn(location.hash);
  if (!secret) return undefined;
  const send = (message, value) => parent.postMessage({ message, value, secret }, '*');
  let height;

  addEventListener('message', ({ data, source }) => {
    const isReady = source === parent && data?.message === 'ready' && data.secret === secret;
    if (isReady && height) send('height', height);
  });
  // Links out of the frame work although its sandbox opens no tabs.
  document.documentElement.toggleAttribute('data-links', true);
  addEventListener('click', event => {
    const link = event.target.closest?.('a[target=_blank]');
    const isPlain = !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    // WordPress follows no others.
    if (!isPlain || event.defaultPrevented || link?.host !== location.host) return;
    event.preventDefault();
    send('link', link.href);
  });
  return value => send('height', height = value);
};

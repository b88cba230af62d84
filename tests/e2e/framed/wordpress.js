// What WordPress does with an embedded page, by the rules of its wp-embed.js: the frame shows with
// its first message, its height is clamped, and it is led on for links to its own host only.

const frame = document.getElementById('frame');
const { secret } = frame.dataset;

window.heights = [];
window.refused = [];
window.linked = undefined;

addEventListener('message', ({ data, source }) => {
  if (!data || !(data.secret || data.message || data.value)) return;
  if (/[^a-zA-Z0-9]/.test(data.secret) || data.secret !== secret) return;
  if (source !== frame.contentWindow) return;
  frame.removeAttribute('style');
  if (data.message === 'height') {
    heights.push(data.value);
    frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
  }
  if (data.message === 'link') {
    const isSameHost = new URL(data.value).host === new URL(frame.src).host;
    if (isSameHost && document.activeElement === frame) window.linked = data.value;
    else refused.push(data.value);
  }
});

window.greet = () => frame.contentWindow.postMessage({ message: 'ready', secret }, '*');
frame.addEventListener('load', greet);
const query = new URLSearchParams(location.search);
// It is added behind whatever the address ends with; `encoded` as some programs on the way do it.
frame.src = query.get('src') + (query.has('encoded') ? `#%3Fsecret%3D${secret}` : `#?secret=${secret}`);

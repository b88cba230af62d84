// A host that speaks the contract of the messages in a few lines and notes what it is told. Its
// query says how: `src`, `sandbox` and `options` (JSON) for the frame, `mute` never answers it,
// `still` leaves its height as it is, `late` follows so many milliseconds later, `pad` makes it that
// much higher than it asks for.

const query = new URLSearchParams(location.search);
const frame = document.getElementById('frame');

window.hellos = [];
window.told = [];
window.stray = [];
window.options = {
  theme: '', accent: '', paper: '', ink: '', font: '', headingFont: '', sections: '', perspective: '',
  ...JSON.parse(query.get('options') ?? '{}'),
};

window.welcome = (changes = {}, ports = undefined) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    told.push(data);
    if (data.type !== 'height' || query.has('still')) return;
    const follow = () => { frame.style.height = `${data.height + Number(query.get('pad'))}px`; };
    query.has('late') ? setTimeout(follow, Number(query.get('late'))) : follow();
  };
  const message = { ctoQuadrant: 1, type: 'welcome', id: hellos.at(-1)?.id, options, ...changes };
  frame.contentWindow.postMessage(message, '*', ports ?? [port2]);
  return port1;
};

addEventListener('message', ({ data, origin, source }) => {
  if (source !== frame.contentWindow) return;
  if (data?.ctoQuadrant !== 1 || data.type !== 'hello') return void stray.push(data);
  hellos.push({ ...data, origin });
  if (!query.has('mute')) window.port = welcome();
});

if (query.has('sandbox')) frame.setAttribute('sandbox', query.get('sandbox'));
frame.src = query.get('src');

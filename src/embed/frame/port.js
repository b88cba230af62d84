// The way to the element around the frame: a handshake with the host page, then a port of our own.

import { FROM_FRAME, TO_FRAME, VERSION, isSound } from './messages.js';

/**
 * Says hello to the page around, and answers the first welcome that is meant for this very load
 * of the frame: `onWelcome` gets its options, `onMessage` every sound message that follows.
 * What is sent before that is kept, the last of each type.
 */
export const connect = (onWelcome, onMessage) => {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const id = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  const kept = new Map();
  let port;

  const receive = ({ data }) => isSound(data, TO_FRAME) && onMessage(data);
  const welcome = ({ data, source, ports }) => {
    const isOurs = source === parent && data?.ctoQuadrant === VERSION && data.type === 'welcome'
      && data.id === id && ports.length === 1;
    if (!isOurs || !isSound({ ...data.options, type: 'options' }, TO_FRAME)) return;
    removeEventListener('message', welcome);
    // The host shows the frame at the first height, so the look comes before it.
    onWelcome(data.options);
    [port] = ports;
    port.onmessage = receive;
    kept.forEach(message => port.postMessage(message));
  };
  addEventListener('message', welcome);
  parent.postMessage({ ctoQuadrant: VERSION, type: 'hello', id }, '*');

  return message => {
    if (!isSound(message, FROM_FRAME)) return;
    port ? port.postMessage(message) : kept.set(message.type, message);
  };
};

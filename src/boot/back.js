// A page that the browser has put by, to show it again on Back, hears nothing of other tabs. Once it
// is back it is told what they have stored meanwhile, as if they had done so now.
import { slots, stored } from './slots.js';

export const hearOnBack = () => {
  let left = [];
  addEventListener('pagehide', () => { left = stored(); });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    stored().forEach((text, index) => {
      if (text !== left[index]) dispatchEvent(new StorageEvent('storage', { key: slots[index] }));
    });
  });
};

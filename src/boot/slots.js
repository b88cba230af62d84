// Where the answers of this browser are stored, and what is stored there now.
export const slots = ['cto-quadrant:today', 'cto-quadrant:needed'];

/** A text or null for each slot; nothing where the storage is denied. */
export const stored = () => {
  try { return slots.map(slot => localStorage.getItem(slot)); } catch { return []; }
};

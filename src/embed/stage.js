// The stage of the preview: a column of a post, as wide and in such colours as the author wants to
// see the quiz in.

const stage = document.getElementById('stage');
const controls = document.getElementById('stage-controls');
const [column, ground, colour] = ['column', 'ground', 'colour'].map(id => document.getElementById(id));

const GROUNDS = { white: '#ffffff', beige: '#f3e9d2', dark: '#1d2026' };

/** Whether words on this colour, in six hexadecimal digits, are read better in white. */
const isDark = hex => {
  const [red, green, blue] = hex.match(/[\da-f]{2}/gi).map(part => (parseInt(part, 16) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
};

const paint = () => {
  const isOwn = ground.value === 'own';
  document.getElementById('own-colour').hidden = !isOwn;
  const paper = isOwn ? colour.value : GROUNDS[ground.value];
  stage.dataset.column = column.value;
  stage.style.setProperty('background-color', paper);
  stage.style.setProperty('color', isDark(paper) ? '#e8e6e1' : '#1c1b17');
};

/** Sets the stage, and changes it with each choice. */
export const setStage = () => {
  controls.addEventListener('input', paint);
  paint();
};

// Puts a text on the clipboard, and says whether it is there.
//
// The modern way is refused in every frame of another origin that was not allowed it by name, and
// is not there at all on pages that are not served securely; the old way, which selects a hidden
// field, still works there after a click.
const copyBySelection = text => {
  const focused = document.activeElement;
  const field = Object.assign(document.createElement('textarea'), { value: text, className: 'off-screen' });
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  focused?.focus({ preventScroll: true });
  return copied;
};

export const copy = async text => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
};

// Draws the pages of a PDF as the browser's own printing would: the PDF comes in, and for each page
// its width, its height and its pixels go out. The path of PDFium stands on the command line.
import { pathToFileURL } from 'node:url';
import { buffer } from 'node:stream/consumers';

// A page is measured in points, of which there are 72 to the inch, and drawn at 96 dots.
const SCALE = 96 / 72;

const { PDFiumLibrary } = await import(pathToFileURL(process.argv[2]));
const library = await PDFiumLibrary.init();
const document = await library.loadDocument(await buffer(process.stdin));
for (const page of document.pages()) {
  const { width, height, data } = await page.render({ scale: SCALE, render: 'bitmap' });
  process.stdout.write(new Uint8Array(Uint32Array.of(width, height).buffer));
  process.stdout.write(data);
}
document.destroy();
library.destroy();

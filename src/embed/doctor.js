// Why the widget, or a later part of it, did not come, and what whoever published it can do about
// it. The boot script fetches this only then. It is a classic script: where modules are refused it still comes.

const types = {
  wasm: ['application/wasm'],
  json: ['application/json', 'text/json'],
  css: ['text/css'],
  js: ['text/javascript', 'application/javascript', 'application/x-javascript', 'text/ecmascript', 'application/ecmascript'],
};

const nameOf = file => new URL(file).pathname;

/** What the page's policy refused. */
const refusedByPolicy = (refusals, files) => {
  const policy = `the Content-Security-Policy that ${location.origin} sends with its pages`;
  for (const { blockedURI, effectiveDirective } of refusals) {
    if (/^(wasm-)?eval/.test(blockedURI)) {
      return {
        reason: 'the Content-Security-Policy of the page does not let WebAssembly run',
        fix: `Add 'wasm-unsafe-eval' to ${policy}, for example: script-src 'self' 'wasm-unsafe-eval'`,
      };
    }
    const file = files.find(file => file === blockedURI);
    if (file) {
      const directive = effectiveDirective.replace('-elem', '');
      return {
        reason: `the Content-Security-Policy of the page refuses ${nameOf(file)}`,
        fix: `Let it through in ${policy}, for example: ${directive} 'self'`,
      };
    }
  }
  return undefined;
};

/** What is wrong with one of the files, seen from here. */
const examine = async file => {
  const name = nameOf(file);
  let answer;
  try {
    answer = await fetch(file);
  } catch {
    const isThere = await fetch(file, { mode: 'no-cors' }).catch(() => undefined);
    return isThere ? {
      reason: `the frame is sandboxed without allow-same-origin, and ${name} comes without the header Access-Control-Allow-Origin`,
      fix: 'Send the header “Access-Control-Allow-Origin: *” with every .js, .wasm, .css and .json file of the widget.',
    } : {
      reason: `${name} could not be fetched`,
      fix: `Open ${file} in the browser: the server is down, or something between it and here blocks the file.`,
    };
  }
  if (!answer.ok) {
    return {
      reason: `${name} is missing: the server answers with status ${answer.status}`,
      fix: 'Upload the whole folder of one build, with all its files and under their own names; a page and files of different builds do not fit.',
    };
  }
  const bytes = await answer.arrayBuffer().catch(() => undefined);
  if (!bytes) {
    return {
      reason: `${name} breaks off in the middle`,
      fix: 'Reload the page. If it breaks off again, upload the file again, and let no proxy change its length.',
    };
  }
  const kind = name.split('.').pop();
  const look = { wasm: examineProgram, json: examineTexts, css: examineSheet }[kind];
  const found = examineType(name, kind, answer) ?? look?.(name, bytes);
  // The browser may keep it like this for good; the next try shall find it as it is by then.
  if (found) fetch(file, { cache: 'reload' }).catch(() => undefined);
  return found;
};

/** Whether the file says what it is. */
const examineType = (name, kind, { headers }) => {
  const type = (headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase();
  return types[kind].includes(type) ? undefined : {
    reason: `${name} comes as “${type || 'no type'}”`,
    fix: `Send the header “Content-Type: ${types[kind][0]}” with every .${kind} file.`,
  };
};

const compareLengths = 'Compare the length of the file on the server with the one that was built.';

const cutOff = name => ({ reason: `${name} was cut off or altered on its way`, fix: compareLengths });

/** Whether the file holds texts, to their end. */
const examineTexts = (name, bytes) => {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return cutOff(name);
  }
  return undefined;
};

/** Whether the file holds a sheet, to its last rule. */
const examineSheet = (name, bytes) =>
  new TextDecoder().decode(bytes).endsWith('end{}') ? undefined : cutOff(name);

/** Whether the file is a program, and one that this browser can run. */
const examineProgram = (name, bytes) => {
  const isProgram = String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength))) === '\0asm';
  if (!isProgram) {
    return {
      reason: `${name} holds no WebAssembly`,
      fix: 'Upload the file again, as it is and in binary mode; a server must not answer with a page in its place.',
    };
  }
  return WebAssembly.validate(bytes) ? undefined : {
    reason: `${name} was cut off or altered on its way, or this browser is too old for it`,
    fix: `${compareLengths} The widget needs Chrome 96, Firefox 79, Safari 15 or later.`,
  };
};

const diagnose = async (error, files, refusals) => {
  const refused = refusedByPolicy(refusals, files);
  if (refused) return refused;
  if (typeof WebAssembly !== 'object') {
    return {
      reason: 'this browser has no WebAssembly, or it is switched off',
      fix: 'Nothing is wrong with the page. In the lockdown mode of iPhones, or with a strict extension, the site has to be allowed.',
    };
  }
  // A missing file is the cause, whatever its neighbour says.
  for (const file of files) {
    const found = await examine(file);
    if (found) return found;
  }
  if (error instanceof WebAssembly.LinkError) {
    return {
      reason: `the program and its glue come from different builds (${error.message})`,
      fix: 'Upload the whole folder of one build, and empty the caches between here and the server.',
    };
  }
  return {
    reason: `the widget itself failed: ${error?.message ?? error}`,
    fix: 'Please report this with the address of the page and the name and version of the browser.',
  };
};

globalThis.ctoQuadrantDoctor = async (what, error, files, refusals) => {
  const { reason, fix } = await diagnose(error, files, refusals);
  console.error(`cto-quadrant could not ${what}: ${reason}.\n${fix}\n`, error);
  const detail = JSON.stringify({ type: 'error', reason, fix });
  document.dispatchEvent(new CustomEvent('cto-quadrant-tell', { detail }));
};

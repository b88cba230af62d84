// Starts a wasm whatever type its server gives it. Some give the wrong one, and then the quick way
// refuses; the glue of the program knows that, but the loaders of its chunks do not.
const { instantiateStreaming } = WebAssembly;

export const instantiateAnyType = async (source, imports) => {
  const answer = await source;
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
  if (/^application\/wasm\b/i.test(answer.headers.get('Content-Type'))) {
    return instantiateStreaming.call(WebAssembly, answer, imports);
  }
  return WebAssembly.instantiate(await answer.arrayBuffer(), imports);
};

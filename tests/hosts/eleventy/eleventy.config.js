// The blog in the folder `blog`, with nothing but what Eleventy does by itself.
module.exports = () => ({ dir: { input: 'blog', output: 'public' } });

// What a post pays for the widget before anybody touches it, beside other embeds: the snippet of
// the embed page with `loading="click"`, or ten of them with COPIES=10. NEAR=1 leaves the loading
// to the element, which then fetches the frame because it is close to the window.
const element = `<cto-quadrant ${process.env.NEAR ? '' : 'loading="click"'} style="display:block;min-height:36rem"><a href="/">Take the CTO quadrant quiz</a></cto-quadrant>`;

export default {
  label: 'cto-quadrant in a post',
  adapter: {},
  embedHtml: `<script type="module" src="/embed.js"></script>${element.repeat(process.env.COPIES ?? 1)}`,
};

// What a post pays for the widget before anybody touches it, beside other embeds: the code of the
// embed page with `loading="click"`.
export const element = '<cto-quadrant loading="click" style="display:block;min-height:36rem"><a href="/">Take the CTO quadrant quiz</a></cto-quadrant>';

export default {
  label: 'cto-quadrant in a post',
  adapter: {},
  embedHtml: `<script type="module" src="/embed.js"></script>${element}`,
};

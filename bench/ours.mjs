// How the side-by-side bench finds its way through this quiz. `handled` is true once the widget
// has taken the first answer over; with KEPT=1 it is true once the prerendered page keeps it.
export default {
  label: 'cto-quadrant',
  adapter: {
    start: '',
    question: '.block',
    option: 'input.most',
    selected: ':checked',
    check: '',
    next: 'button.primary',
    result: 'svg.map',
    autoNext: false,
    handled: process.env.KEPT ? 'input.most:checked' : 'html[data-ready] input.most:checked',
  },
};

// The same quiz with every block skipped and the whole responsibility checklist answered, so that
// the bench's clicks are those on its 48 rows.
export default {
  label: 'cto-quadrant, checklist',
  adapter: {
    decide: ({ seen, first }) => {
      const row = seen('.choice-row').find(row => !row.querySelector('input[type=radio]:checked'));
      if (row) return { kind: 'check', el: row.querySelector('input[type=radio]'), key: row.textContent };
      if (first('.duties .bars')) return { kind: 'done' };
      const next = first('.choices') ? first('button.primary') : first('.unfilled button') ?? first('[data-queue=skip]') ?? first('button.primary');
      const where = first('h1, .situation, legend')?.textContent + (first('.progress')?.textContent ?? '');
      return next ? { kind: 'next', el: next, key: where } : { kind: 'wait' };
    },
    result: '.duties .bars',
    handled: 'html[data-ready]',
  },
};

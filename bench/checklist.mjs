// The same quiz with every block but the first skipped and the whole responsibility checklist
// answered, so that the bench's clicks are those on its 48 rows.
export default {
  label: 'cto-quadrant, checklist',
  adapter: {
    question: '.block',
    option: 'input.most',
    handled: 'html[data-ready] input.most:checked',
    result: '.duties .bars',
    decide: ({ seen, first }) => {
      const row = seen('.choice-row').find(row => !row.querySelector('input[type=radio]:checked'));
      if (row) return { kind: 'check', el: row.querySelector('input[type=radio]'), key: row.textContent };
      if (first('.duties .bars')) return { kind: 'done' };
      const next = first('.choices') ? first('button.primary')
        : first('.unfilled button') ?? first('form [data-queue=skip]') ?? first('form button.primary');
      const where = first('h1, h2')?.textContent + (first('.progress')?.textContent ?? '');
      return next ? { kind: 'next', el: next, key: where } : { kind: 'wait' };
    },
  },
};

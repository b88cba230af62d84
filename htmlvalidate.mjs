// How every page of a build is validated, see xtask/src/checks.rs. Each rule that is off says why.
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // `<!doctype html>` is as valid in lower case.
    'doctype-style': 'off',
    // Yew writes `disabled="disabled"`, which is as valid as `disabled`.
    'attribute-boolean-style': 'off',
    // The names of two models are long, longer still in other languages, and HTML sets no limit.
    'long-title': 'off',
  },
};

import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import vue from "eslint-plugin-vue";
import ts from "typescript-eslint";

export default ts.config(
  { ignores: ["dist", "coverage", "docs", "test-results"] },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  ...vue.configs["flat/recommended"],
  {
    languageOptions: {
      parserOptions: {
        parser: ts.parser,
        extraFileExtensions: [".vue"],
        project: [
          "./tsconfig.json",
          "./src/tsconfig.json",
          "./src/core/tsconfig.json",
          "./src/pipeline/tsconfig.json",
          "./src/cli/tsconfig.json",
          "./src/app/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // The compiler knows the globals of each runtime better (one tsconfig per room).
      "no-undef": "off",
      "vue/block-lang": ["error", { script: { lang: "ts" } }],
      "vue/block-order": ["error", { order: ["script", "template", "style"] }],
      "vue/define-props-declaration": "error",
      "vue/no-v-html": "error",
      "vue/require-default-prop": "off",
      "vue/multi-word-component-names": ["error", { ignores: ["App"] }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": "off",
    },
  },
  {
    // ESLint cannot see into .vue files from .ts files; vue-tsc can, and checks these.
    files: ["src/app/**/*.ts", "tests/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    ...ts.configs.disableTypeChecked,
    languageOptions: { parserOptions: { project: false }, globals: { console: "readonly", process: "readonly" } },
  },
  prettier,
);

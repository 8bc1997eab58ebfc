/** swc, because esbuild-based runners emit no decorator metadata; the packages below are published as ESM only. */
const esmOnly = ['jose', 'oidc-provider', 'feelin', 'lezer-feel', 'min-dash', 'temporal-polyfill', 'temporal-utils'];

const common = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: false, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '^@ketenregie/shared/testing$': '<rootDir>/subgraphs/shared/src/testing/index.ts',
    '^@ketenregie/gateway$': '<rootDir>/gateway/src/index.ts',
    '^@ketenregie/(.*)$': '<rootDir>/subgraphs/$1/src/index.ts',
  },
  modulePathIgnorePatterns: ['/dist/', '/data/'],
  setupFiles: ['reflect-metadata'],
};

module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/subgraphs/*/src/**/*.spec.ts',
        '<rootDir>/gateway/src/**/*.spec.ts',
        '<rootDir>/admin/src/**/*.spec.ts',
      ],
    },
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/gateway/test/**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/gateway/test/support/template.setup.ts',
      globalTeardown: '<rootDir>/gateway/test/support/template.teardown.ts',
    },
  ],
};

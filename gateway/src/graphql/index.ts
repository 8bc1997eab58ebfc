export { formatted } from './format-error';
export * from './graphql-server';

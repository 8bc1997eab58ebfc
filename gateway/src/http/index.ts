export * from './app';
export * from './console-files';
export * from './explorer';
export * from './front';
export * from './graphql-handler';
export * from './health';

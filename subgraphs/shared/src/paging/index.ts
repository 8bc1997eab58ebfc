export * from './connection';
export * from './cursor';
export * from './page';
export * from './page-info.type';

export * from './clock';
export * from './clock-state';
export * from './days';
export * from './wall';

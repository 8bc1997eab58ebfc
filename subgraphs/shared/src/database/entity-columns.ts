import { Column, type ColumnOptions } from 'typeorm';
import { bool, cents, json } from './transformers';

interface Options {
  /** Part of the primary key. */
  primary?: boolean;
  nullable?: boolean;
}

function column(options: ColumnOptions, { primary = false, nullable = false }: Options): PropertyDecorator {
  return Column({ ...options, primary, nullable });
}

/** The key `id`, a UUIDv7 made before the insert. */
export const Id = (): PropertyDecorator => column({ type: 'varchar', length: 36, name: 'id' }, { primary: true });

/** The id of another row. */
export const Ref = (name: string, options: Options = {}): PropertyDecorator =>
  column({ type: 'varchar', length: 36, name }, options);

export const Text = (name: string, length = 255, options: Options = {}): PropertyDecorator =>
  column({ type: 'varchar', length, name }, options);

export const LongText = (name: string, options: Options = {}): PropertyDecorator =>
  column({ type: 'text', name }, options);

export const Json = (name: string, options: Options = {}): PropertyDecorator =>
  column({ type: 'text', name, transformer: json }, options);

export const IntCol = (name: string, options: Options = {}): PropertyDecorator =>
  column({ type: 'int', name }, options);

/** A bigint in code. */
export const Cents = (name: string, options: Options = {}): PropertyDecorator =>
  column({ type: 'bigint', name, transformer: cents }, options);

export const Bool = (name: string, options: Options = {}): PropertyDecorator =>
  column({ type: 'int', name, transformer: bool }, options);

export const Day = (name: string, options: Options = {}): PropertyDecorator =>
  column({ type: 'varchar', length: 10, name }, options);

export const Instant = (name: string, options: Options = {}): PropertyDecorator =>
  column({ type: 'varchar', length: 24, name }, options);

/** The row version that `updateVersioned` compares and raises. */
export const Version = (): PropertyDecorator => Column({ type: 'int', name: 'version' });

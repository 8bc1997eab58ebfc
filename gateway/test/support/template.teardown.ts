import { type Place, remove } from './places';
import { TEMPLATE } from './template.setup';

export default async function removeTemplate(): Promise<void> {
  const text = process.env[TEMPLATE];
  if (text) await remove(JSON.parse(text) as Place);
}

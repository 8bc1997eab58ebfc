import 'reflect-metadata';
import { openInstallation } from './installation';
import { newPlace } from './places';

export const TEMPLATE = 'KETENREGIE_TEMPLATE';

/** Jest's globalSetup: the small demo, seeded once through the services and rules that every input goes through. */
export default async function template(): Promise<void> {
  const place = await newPlace('tpl');
  const installation = await openInstallation(place);
  await installation.close();
  process.env[TEMPLATE] = JSON.stringify(place);
}

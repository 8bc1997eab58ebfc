import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Only `npm run dev` in this folder proxies; the product serves the built files from the gateway itself. */
const gateway = process.env.GATEWAY ?? 'http://127.0.0.1:4000';

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  server: { proxy: { '/graphql': gateway, '/auth': gateway, '/console/config.json': gateway } },
  build: { outDir: 'dist', target: 'es2022', assetsInlineLimit: 0, manifest: true, chunkSizeWarningLimit: 1200 },
});

import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/files/error-code.ts
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

export {
  errorCode
};

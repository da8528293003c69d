// Made by scripts/generate.mjs of policies/*.yaml. Do not edit.
import type { RawPolicy } from './raw.ts';

export const PACKS: Readonly<Record<string, RawPolicy>> = {
  "no-open-trust": {
    "rules": {
      "hba-trust": "error",
      "hba-open-network": "error"
    }
  },
  "recommended": {
    "extends": [
      "no-open-trust"
    ]
  }
};

import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./cli-chunk-VERRFLDJ.js";
import {
  SEVERITIES,
  ZONE_NAMES,
  globProblem,
  isDay,
  layOver,
  require_ipaddr
} from "./cli-chunk-B22XC3LR.js";
import {
  PolicyError,
  nearest
} from "./cli-chunk-KU5RNSRY.js";
import {
  MAJORS
} from "./cli-chunk-HHVD5XYL.js";
import {
  __toESM
} from "./cli-chunk-MQ3GVKY5.js";

// src/policy/validate.gen.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});
var validate = validate52;
var schema19 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "extends": { "anyOf": [{ "anyOf": [{ "enum": ["cis-postgresql", "connection-band", "development", "least-privilege", "no-open-trust", "no-secrets", "recommended", "scram-only", "strict", "tls-required", "verify-full"] }, { "type": "string", "minLength": 1 }] }, { "type": "array", "items": { "anyOf": [{ "enum": ["cis-postgresql", "connection-band", "development", "least-privilege", "no-open-trust", "no-secrets", "recommended", "scram-only", "strict", "tls-required", "verify-full"] }, { "type": "string", "minLength": 1 }] } }] }, "postgres": { "enum": [13, 14, 15, 16, 17, 18] }, "zones": { "type": "object", "additionalProperties": false, "properties": { "loopback": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } }, "container": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } }, "private": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } }, "public": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } } } }, "rules": { "$ref": "#/$defs/rules" }, "overrides": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["files", "rules"], "properties": { "files": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "rules": { "$ref": "#/$defs/rules" } } } }, "ignore": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "waivers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "rule", "reason"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 200 }, "rule": { "$ref": "#/$defs/ruleId" }, "reason": { "type": "string", "pattern": "\\S" }, "until": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } } }, "expect": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "from": { "anyOf": [{ "type": "string", "pattern": "^(?:anywhere|internet|public|private|loopback|socket|[0-9A-Fa-f.:]+(?:/[0-9]{1,3})?)$" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(?:anywhere|internet|public|private|loopback|socket|[0-9A-Fa-f.:]+(?:/[0-9]{1,3})?)$" } }] }, "user": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "database": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "tls": { "enum": [true, false, "required"] }, "verdict": { "enum": ["refused", "admitted", "trust", "scram-sha-256", "md5", "password", "gss", "sspi", "ident", "peer", "ldap", "radius", "cert", "pam", "bsd", "oauth"] }, "at-least": { "enum": ["trust", "scram-sha-256", "md5", "password", "gss", "sspi", "ident", "peer", "ldap", "radius", "cert", "pam", "bsd", "oauth"] }, "server": { "type": "string", "minLength": 1, "maxLength": 200 }, "reason": { "type": "string", "pattern": "\\S" } } } }, "memberships": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string", "minLength": 1 } } }, "suppressions": { "type": "object", "additionalProperties": false, "properties": { "forbid": { "type": "array", "items": { "$ref": "#/$defs/ruleId" } } } }, "lock": { "anyOf": [{ "enum": ["all"] }, { "type": "array", "items": { "$ref": "#/$defs/ruleId" } }] } }, "$defs": { "severity": { "enum": ["error", "warning", "note", "off"] }, "setting": { "anyOf": [{ "$ref": "#/$defs/severity" }, { "type": "array", "minItems": 1, "maxItems": 2, "prefixItems": [{ "$ref": "#/$defs/severity" }] }] }, "noOptions": { "type": "object", "additionalProperties": false, "properties": {} }, "ruleId": { "enum": ["access-expectation", "certificate-expired", "certificate-name", "certificate-weak", "client-invalid", "client-parameter", "client-password", "client-plaintext-fallback", "client-pool", "client-superuser", "client-tls", "client-tls-meaning", "client-tls-root", "hba-broad-grant", "hba-cleartext-password", "hba-client-cert", "hba-host-name", "hba-ldap-plaintext", "hba-method", "hba-open-network", "hba-order", "hba-plaintext", "hba-reachable-size", "hba-replication", "hba-superuser-remote", "hba-syntax", "hba-trust", "hba-unreachable", "ident-map-broad", "policy-change", "policy-include", "policy-suppression", "pooler-auth", "pooler-listen", "pooler-tls", "server-authentication-timeout", "server-key-in-repository", "server-listen", "server-logging", "server-max-connections", "server-password", "server-password-encryption", "server-published-port", "server-reserved-connections", "server-setting", "server-tls", "server-tls-ciphers", "server-tls-version"] }, "rules": { "type": "object", "additionalProperties": false, "properties": { "access-expectation": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "certificate-expired": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "days": 30 }, "type": "object", "additionalProperties": false, "properties": { "days": { "type": "integer", "minimum": 0, "maximum": 3650 } } }] }, "certificate-name": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "certificate-weak": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-invalid": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-parameter": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-password": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-plaintext-fallback": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-pool": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "max": 100, "unstated": false }, "type": "object", "additionalProperties": false, "properties": { "max": { "type": "integer", "minimum": 1, "maximum": 262143 }, "unstated": { "type": "boolean" } } }] }, "client-superuser": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "users": ["postgres"] }, "type": "object", "additionalProperties": false, "properties": { "users": { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true } } }] }, "client-tls": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "minimum": { "public": "full", "private": "encrypted", "container": "none", "loopback": "none", "unknown": "none" }, "remarkDisabled": true }, "type": "object", "additionalProperties": false, "properties": { "minimum": { "type": "object", "additionalProperties": false, "properties": { "public": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "private": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "container": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "loopback": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "unknown": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] } } }, "remarkDisabled": { "type": "boolean" } } }] }, "client-tls-meaning": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-tls-root": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-broad-grant": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-cleartext-password": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-client-cert": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-host-name": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": ["localhost"] }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-ldap-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-method": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": ["scram-sha-256", "cert", "peer", "gss", "sspi", "ldap", "radius", "pam", "bsd", "oauth", "reject"], "everyMethod": false }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "enum": ["trust", "reject", "scram-sha-256", "md5", "password", "gss", "sspi", "ident", "peer", "ldap", "radius", "cert", "pam", "bsd", "oauth"] }, "uniqueItems": true }, "everyMethod": { "type": "boolean" } } }] }, "hba-open-network": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": [], "maxPublicAddresses": 65536 }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$" } }, "maxPublicAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-order": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-reachable-size": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "max": 18e6 }, "type": "object", "additionalProperties": false, "properties": { "max": { "type": "integer", "minimum": 0 } } }] }, "hba-replication": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"], "maxStandbyAddresses": 256 }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true }, "maxStandbyAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-superuser-remote": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "superusers": ["postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-syntax": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-trust": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-unreachable": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "ident-map-broad": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "superusers": ["postgres"], "administrators": ["root", "postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "administrators": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "policy-change": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "policy-include": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "policy-suppression": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "pooler-auth": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "pooler-listen": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "pooler-tls": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-authentication-timeout": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "max": 60 }, "type": "object", "additionalProperties": false, "properties": { "max": { "type": "integer", "minimum": 1, "maximum": 600 } } }] }, "server-key-in-repository": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-listen": { "default": "note", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": [] }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "enum": ["*", "0.0.0.0", "::"] }, "uniqueItems": true } } }] }, "server-logging": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "require": false }, "type": "object", "additionalProperties": false, "properties": { "require": { "type": "boolean" } } }] }, "server-max-connections": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "min": 5, "max": 500 }, "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 1, "maximum": 262143 }, "max": { "type": "integer", "minimum": 1, "maximum": 262143 } } }] }, "server-password": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-password-encryption": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-published-port": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-reserved-connections": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-setting": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-tls": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-tls-ciphers": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "forbid": ["NULL", "aNULL", "EXPORT", "LOW", "DES", "RC2", "RC4", "MD5"] }, "type": "object", "additionalProperties": false, "properties": { "forbid": { "type": "array", "items": { "enum": ["NULL", "aNULL", "EXPORT", "LOW", "DES", "3DES", "RC2", "RC4", "IDEA", "SEED", "MD5"] }, "uniqueItems": true } } }] }, "server-tls-version": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "min": "TLSv1.2" }, "type": "object", "additionalProperties": false, "properties": { "min": { "enum": ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] } } }] } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$", "u");
var pattern8 = new RegExp("\\S", "u");
var pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
var pattern10 = new RegExp("^(?:anywhere|internet|public|private|loopback|socket|[0-9A-Fa-f.:]+(?:/[0-9]{1,3})?)$", "u");
var schema20 = { "type": "object", "additionalProperties": false, "properties": { "access-expectation": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "certificate-expired": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "days": 30 }, "type": "object", "additionalProperties": false, "properties": { "days": { "type": "integer", "minimum": 0, "maximum": 3650 } } }] }, "certificate-name": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "certificate-weak": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-invalid": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-parameter": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-password": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-plaintext-fallback": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-pool": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "max": 100, "unstated": false }, "type": "object", "additionalProperties": false, "properties": { "max": { "type": "integer", "minimum": 1, "maximum": 262143 }, "unstated": { "type": "boolean" } } }] }, "client-superuser": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "users": ["postgres"] }, "type": "object", "additionalProperties": false, "properties": { "users": { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true } } }] }, "client-tls": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "minimum": { "public": "full", "private": "encrypted", "container": "none", "loopback": "none", "unknown": "none" }, "remarkDisabled": true }, "type": "object", "additionalProperties": false, "properties": { "minimum": { "type": "object", "additionalProperties": false, "properties": { "public": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "private": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "container": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "loopback": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "unknown": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] } } }, "remarkDisabled": { "type": "boolean" } } }] }, "client-tls-meaning": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-tls-root": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-broad-grant": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-cleartext-password": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-client-cert": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-host-name": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": ["localhost"] }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-ldap-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-method": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": ["scram-sha-256", "cert", "peer", "gss", "sspi", "ldap", "radius", "pam", "bsd", "oauth", "reject"], "everyMethod": false }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "enum": ["trust", "reject", "scram-sha-256", "md5", "password", "gss", "sspi", "ident", "peer", "ldap", "radius", "cert", "pam", "bsd", "oauth"] }, "uniqueItems": true }, "everyMethod": { "type": "boolean" } } }] }, "hba-open-network": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": [], "maxPublicAddresses": 65536 }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$" } }, "maxPublicAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-order": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-reachable-size": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "max": 18e6 }, "type": "object", "additionalProperties": false, "properties": { "max": { "type": "integer", "minimum": 0 } } }] }, "hba-replication": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"], "maxStandbyAddresses": 256 }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true }, "maxStandbyAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-superuser-remote": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "superusers": ["postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-syntax": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-trust": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-unreachable": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "ident-map-broad": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "superusers": ["postgres"], "administrators": ["root", "postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "administrators": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "policy-change": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "policy-include": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "policy-suppression": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "pooler-auth": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "pooler-listen": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "pooler-tls": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-authentication-timeout": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "max": 60 }, "type": "object", "additionalProperties": false, "properties": { "max": { "type": "integer", "minimum": 1, "maximum": 600 } } }] }, "server-key-in-repository": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-listen": { "default": "note", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": [] }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "enum": ["*", "0.0.0.0", "::"] }, "uniqueItems": true } } }] }, "server-logging": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "require": false }, "type": "object", "additionalProperties": false, "properties": { "require": { "type": "boolean" } } }] }, "server-max-connections": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "min": 5, "max": 500 }, "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 1, "maximum": 262143 }, "max": { "type": "integer", "minimum": 1, "maximum": 262143 } } }] }, "server-password": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-password-encryption": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-published-port": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-reserved-connections": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-setting": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-tls": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-tls-ciphers": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "forbid": ["NULL", "aNULL", "EXPORT", "LOW", "DES", "RC2", "RC4", "MD5"] }, "type": "object", "additionalProperties": false, "properties": { "forbid": { "type": "array", "items": { "enum": ["NULL", "aNULL", "EXPORT", "LOW", "DES", "3DES", "RC2", "RC4", "IDEA", "SEED", "MD5"] }, "uniqueItems": true } } }] }, "server-tls-version": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "min": "TLSv1.2" }, "type": "object", "additionalProperties": false, "properties": { "min": { "enum": ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] } } }] } } };
var func0 = require_equal().default;
var schema22 = { "enum": ["error", "warning", "note", "off"] };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "error" || data === "warning" || data === "note" || data === "off")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema22.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      const err0 = { instancePath, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    if (len0 > 0) {
      if (!validate55(data[0], { instancePath: instancePath + "/0", parentData: data, parentDataProperty: 0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = 1;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate54.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern7 = new RegExp("^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema20.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["access-expectation"] !== void 0) {
      let data0 = data["access-expectation"];
      if (!validate54(data0, { instancePath: instancePath + "/access-expectation", parentData: data, parentDataProperty: "access-expectation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items0 = validate54.evaluated.items;
      }
      if (Array.isArray(data0)) {
        if (items0 !== true) {
          items0 = items0 > 2 ? items0 : 2;
        }
        const len0 = data0.length;
        if (len0 > 1) {
          if (!validate59(data0[1], { instancePath: instancePath + "/access-expectation/1", parentData: data0, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["certificate-expired"] !== void 0) {
      let data2 = data["certificate-expired"];
      if (!validate54(data2, { instancePath: instancePath + "/certificate-expired", parentData: data, parentDataProperty: "certificate-expired", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items1 = validate54.evaluated.items;
      }
      if (Array.isArray(data2)) {
        if (items1 !== true) {
          items1 = items1 > 2 ? items1 : 2;
        }
        const len1 = data2.length;
        if (len1 > 1) {
          let data3 = data2[1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 in data3) {
              if (!(key1 === "days")) {
                const err1 = { instancePath: instancePath + "/certificate-expired/1", schemaPath: "#/properties/certificate-expired/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (data3.days !== void 0) {
              let data4 = data3.days;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err2 = { instancePath: instancePath + "/certificate-expired/1/days", schemaPath: "#/properties/certificate-expired/prefixItems/1/properties/days/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 3650 || isNaN(data4)) {
                  const err3 = { instancePath: instancePath + "/certificate-expired/1/days", schemaPath: "#/properties/certificate-expired/prefixItems/1/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                  const err4 = { instancePath: instancePath + "/certificate-expired/1/days", schemaPath: "#/properties/certificate-expired/prefixItems/1/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/certificate-expired/1", schemaPath: "#/properties/certificate-expired/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      }
    }
    if (data["certificate-name"] !== void 0) {
      let data5 = data["certificate-name"];
      if (!validate54(data5, { instancePath: instancePath + "/certificate-name", parentData: data, parentDataProperty: "certificate-name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items2 = validate54.evaluated.items;
      }
      if (Array.isArray(data5)) {
        if (items2 !== true) {
          items2 = items2 > 2 ? items2 : 2;
        }
        const len2 = data5.length;
        if (len2 > 1) {
          if (!validate59(data5[1], { instancePath: instancePath + "/certificate-name/1", parentData: data5, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["certificate-weak"] !== void 0) {
      let data7 = data["certificate-weak"];
      if (!validate54(data7, { instancePath: instancePath + "/certificate-weak", parentData: data, parentDataProperty: "certificate-weak", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items3 = validate54.evaluated.items;
      }
      if (Array.isArray(data7)) {
        if (items3 !== true) {
          items3 = items3 > 2 ? items3 : 2;
        }
        const len3 = data7.length;
        if (len3 > 1) {
          if (!validate59(data7[1], { instancePath: instancePath + "/certificate-weak/1", parentData: data7, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["client-invalid"] !== void 0) {
      let data9 = data["client-invalid"];
      if (!validate54(data9, { instancePath: instancePath + "/client-invalid", parentData: data, parentDataProperty: "client-invalid", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items4 = validate54.evaluated.items;
      }
      if (Array.isArray(data9)) {
        if (items4 !== true) {
          items4 = items4 > 2 ? items4 : 2;
        }
        const len4 = data9.length;
        if (len4 > 1) {
          if (!validate59(data9[1], { instancePath: instancePath + "/client-invalid/1", parentData: data9, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["client-parameter"] !== void 0) {
      let data11 = data["client-parameter"];
      if (!validate54(data11, { instancePath: instancePath + "/client-parameter", parentData: data, parentDataProperty: "client-parameter", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items5 = validate54.evaluated.items;
      }
      if (Array.isArray(data11)) {
        if (items5 !== true) {
          items5 = items5 > 2 ? items5 : 2;
        }
        const len5 = data11.length;
        if (len5 > 1) {
          if (!validate59(data11[1], { instancePath: instancePath + "/client-parameter/1", parentData: data11, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["client-password"] !== void 0) {
      let data13 = data["client-password"];
      if (!validate54(data13, { instancePath: instancePath + "/client-password", parentData: data, parentDataProperty: "client-password", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items6 = validate54.evaluated.items;
      }
      if (Array.isArray(data13)) {
        if (items6 !== true) {
          items6 = items6 > 2 ? items6 : 2;
        }
        const len6 = data13.length;
        if (len6 > 1) {
          if (!validate59(data13[1], { instancePath: instancePath + "/client-password/1", parentData: data13, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["client-plaintext-fallback"] !== void 0) {
      let data15 = data["client-plaintext-fallback"];
      if (!validate54(data15, { instancePath: instancePath + "/client-plaintext-fallback", parentData: data, parentDataProperty: "client-plaintext-fallback", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items7 = validate54.evaluated.items;
      }
      if (Array.isArray(data15)) {
        if (items7 !== true) {
          items7 = items7 > 2 ? items7 : 2;
        }
        const len7 = data15.length;
        if (len7 > 1) {
          if (!validate59(data15[1], { instancePath: instancePath + "/client-plaintext-fallback/1", parentData: data15, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["client-pool"] !== void 0) {
      let data17 = data["client-pool"];
      if (!validate54(data17, { instancePath: instancePath + "/client-pool", parentData: data, parentDataProperty: "client-pool", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items8 = validate54.evaluated.items;
      }
      if (Array.isArray(data17)) {
        if (items8 !== true) {
          items8 = items8 > 2 ? items8 : 2;
        }
        const len8 = data17.length;
        if (len8 > 1) {
          let data18 = data17[1];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key2 in data18) {
              if (!(key2 === "max" || key2 === "unstated")) {
                const err6 = { instancePath: instancePath + "/client-pool/1", schemaPath: "#/properties/client-pool/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data18.max !== void 0) {
              let data19 = data18.max;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                const err7 = { instancePath: instancePath + "/client-pool/1/max", schemaPath: "#/properties/client-pool/prefixItems/1/properties/max/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 > 262143 || isNaN(data19)) {
                  const err8 = { instancePath: instancePath + "/client-pool/1/max", schemaPath: "#/properties/client-pool/prefixItems/1/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262143 } };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (data19 < 1 || isNaN(data19)) {
                  const err9 = { instancePath: instancePath + "/client-pool/1/max", schemaPath: "#/properties/client-pool/prefixItems/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
            }
            if (data18.unstated !== void 0) {
              if (typeof data18.unstated !== "boolean") {
                const err10 = { instancePath: instancePath + "/client-pool/1/unstated", schemaPath: "#/properties/client-pool/prefixItems/1/properties/unstated/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/client-pool/1", schemaPath: "#/properties/client-pool/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      }
    }
    if (data["client-superuser"] !== void 0) {
      let data21 = data["client-superuser"];
      if (!validate54(data21, { instancePath: instancePath + "/client-superuser", parentData: data, parentDataProperty: "client-superuser", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items9 = validate54.evaluated.items;
      }
      if (Array.isArray(data21)) {
        if (items9 !== true) {
          items9 = items9 > 2 ? items9 : 2;
        }
        const len9 = data21.length;
        if (len9 > 1) {
          let data22 = data21[1];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            for (const key3 in data22) {
              if (!(key3 === "users")) {
                const err12 = { instancePath: instancePath + "/client-superuser/1", schemaPath: "#/properties/client-superuser/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data22.users !== void 0) {
              let data23 = data22.users;
              if (Array.isArray(data23)) {
                const len10 = data23.length;
                for (let i0 = 0; i0 < len10; i0++) {
                  let data24 = data23[i0];
                  if (typeof data24 === "string") {
                    if (func2(data24) < 1) {
                      const err13 = { instancePath: instancePath + "/client-superuser/1/users/" + i0, schemaPath: "#/properties/client-superuser/prefixItems/1/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                  } else {
                    const err14 = { instancePath: instancePath + "/client-superuser/1/users/" + i0, schemaPath: "#/properties/client-superuser/prefixItems/1/properties/users/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                let i1 = data23.length;
                let j0;
                if (i1 > 1) {
                  const indices0 = {};
                  for (; i1--; ) {
                    let item0 = data23[i1];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err15 = { instancePath: instancePath + "/client-superuser/1/users", schemaPath: "#/properties/client-superuser/prefixItems/1/properties/users/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i1;
                  }
                }
              } else {
                const err16 = { instancePath: instancePath + "/client-superuser/1/users", schemaPath: "#/properties/client-superuser/prefixItems/1/properties/users/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/client-superuser/1", schemaPath: "#/properties/client-superuser/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data["client-tls"] !== void 0) {
      let data25 = data["client-tls"];
      if (!validate54(data25, { instancePath: instancePath + "/client-tls", parentData: data, parentDataProperty: "client-tls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items10 = validate54.evaluated.items;
      }
      if (Array.isArray(data25)) {
        if (items10 !== true) {
          items10 = items10 > 2 ? items10 : 2;
        }
        const len11 = data25.length;
        if (len11 > 1) {
          let data26 = data25[1];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            for (const key4 in data26) {
              if (!(key4 === "minimum" || key4 === "remarkDisabled")) {
                const err18 = { instancePath: instancePath + "/client-tls/1", schemaPath: "#/properties/client-tls/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data26.minimum !== void 0) {
              let data27 = data26.minimum;
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (const key5 in data27) {
                  if (!(key5 === "public" || key5 === "private" || key5 === "container" || key5 === "loopback" || key5 === "unknown")) {
                    const err19 = { instancePath: instancePath + "/client-tls/1/minimum", schemaPath: "#/properties/client-tls/prefixItems/1/properties/minimum/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
                if (data27.public !== void 0) {
                  let data28 = data27.public;
                  if (!(data28 === "none" || data28 === "opportunistic" || data28 === "encrypted" || data28 === "ca" || data28 === "full")) {
                    const err20 = { instancePath: instancePath + "/client-tls/1/minimum/public", schemaPath: "#/properties/client-tls/prefixItems/1/properties/minimum/properties/public/enum", keyword: "enum", params: { allowedValues: schema20.properties["client-tls"].prefixItems[1].properties.minimum.properties.public.enum } };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data27.private !== void 0) {
                  let data29 = data27.private;
                  if (!(data29 === "none" || data29 === "opportunistic" || data29 === "encrypted" || data29 === "ca" || data29 === "full")) {
                    const err21 = { instancePath: instancePath + "/client-tls/1/minimum/private", schemaPath: "#/properties/client-tls/prefixItems/1/properties/minimum/properties/private/enum", keyword: "enum", params: { allowedValues: schema20.properties["client-tls"].prefixItems[1].properties.minimum.properties.private.enum } };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                if (data27.container !== void 0) {
                  let data30 = data27.container;
                  if (!(data30 === "none" || data30 === "opportunistic" || data30 === "encrypted" || data30 === "ca" || data30 === "full")) {
                    const err22 = { instancePath: instancePath + "/client-tls/1/minimum/container", schemaPath: "#/properties/client-tls/prefixItems/1/properties/minimum/properties/container/enum", keyword: "enum", params: { allowedValues: schema20.properties["client-tls"].prefixItems[1].properties.minimum.properties.container.enum } };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
                if (data27.loopback !== void 0) {
                  let data31 = data27.loopback;
                  if (!(data31 === "none" || data31 === "opportunistic" || data31 === "encrypted" || data31 === "ca" || data31 === "full")) {
                    const err23 = { instancePath: instancePath + "/client-tls/1/minimum/loopback", schemaPath: "#/properties/client-tls/prefixItems/1/properties/minimum/properties/loopback/enum", keyword: "enum", params: { allowedValues: schema20.properties["client-tls"].prefixItems[1].properties.minimum.properties.loopback.enum } };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (data27.unknown !== void 0) {
                  let data32 = data27.unknown;
                  if (!(data32 === "none" || data32 === "opportunistic" || data32 === "encrypted" || data32 === "ca" || data32 === "full")) {
                    const err24 = { instancePath: instancePath + "/client-tls/1/minimum/unknown", schemaPath: "#/properties/client-tls/prefixItems/1/properties/minimum/properties/unknown/enum", keyword: "enum", params: { allowedValues: schema20.properties["client-tls"].prefixItems[1].properties.minimum.properties.unknown.enum } };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
              } else {
                const err25 = { instancePath: instancePath + "/client-tls/1/minimum", schemaPath: "#/properties/client-tls/prefixItems/1/properties/minimum/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data26.remarkDisabled !== void 0) {
              if (typeof data26.remarkDisabled !== "boolean") {
                const err26 = { instancePath: instancePath + "/client-tls/1/remarkDisabled", schemaPath: "#/properties/client-tls/prefixItems/1/properties/remarkDisabled/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/client-tls/1", schemaPath: "#/properties/client-tls/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      }
    }
    if (data["client-tls-meaning"] !== void 0) {
      let data34 = data["client-tls-meaning"];
      if (!validate54(data34, { instancePath: instancePath + "/client-tls-meaning", parentData: data, parentDataProperty: "client-tls-meaning", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items11 = validate54.evaluated.items;
      }
      if (Array.isArray(data34)) {
        if (items11 !== true) {
          items11 = items11 > 2 ? items11 : 2;
        }
        const len12 = data34.length;
        if (len12 > 1) {
          if (!validate59(data34[1], { instancePath: instancePath + "/client-tls-meaning/1", parentData: data34, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["client-tls-root"] !== void 0) {
      let data36 = data["client-tls-root"];
      if (!validate54(data36, { instancePath: instancePath + "/client-tls-root", parentData: data, parentDataProperty: "client-tls-root", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items12 = validate54.evaluated.items;
      }
      if (Array.isArray(data36)) {
        if (items12 !== true) {
          items12 = items12 > 2 ? items12 : 2;
        }
        const len13 = data36.length;
        if (len13 > 1) {
          if (!validate59(data36[1], { instancePath: instancePath + "/client-tls-root/1", parentData: data36, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-broad-grant"] !== void 0) {
      let data38 = data["hba-broad-grant"];
      if (!validate54(data38, { instancePath: instancePath + "/hba-broad-grant", parentData: data, parentDataProperty: "hba-broad-grant", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items13 = validate54.evaluated.items;
      }
      if (Array.isArray(data38)) {
        if (items13 !== true) {
          items13 = items13 > 2 ? items13 : 2;
        }
        const len14 = data38.length;
        if (len14 > 1) {
          let data39 = data38[1];
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            for (const key6 in data39) {
              if (!(key6 === "zones")) {
                const err28 = { instancePath: instancePath + "/hba-broad-grant/1", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data39.zones !== void 0) {
              let data40 = data39.zones;
              if (Array.isArray(data40)) {
                const len15 = data40.length;
                for (let i2 = 0; i2 < len15; i2++) {
                  let data41 = data40[i2];
                  if (!(data41 === "public" || data41 === "private")) {
                    const err29 = { instancePath: instancePath + "/hba-broad-grant/1/zones/" + i2, schemaPath: "#/properties/hba-broad-grant/prefixItems/1/properties/zones/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-broad-grant"].prefixItems[1].properties.zones.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
                let i3 = data40.length;
                let j1;
                if (i3 > 1) {
                  outer0:
                    for (; i3--; ) {
                      for (j1 = i3; j1--; ) {
                        if (func0(data40[i3], data40[j1])) {
                          const err30 = { instancePath: instancePath + "/hba-broad-grant/1/zones", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/properties/zones/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                          if (vErrors === null) {
                            vErrors = [err30];
                          } else {
                            vErrors.push(err30);
                          }
                          errors++;
                          break outer0;
                        }
                      }
                    }
                }
              } else {
                const err31 = { instancePath: instancePath + "/hba-broad-grant/1/zones", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/properties/zones/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/hba-broad-grant/1", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-cleartext-password"] !== void 0) {
      let data42 = data["hba-cleartext-password"];
      if (!validate54(data42, { instancePath: instancePath + "/hba-cleartext-password", parentData: data, parentDataProperty: "hba-cleartext-password", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items14 = validate54.evaluated.items;
      }
      if (Array.isArray(data42)) {
        if (items14 !== true) {
          items14 = items14 > 2 ? items14 : 2;
        }
        const len16 = data42.length;
        if (len16 > 1) {
          if (!validate59(data42[1], { instancePath: instancePath + "/hba-cleartext-password/1", parentData: data42, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-client-cert"] !== void 0) {
      let data44 = data["hba-client-cert"];
      if (!validate54(data44, { instancePath: instancePath + "/hba-client-cert", parentData: data, parentDataProperty: "hba-client-cert", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items15 = validate54.evaluated.items;
      }
      if (Array.isArray(data44)) {
        if (items15 !== true) {
          items15 = items15 > 2 ? items15 : 2;
        }
        const len17 = data44.length;
        if (len17 > 1) {
          if (!validate59(data44[1], { instancePath: instancePath + "/hba-client-cert/1", parentData: data44, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-host-name"] !== void 0) {
      let data46 = data["hba-host-name"];
      if (!validate54(data46, { instancePath: instancePath + "/hba-host-name", parentData: data, parentDataProperty: "hba-host-name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items16 = validate54.evaluated.items;
      }
      if (Array.isArray(data46)) {
        if (items16 !== true) {
          items16 = items16 > 2 ? items16 : 2;
        }
        const len18 = data46.length;
        if (len18 > 1) {
          let data47 = data46[1];
          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
            for (const key7 in data47) {
              if (!(key7 === "allow")) {
                const err33 = { instancePath: instancePath + "/hba-host-name/1", schemaPath: "#/properties/hba-host-name/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data47.allow !== void 0) {
              let data48 = data47.allow;
              if (Array.isArray(data48)) {
                const len19 = data48.length;
                for (let i4 = 0; i4 < len19; i4++) {
                  if (typeof data48[i4] !== "string") {
                    const err34 = { instancePath: instancePath + "/hba-host-name/1/allow/" + i4, schemaPath: "#/properties/hba-host-name/prefixItems/1/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                }
                let i5 = data48.length;
                let j2;
                if (i5 > 1) {
                  const indices1 = {};
                  for (; i5--; ) {
                    let item1 = data48[i5];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j2 = indices1[item1];
                      const err35 = { instancePath: instancePath + "/hba-host-name/1/allow", schemaPath: "#/properties/hba-host-name/prefixItems/1/properties/allow/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 } };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i5;
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/hba-host-name/1/allow", schemaPath: "#/properties/hba-host-name/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/hba-host-name/1", schemaPath: "#/properties/hba-host-name/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-ldap-plaintext"] !== void 0) {
      let data50 = data["hba-ldap-plaintext"];
      if (!validate54(data50, { instancePath: instancePath + "/hba-ldap-plaintext", parentData: data, parentDataProperty: "hba-ldap-plaintext", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items17 = validate54.evaluated.items;
      }
      if (Array.isArray(data50)) {
        if (items17 !== true) {
          items17 = items17 > 2 ? items17 : 2;
        }
        const len20 = data50.length;
        if (len20 > 1) {
          if (!validate59(data50[1], { instancePath: instancePath + "/hba-ldap-plaintext/1", parentData: data50, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-method"] !== void 0) {
      let data52 = data["hba-method"];
      if (!validate54(data52, { instancePath: instancePath + "/hba-method", parentData: data, parentDataProperty: "hba-method", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items18 = validate54.evaluated.items;
      }
      if (Array.isArray(data52)) {
        if (items18 !== true) {
          items18 = items18 > 2 ? items18 : 2;
        }
        const len21 = data52.length;
        if (len21 > 1) {
          let data53 = data52[1];
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            for (const key8 in data53) {
              if (!(key8 === "allow" || key8 === "everyMethod")) {
                const err38 = { instancePath: instancePath + "/hba-method/1", schemaPath: "#/properties/hba-method/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data53.allow !== void 0) {
              let data54 = data53.allow;
              if (Array.isArray(data54)) {
                const len22 = data54.length;
                for (let i6 = 0; i6 < len22; i6++) {
                  let data55 = data54[i6];
                  if (!(data55 === "trust" || data55 === "reject" || data55 === "scram-sha-256" || data55 === "md5" || data55 === "password" || data55 === "gss" || data55 === "sspi" || data55 === "ident" || data55 === "peer" || data55 === "ldap" || data55 === "radius" || data55 === "cert" || data55 === "pam" || data55 === "bsd" || data55 === "oauth")) {
                    const err39 = { instancePath: instancePath + "/hba-method/1/allow/" + i6, schemaPath: "#/properties/hba-method/prefixItems/1/properties/allow/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-method"].prefixItems[1].properties.allow.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
                let i7 = data54.length;
                let j3;
                if (i7 > 1) {
                  outer1:
                    for (; i7--; ) {
                      for (j3 = i7; j3--; ) {
                        if (func0(data54[i7], data54[j3])) {
                          const err40 = { instancePath: instancePath + "/hba-method/1/allow", schemaPath: "#/properties/hba-method/prefixItems/1/properties/allow/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 } };
                          if (vErrors === null) {
                            vErrors = [err40];
                          } else {
                            vErrors.push(err40);
                          }
                          errors++;
                          break outer1;
                        }
                      }
                    }
                }
              } else {
                const err41 = { instancePath: instancePath + "/hba-method/1/allow", schemaPath: "#/properties/hba-method/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data53.everyMethod !== void 0) {
              if (typeof data53.everyMethod !== "boolean") {
                const err42 = { instancePath: instancePath + "/hba-method/1/everyMethod", schemaPath: "#/properties/hba-method/prefixItems/1/properties/everyMethod/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/hba-method/1", schemaPath: "#/properties/hba-method/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-open-network"] !== void 0) {
      let data57 = data["hba-open-network"];
      if (!validate54(data57, { instancePath: instancePath + "/hba-open-network", parentData: data, parentDataProperty: "hba-open-network", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items19 = validate54.evaluated.items;
      }
      if (Array.isArray(data57)) {
        if (items19 !== true) {
          items19 = items19 > 2 ? items19 : 2;
        }
        const len23 = data57.length;
        if (len23 > 1) {
          let data58 = data57[1];
          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
            for (const key9 in data58) {
              if (!(key9 === "allow" || key9 === "maxPublicAddresses")) {
                const err44 = { instancePath: instancePath + "/hba-open-network/1", schemaPath: "#/properties/hba-open-network/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data58.allow !== void 0) {
              let data59 = data58.allow;
              if (Array.isArray(data59)) {
                const len24 = data59.length;
                for (let i8 = 0; i8 < len24; i8++) {
                  let data60 = data59[i8];
                  if (typeof data60 === "string") {
                    if (!pattern7.test(data60)) {
                      const err45 = { instancePath: instancePath + "/hba-open-network/1/allow/" + i8, schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/allow/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$" } };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  } else {
                    const err46 = { instancePath: instancePath + "/hba-open-network/1/allow/" + i8, schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
              } else {
                const err47 = { instancePath: instancePath + "/hba-open-network/1/allow", schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data58.maxPublicAddresses !== void 0) {
              let data61 = data58.maxPublicAddresses;
              if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
                const err48 = { instancePath: instancePath + "/hba-open-network/1/maxPublicAddresses", schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/maxPublicAddresses/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              if (typeof data61 == "number" && isFinite(data61)) {
                if (data61 < 0 || isNaN(data61)) {
                  const err49 = { instancePath: instancePath + "/hba-open-network/1/maxPublicAddresses", schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/maxPublicAddresses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/hba-open-network/1", schemaPath: "#/properties/hba-open-network/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-order"] !== void 0) {
      let data62 = data["hba-order"];
      if (!validate54(data62, { instancePath: instancePath + "/hba-order", parentData: data, parentDataProperty: "hba-order", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items20 = validate54.evaluated.items;
      }
      if (Array.isArray(data62)) {
        if (items20 !== true) {
          items20 = items20 > 2 ? items20 : 2;
        }
        const len25 = data62.length;
        if (len25 > 1) {
          if (!validate59(data62[1], { instancePath: instancePath + "/hba-order/1", parentData: data62, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-plaintext"] !== void 0) {
      let data64 = data["hba-plaintext"];
      if (!validate54(data64, { instancePath: instancePath + "/hba-plaintext", parentData: data, parentDataProperty: "hba-plaintext", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items21 = validate54.evaluated.items;
      }
      if (Array.isArray(data64)) {
        if (items21 !== true) {
          items21 = items21 > 2 ? items21 : 2;
        }
        const len26 = data64.length;
        if (len26 > 1) {
          let data65 = data64[1];
          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
            for (const key10 in data65) {
              if (!(key10 === "zones")) {
                const err51 = { instancePath: instancePath + "/hba-plaintext/1", schemaPath: "#/properties/hba-plaintext/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data65.zones !== void 0) {
              let data66 = data65.zones;
              if (Array.isArray(data66)) {
                const len27 = data66.length;
                for (let i9 = 0; i9 < len27; i9++) {
                  let data67 = data66[i9];
                  if (!(data67 === "public" || data67 === "private")) {
                    const err52 = { instancePath: instancePath + "/hba-plaintext/1/zones/" + i9, schemaPath: "#/properties/hba-plaintext/prefixItems/1/properties/zones/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-plaintext"].prefixItems[1].properties.zones.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
                let i10 = data66.length;
                let j4;
                if (i10 > 1) {
                  outer2:
                    for (; i10--; ) {
                      for (j4 = i10; j4--; ) {
                        if (func0(data66[i10], data66[j4])) {
                          const err53 = { instancePath: instancePath + "/hba-plaintext/1/zones", schemaPath: "#/properties/hba-plaintext/prefixItems/1/properties/zones/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j4 } };
                          if (vErrors === null) {
                            vErrors = [err53];
                          } else {
                            vErrors.push(err53);
                          }
                          errors++;
                          break outer2;
                        }
                      }
                    }
                }
              } else {
                const err54 = { instancePath: instancePath + "/hba-plaintext/1/zones", schemaPath: "#/properties/hba-plaintext/prefixItems/1/properties/zones/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/hba-plaintext/1", schemaPath: "#/properties/hba-plaintext/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-reachable-size"] !== void 0) {
      let data68 = data["hba-reachable-size"];
      if (!validate54(data68, { instancePath: instancePath + "/hba-reachable-size", parentData: data, parentDataProperty: "hba-reachable-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items22 = validate54.evaluated.items;
      }
      if (Array.isArray(data68)) {
        if (items22 !== true) {
          items22 = items22 > 2 ? items22 : 2;
        }
        const len28 = data68.length;
        if (len28 > 1) {
          let data69 = data68[1];
          if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
            for (const key11 in data69) {
              if (!(key11 === "max")) {
                const err56 = { instancePath: instancePath + "/hba-reachable-size/1", schemaPath: "#/properties/hba-reachable-size/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data69.max !== void 0) {
              let data70 = data69.max;
              if (!(typeof data70 == "number" && (!(data70 % 1) && !isNaN(data70)) && isFinite(data70))) {
                const err57 = { instancePath: instancePath + "/hba-reachable-size/1/max", schemaPath: "#/properties/hba-reachable-size/prefixItems/1/properties/max/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              if (typeof data70 == "number" && isFinite(data70)) {
                if (data70 < 0 || isNaN(data70)) {
                  const err58 = { instancePath: instancePath + "/hba-reachable-size/1/max", schemaPath: "#/properties/hba-reachable-size/prefixItems/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err59 = { instancePath: instancePath + "/hba-reachable-size/1", schemaPath: "#/properties/hba-reachable-size/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-replication"] !== void 0) {
      let data71 = data["hba-replication"];
      if (!validate54(data71, { instancePath: instancePath + "/hba-replication", parentData: data, parentDataProperty: "hba-replication", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items23 = validate54.evaluated.items;
      }
      if (Array.isArray(data71)) {
        if (items23 !== true) {
          items23 = items23 > 2 ? items23 : 2;
        }
        const len29 = data71.length;
        if (len29 > 1) {
          let data72 = data71[1];
          if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
            for (const key12 in data72) {
              if (!(key12 === "zones" || key12 === "maxStandbyAddresses")) {
                const err60 = { instancePath: instancePath + "/hba-replication/1", schemaPath: "#/properties/hba-replication/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data72.zones !== void 0) {
              let data73 = data72.zones;
              if (Array.isArray(data73)) {
                const len30 = data73.length;
                for (let i11 = 0; i11 < len30; i11++) {
                  let data74 = data73[i11];
                  if (!(data74 === "public" || data74 === "private")) {
                    const err61 = { instancePath: instancePath + "/hba-replication/1/zones/" + i11, schemaPath: "#/properties/hba-replication/prefixItems/1/properties/zones/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-replication"].prefixItems[1].properties.zones.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                let i12 = data73.length;
                let j5;
                if (i12 > 1) {
                  outer3:
                    for (; i12--; ) {
                      for (j5 = i12; j5--; ) {
                        if (func0(data73[i12], data73[j5])) {
                          const err62 = { instancePath: instancePath + "/hba-replication/1/zones", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/zones/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j5 } };
                          if (vErrors === null) {
                            vErrors = [err62];
                          } else {
                            vErrors.push(err62);
                          }
                          errors++;
                          break outer3;
                        }
                      }
                    }
                }
              } else {
                const err63 = { instancePath: instancePath + "/hba-replication/1/zones", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/zones/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data72.maxStandbyAddresses !== void 0) {
              let data75 = data72.maxStandbyAddresses;
              if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                const err64 = { instancePath: instancePath + "/hba-replication/1/maxStandbyAddresses", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/maxStandbyAddresses/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
              if (typeof data75 == "number" && isFinite(data75)) {
                if (data75 < 0 || isNaN(data75)) {
                  const err65 = { instancePath: instancePath + "/hba-replication/1/maxStandbyAddresses", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/maxStandbyAddresses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err66 = { instancePath: instancePath + "/hba-replication/1", schemaPath: "#/properties/hba-replication/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-superuser-remote"] !== void 0) {
      let data76 = data["hba-superuser-remote"];
      if (!validate54(data76, { instancePath: instancePath + "/hba-superuser-remote", parentData: data, parentDataProperty: "hba-superuser-remote", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items24 = validate54.evaluated.items;
      }
      if (Array.isArray(data76)) {
        if (items24 !== true) {
          items24 = items24 > 2 ? items24 : 2;
        }
        const len31 = data76.length;
        if (len31 > 1) {
          let data77 = data76[1];
          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
            for (const key13 in data77) {
              if (!(key13 === "superusers")) {
                const err67 = { instancePath: instancePath + "/hba-superuser-remote/1", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data77.superusers !== void 0) {
              let data78 = data77.superusers;
              if (Array.isArray(data78)) {
                const len32 = data78.length;
                for (let i13 = 0; i13 < len32; i13++) {
                  if (typeof data78[i13] !== "string") {
                    const err68 = { instancePath: instancePath + "/hba-superuser-remote/1/superusers/" + i13, schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/properties/superusers/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
                let i14 = data78.length;
                let j6;
                if (i14 > 1) {
                  const indices2 = {};
                  for (; i14--; ) {
                    let item2 = data78[i14];
                    if (typeof item2 !== "string") {
                      continue;
                    }
                    if (typeof indices2[item2] == "number") {
                      j6 = indices2[item2];
                      const err69 = { instancePath: instancePath + "/hba-superuser-remote/1/superusers", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/properties/superusers/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j6 } };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i14;
                  }
                }
              } else {
                const err70 = { instancePath: instancePath + "/hba-superuser-remote/1/superusers", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/properties/superusers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/hba-superuser-remote/1", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-syntax"] !== void 0) {
      let data80 = data["hba-syntax"];
      if (!validate54(data80, { instancePath: instancePath + "/hba-syntax", parentData: data, parentDataProperty: "hba-syntax", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items25 = validate54.evaluated.items;
      }
      if (Array.isArray(data80)) {
        if (items25 !== true) {
          items25 = items25 > 2 ? items25 : 2;
        }
        const len33 = data80.length;
        if (len33 > 1) {
          if (!validate59(data80[1], { instancePath: instancePath + "/hba-syntax/1", parentData: data80, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-trust"] !== void 0) {
      let data82 = data["hba-trust"];
      if (!validate54(data82, { instancePath: instancePath + "/hba-trust", parentData: data, parentDataProperty: "hba-trust", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items26 = validate54.evaluated.items;
      }
      if (Array.isArray(data82)) {
        if (items26 !== true) {
          items26 = items26 > 2 ? items26 : 2;
        }
        const len34 = data82.length;
        if (len34 > 1) {
          if (!validate59(data82[1], { instancePath: instancePath + "/hba-trust/1", parentData: data82, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-unreachable"] !== void 0) {
      let data84 = data["hba-unreachable"];
      if (!validate54(data84, { instancePath: instancePath + "/hba-unreachable", parentData: data, parentDataProperty: "hba-unreachable", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items27 = validate54.evaluated.items;
      }
      if (Array.isArray(data84)) {
        if (items27 !== true) {
          items27 = items27 > 2 ? items27 : 2;
        }
        const len35 = data84.length;
        if (len35 > 1) {
          if (!validate59(data84[1], { instancePath: instancePath + "/hba-unreachable/1", parentData: data84, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["ident-map-broad"] !== void 0) {
      let data86 = data["ident-map-broad"];
      if (!validate54(data86, { instancePath: instancePath + "/ident-map-broad", parentData: data, parentDataProperty: "ident-map-broad", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items28 = validate54.evaluated.items;
      }
      if (Array.isArray(data86)) {
        if (items28 !== true) {
          items28 = items28 > 2 ? items28 : 2;
        }
        const len36 = data86.length;
        if (len36 > 1) {
          let data87 = data86[1];
          if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
            for (const key14 in data87) {
              if (!(key14 === "superusers" || key14 === "administrators")) {
                const err72 = { instancePath: instancePath + "/ident-map-broad/1", schemaPath: "#/properties/ident-map-broad/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data87.superusers !== void 0) {
              let data88 = data87.superusers;
              if (Array.isArray(data88)) {
                const len37 = data88.length;
                for (let i15 = 0; i15 < len37; i15++) {
                  if (typeof data88[i15] !== "string") {
                    const err73 = { instancePath: instancePath + "/ident-map-broad/1/superusers/" + i15, schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/superusers/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                let i16 = data88.length;
                let j7;
                if (i16 > 1) {
                  const indices3 = {};
                  for (; i16--; ) {
                    let item3 = data88[i16];
                    if (typeof item3 !== "string") {
                      continue;
                    }
                    if (typeof indices3[item3] == "number") {
                      j7 = indices3[item3];
                      const err74 = { instancePath: instancePath + "/ident-map-broad/1/superusers", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/superusers/uniqueItems", keyword: "uniqueItems", params: { i: i16, j: j7 } };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                      break;
                    }
                    indices3[item3] = i16;
                  }
                }
              } else {
                const err75 = { instancePath: instancePath + "/ident-map-broad/1/superusers", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/superusers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data87.administrators !== void 0) {
              let data90 = data87.administrators;
              if (Array.isArray(data90)) {
                const len38 = data90.length;
                for (let i17 = 0; i17 < len38; i17++) {
                  if (typeof data90[i17] !== "string") {
                    const err76 = { instancePath: instancePath + "/ident-map-broad/1/administrators/" + i17, schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/administrators/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
                let i18 = data90.length;
                let j8;
                if (i18 > 1) {
                  const indices4 = {};
                  for (; i18--; ) {
                    let item4 = data90[i18];
                    if (typeof item4 !== "string") {
                      continue;
                    }
                    if (typeof indices4[item4] == "number") {
                      j8 = indices4[item4];
                      const err77 = { instancePath: instancePath + "/ident-map-broad/1/administrators", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/administrators/uniqueItems", keyword: "uniqueItems", params: { i: i18, j: j8 } };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                      break;
                    }
                    indices4[item4] = i18;
                  }
                }
              } else {
                const err78 = { instancePath: instancePath + "/ident-map-broad/1/administrators", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/administrators/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
          } else {
            const err79 = { instancePath: instancePath + "/ident-map-broad/1", schemaPath: "#/properties/ident-map-broad/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
      }
    }
    if (data["policy-change"] !== void 0) {
      let data92 = data["policy-change"];
      if (!validate54(data92, { instancePath: instancePath + "/policy-change", parentData: data, parentDataProperty: "policy-change", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items29 = validate54.evaluated.items;
      }
      if (Array.isArray(data92)) {
        if (items29 !== true) {
          items29 = items29 > 2 ? items29 : 2;
        }
        const len39 = data92.length;
        if (len39 > 1) {
          if (!validate59(data92[1], { instancePath: instancePath + "/policy-change/1", parentData: data92, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["policy-include"] !== void 0) {
      let data94 = data["policy-include"];
      if (!validate54(data94, { instancePath: instancePath + "/policy-include", parentData: data, parentDataProperty: "policy-include", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items30 = validate54.evaluated.items;
      }
      if (Array.isArray(data94)) {
        if (items30 !== true) {
          items30 = items30 > 2 ? items30 : 2;
        }
        const len40 = data94.length;
        if (len40 > 1) {
          if (!validate59(data94[1], { instancePath: instancePath + "/policy-include/1", parentData: data94, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["policy-suppression"] !== void 0) {
      let data96 = data["policy-suppression"];
      if (!validate54(data96, { instancePath: instancePath + "/policy-suppression", parentData: data, parentDataProperty: "policy-suppression", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items31 = validate54.evaluated.items;
      }
      if (Array.isArray(data96)) {
        if (items31 !== true) {
          items31 = items31 > 2 ? items31 : 2;
        }
        const len41 = data96.length;
        if (len41 > 1) {
          if (!validate59(data96[1], { instancePath: instancePath + "/policy-suppression/1", parentData: data96, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["pooler-auth"] !== void 0) {
      let data98 = data["pooler-auth"];
      if (!validate54(data98, { instancePath: instancePath + "/pooler-auth", parentData: data, parentDataProperty: "pooler-auth", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items32 = validate54.evaluated.items;
      }
      if (Array.isArray(data98)) {
        if (items32 !== true) {
          items32 = items32 > 2 ? items32 : 2;
        }
        const len42 = data98.length;
        if (len42 > 1) {
          if (!validate59(data98[1], { instancePath: instancePath + "/pooler-auth/1", parentData: data98, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["pooler-listen"] !== void 0) {
      let data100 = data["pooler-listen"];
      if (!validate54(data100, { instancePath: instancePath + "/pooler-listen", parentData: data, parentDataProperty: "pooler-listen", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items33 = validate54.evaluated.items;
      }
      if (Array.isArray(data100)) {
        if (items33 !== true) {
          items33 = items33 > 2 ? items33 : 2;
        }
        const len43 = data100.length;
        if (len43 > 1) {
          if (!validate59(data100[1], { instancePath: instancePath + "/pooler-listen/1", parentData: data100, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["pooler-tls"] !== void 0) {
      let data102 = data["pooler-tls"];
      if (!validate54(data102, { instancePath: instancePath + "/pooler-tls", parentData: data, parentDataProperty: "pooler-tls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items34 = validate54.evaluated.items;
      }
      if (Array.isArray(data102)) {
        if (items34 !== true) {
          items34 = items34 > 2 ? items34 : 2;
        }
        const len44 = data102.length;
        if (len44 > 1) {
          if (!validate59(data102[1], { instancePath: instancePath + "/pooler-tls/1", parentData: data102, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-authentication-timeout"] !== void 0) {
      let data104 = data["server-authentication-timeout"];
      if (!validate54(data104, { instancePath: instancePath + "/server-authentication-timeout", parentData: data, parentDataProperty: "server-authentication-timeout", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items35 = validate54.evaluated.items;
      }
      if (Array.isArray(data104)) {
        if (items35 !== true) {
          items35 = items35 > 2 ? items35 : 2;
        }
        const len45 = data104.length;
        if (len45 > 1) {
          let data105 = data104[1];
          if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
            for (const key15 in data105) {
              if (!(key15 === "max")) {
                const err80 = { instancePath: instancePath + "/server-authentication-timeout/1", schemaPath: "#/properties/server-authentication-timeout/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data105.max !== void 0) {
              let data106 = data105.max;
              if (!(typeof data106 == "number" && (!(data106 % 1) && !isNaN(data106)) && isFinite(data106))) {
                const err81 = { instancePath: instancePath + "/server-authentication-timeout/1/max", schemaPath: "#/properties/server-authentication-timeout/prefixItems/1/properties/max/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
              if (typeof data106 == "number" && isFinite(data106)) {
                if (data106 > 600 || isNaN(data106)) {
                  const err82 = { instancePath: instancePath + "/server-authentication-timeout/1/max", schemaPath: "#/properties/server-authentication-timeout/prefixItems/1/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
                if (data106 < 1 || isNaN(data106)) {
                  const err83 = { instancePath: instancePath + "/server-authentication-timeout/1/max", schemaPath: "#/properties/server-authentication-timeout/prefixItems/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err84 = { instancePath: instancePath + "/server-authentication-timeout/1", schemaPath: "#/properties/server-authentication-timeout/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
      }
    }
    if (data["server-key-in-repository"] !== void 0) {
      let data107 = data["server-key-in-repository"];
      if (!validate54(data107, { instancePath: instancePath + "/server-key-in-repository", parentData: data, parentDataProperty: "server-key-in-repository", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items36 = validate54.evaluated.items;
      }
      if (Array.isArray(data107)) {
        if (items36 !== true) {
          items36 = items36 > 2 ? items36 : 2;
        }
        const len46 = data107.length;
        if (len46 > 1) {
          if (!validate59(data107[1], { instancePath: instancePath + "/server-key-in-repository/1", parentData: data107, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-listen"] !== void 0) {
      let data109 = data["server-listen"];
      if (!validate54(data109, { instancePath: instancePath + "/server-listen", parentData: data, parentDataProperty: "server-listen", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items37 = validate54.evaluated.items;
      }
      if (Array.isArray(data109)) {
        if (items37 !== true) {
          items37 = items37 > 2 ? items37 : 2;
        }
        const len47 = data109.length;
        if (len47 > 1) {
          let data110 = data109[1];
          if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
            for (const key16 in data110) {
              if (!(key16 === "allow")) {
                const err85 = { instancePath: instancePath + "/server-listen/1", schemaPath: "#/properties/server-listen/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
            if (data110.allow !== void 0) {
              let data111 = data110.allow;
              if (Array.isArray(data111)) {
                const len48 = data111.length;
                for (let i19 = 0; i19 < len48; i19++) {
                  let data112 = data111[i19];
                  if (!(data112 === "*" || data112 === "0.0.0.0" || data112 === "::")) {
                    const err86 = { instancePath: instancePath + "/server-listen/1/allow/" + i19, schemaPath: "#/properties/server-listen/prefixItems/1/properties/allow/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["server-listen"].prefixItems[1].properties.allow.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
                let i20 = data111.length;
                let j9;
                if (i20 > 1) {
                  outer4:
                    for (; i20--; ) {
                      for (j9 = i20; j9--; ) {
                        if (func0(data111[i20], data111[j9])) {
                          const err87 = { instancePath: instancePath + "/server-listen/1/allow", schemaPath: "#/properties/server-listen/prefixItems/1/properties/allow/uniqueItems", keyword: "uniqueItems", params: { i: i20, j: j9 } };
                          if (vErrors === null) {
                            vErrors = [err87];
                          } else {
                            vErrors.push(err87);
                          }
                          errors++;
                          break outer4;
                        }
                      }
                    }
                }
              } else {
                const err88 = { instancePath: instancePath + "/server-listen/1/allow", schemaPath: "#/properties/server-listen/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
          } else {
            const err89 = { instancePath: instancePath + "/server-listen/1", schemaPath: "#/properties/server-listen/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      }
    }
    if (data["server-logging"] !== void 0) {
      let data113 = data["server-logging"];
      if (!validate54(data113, { instancePath: instancePath + "/server-logging", parentData: data, parentDataProperty: "server-logging", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items38 = validate54.evaluated.items;
      }
      if (Array.isArray(data113)) {
        if (items38 !== true) {
          items38 = items38 > 2 ? items38 : 2;
        }
        const len49 = data113.length;
        if (len49 > 1) {
          let data114 = data113[1];
          if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
            for (const key17 in data114) {
              if (!(key17 === "require")) {
                const err90 = { instancePath: instancePath + "/server-logging/1", schemaPath: "#/properties/server-logging/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data114.require !== void 0) {
              if (typeof data114.require !== "boolean") {
                const err91 = { instancePath: instancePath + "/server-logging/1/require", schemaPath: "#/properties/server-logging/prefixItems/1/properties/require/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
          } else {
            const err92 = { instancePath: instancePath + "/server-logging/1", schemaPath: "#/properties/server-logging/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      }
    }
    if (data["server-max-connections"] !== void 0) {
      let data116 = data["server-max-connections"];
      if (!validate54(data116, { instancePath: instancePath + "/server-max-connections", parentData: data, parentDataProperty: "server-max-connections", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items39 = validate54.evaluated.items;
      }
      if (Array.isArray(data116)) {
        if (items39 !== true) {
          items39 = items39 > 2 ? items39 : 2;
        }
        const len50 = data116.length;
        if (len50 > 1) {
          let data117 = data116[1];
          if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
            for (const key18 in data117) {
              if (!(key18 === "min" || key18 === "max")) {
                const err93 = { instancePath: instancePath + "/server-max-connections/1", schemaPath: "#/properties/server-max-connections/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data117.min !== void 0) {
              let data118 = data117.min;
              if (!(typeof data118 == "number" && (!(data118 % 1) && !isNaN(data118)) && isFinite(data118))) {
                const err94 = { instancePath: instancePath + "/server-max-connections/1/min", schemaPath: "#/properties/server-max-connections/prefixItems/1/properties/min/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
              if (typeof data118 == "number" && isFinite(data118)) {
                if (data118 > 262143 || isNaN(data118)) {
                  const err95 = { instancePath: instancePath + "/server-max-connections/1/min", schemaPath: "#/properties/server-max-connections/prefixItems/1/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262143 } };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
                if (data118 < 1 || isNaN(data118)) {
                  const err96 = { instancePath: instancePath + "/server-max-connections/1/min", schemaPath: "#/properties/server-max-connections/prefixItems/1/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              }
            }
            if (data117.max !== void 0) {
              let data119 = data117.max;
              if (!(typeof data119 == "number" && (!(data119 % 1) && !isNaN(data119)) && isFinite(data119))) {
                const err97 = { instancePath: instancePath + "/server-max-connections/1/max", schemaPath: "#/properties/server-max-connections/prefixItems/1/properties/max/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
              if (typeof data119 == "number" && isFinite(data119)) {
                if (data119 > 262143 || isNaN(data119)) {
                  const err98 = { instancePath: instancePath + "/server-max-connections/1/max", schemaPath: "#/properties/server-max-connections/prefixItems/1/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262143 } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
                if (data119 < 1 || isNaN(data119)) {
                  const err99 = { instancePath: instancePath + "/server-max-connections/1/max", schemaPath: "#/properties/server-max-connections/prefixItems/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/server-max-connections/1", schemaPath: "#/properties/server-max-connections/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
      }
    }
    if (data["server-password"] !== void 0) {
      let data120 = data["server-password"];
      if (!validate54(data120, { instancePath: instancePath + "/server-password", parentData: data, parentDataProperty: "server-password", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items40 = validate54.evaluated.items;
      }
      if (Array.isArray(data120)) {
        if (items40 !== true) {
          items40 = items40 > 2 ? items40 : 2;
        }
        const len51 = data120.length;
        if (len51 > 1) {
          if (!validate59(data120[1], { instancePath: instancePath + "/server-password/1", parentData: data120, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-password-encryption"] !== void 0) {
      let data122 = data["server-password-encryption"];
      if (!validate54(data122, { instancePath: instancePath + "/server-password-encryption", parentData: data, parentDataProperty: "server-password-encryption", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items41 = validate54.evaluated.items;
      }
      if (Array.isArray(data122)) {
        if (items41 !== true) {
          items41 = items41 > 2 ? items41 : 2;
        }
        const len52 = data122.length;
        if (len52 > 1) {
          if (!validate59(data122[1], { instancePath: instancePath + "/server-password-encryption/1", parentData: data122, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-published-port"] !== void 0) {
      let data124 = data["server-published-port"];
      if (!validate54(data124, { instancePath: instancePath + "/server-published-port", parentData: data, parentDataProperty: "server-published-port", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items42 = validate54.evaluated.items;
      }
      if (Array.isArray(data124)) {
        if (items42 !== true) {
          items42 = items42 > 2 ? items42 : 2;
        }
        const len53 = data124.length;
        if (len53 > 1) {
          if (!validate59(data124[1], { instancePath: instancePath + "/server-published-port/1", parentData: data124, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-reserved-connections"] !== void 0) {
      let data126 = data["server-reserved-connections"];
      if (!validate54(data126, { instancePath: instancePath + "/server-reserved-connections", parentData: data, parentDataProperty: "server-reserved-connections", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items43 = validate54.evaluated.items;
      }
      if (Array.isArray(data126)) {
        if (items43 !== true) {
          items43 = items43 > 2 ? items43 : 2;
        }
        const len54 = data126.length;
        if (len54 > 1) {
          if (!validate59(data126[1], { instancePath: instancePath + "/server-reserved-connections/1", parentData: data126, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-setting"] !== void 0) {
      let data128 = data["server-setting"];
      if (!validate54(data128, { instancePath: instancePath + "/server-setting", parentData: data, parentDataProperty: "server-setting", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items44 = validate54.evaluated.items;
      }
      if (Array.isArray(data128)) {
        if (items44 !== true) {
          items44 = items44 > 2 ? items44 : 2;
        }
        const len55 = data128.length;
        if (len55 > 1) {
          if (!validate59(data128[1], { instancePath: instancePath + "/server-setting/1", parentData: data128, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-tls"] !== void 0) {
      let data130 = data["server-tls"];
      if (!validate54(data130, { instancePath: instancePath + "/server-tls", parentData: data, parentDataProperty: "server-tls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items45 = validate54.evaluated.items;
      }
      if (Array.isArray(data130)) {
        if (items45 !== true) {
          items45 = items45 > 2 ? items45 : 2;
        }
        const len56 = data130.length;
        if (len56 > 1) {
          if (!validate59(data130[1], { instancePath: instancePath + "/server-tls/1", parentData: data130, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-tls-ciphers"] !== void 0) {
      let data132 = data["server-tls-ciphers"];
      if (!validate54(data132, { instancePath: instancePath + "/server-tls-ciphers", parentData: data, parentDataProperty: "server-tls-ciphers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items46 = validate54.evaluated.items;
      }
      if (Array.isArray(data132)) {
        if (items46 !== true) {
          items46 = items46 > 2 ? items46 : 2;
        }
        const len57 = data132.length;
        if (len57 > 1) {
          let data133 = data132[1];
          if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
            for (const key19 in data133) {
              if (!(key19 === "forbid")) {
                const err101 = { instancePath: instancePath + "/server-tls-ciphers/1", schemaPath: "#/properties/server-tls-ciphers/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data133.forbid !== void 0) {
              let data134 = data133.forbid;
              if (Array.isArray(data134)) {
                const len58 = data134.length;
                for (let i21 = 0; i21 < len58; i21++) {
                  let data135 = data134[i21];
                  if (!(data135 === "NULL" || data135 === "aNULL" || data135 === "EXPORT" || data135 === "LOW" || data135 === "DES" || data135 === "3DES" || data135 === "RC2" || data135 === "RC4" || data135 === "IDEA" || data135 === "SEED" || data135 === "MD5")) {
                    const err102 = { instancePath: instancePath + "/server-tls-ciphers/1/forbid/" + i21, schemaPath: "#/properties/server-tls-ciphers/prefixItems/1/properties/forbid/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["server-tls-ciphers"].prefixItems[1].properties.forbid.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                }
                let i22 = data134.length;
                let j10;
                if (i22 > 1) {
                  outer5:
                    for (; i22--; ) {
                      for (j10 = i22; j10--; ) {
                        if (func0(data134[i22], data134[j10])) {
                          const err103 = { instancePath: instancePath + "/server-tls-ciphers/1/forbid", schemaPath: "#/properties/server-tls-ciphers/prefixItems/1/properties/forbid/uniqueItems", keyword: "uniqueItems", params: { i: i22, j: j10 } };
                          if (vErrors === null) {
                            vErrors = [err103];
                          } else {
                            vErrors.push(err103);
                          }
                          errors++;
                          break outer5;
                        }
                      }
                    }
                }
              } else {
                const err104 = { instancePath: instancePath + "/server-tls-ciphers/1/forbid", schemaPath: "#/properties/server-tls-ciphers/prefixItems/1/properties/forbid/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
          } else {
            const err105 = { instancePath: instancePath + "/server-tls-ciphers/1", schemaPath: "#/properties/server-tls-ciphers/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
      }
    }
    if (data["server-tls-version"] !== void 0) {
      let data136 = data["server-tls-version"];
      if (!validate54(data136, { instancePath: instancePath + "/server-tls-version", parentData: data, parentDataProperty: "server-tls-version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items47 = validate54.evaluated.items;
      }
      if (Array.isArray(data136)) {
        if (items47 !== true) {
          items47 = items47 > 2 ? items47 : 2;
        }
        const len59 = data136.length;
        if (len59 > 1) {
          let data137 = data136[1];
          if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
            for (const key20 in data137) {
              if (!(key20 === "min")) {
                const err106 = { instancePath: instancePath + "/server-tls-version/1", schemaPath: "#/properties/server-tls-version/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data137.min !== void 0) {
              let data138 = data137.min;
              if (!(data138 === "TLSv1" || data138 === "TLSv1.1" || data138 === "TLSv1.2" || data138 === "TLSv1.3")) {
                const err107 = { instancePath: instancePath + "/server-tls-version/1/min", schemaPath: "#/properties/server-tls-version/prefixItems/1/properties/min/enum", keyword: "enum", params: { allowedValues: schema20.properties["server-tls-version"].prefixItems[1].properties.min.enum } };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
          } else {
            const err108 = { instancePath: instancePath + "/server-tls-version/1", schemaPath: "#/properties/server-tls-version/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err109 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err109];
    } else {
      vErrors.push(err109);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema24 = { "enum": ["access-expectation", "certificate-expired", "certificate-name", "certificate-weak", "client-invalid", "client-parameter", "client-password", "client-plaintext-fallback", "client-pool", "client-superuser", "client-tls", "client-tls-meaning", "client-tls-root", "hba-broad-grant", "hba-cleartext-password", "hba-client-cert", "hba-host-name", "hba-ldap-plaintext", "hba-method", "hba-open-network", "hba-order", "hba-plaintext", "hba-reachable-size", "hba-replication", "hba-superuser-remote", "hba-syntax", "hba-trust", "hba-unreachable", "ident-map-broad", "policy-change", "policy-include", "policy-suppression", "pooler-auth", "pooler-listen", "pooler-tls", "server-authentication-timeout", "server-key-in-repository", "server-listen", "server-logging", "server-max-connections", "server-password", "server-password-encryption", "server-published-port", "server-reserved-connections", "server-setting", "server-tls", "server-tls-ciphers", "server-tls-version"] };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "access-expectation" || data === "certificate-expired" || data === "certificate-name" || data === "certificate-weak" || data === "client-invalid" || data === "client-parameter" || data === "client-password" || data === "client-plaintext-fallback" || data === "client-pool" || data === "client-superuser" || data === "client-tls" || data === "client-tls-meaning" || data === "client-tls-root" || data === "hba-broad-grant" || data === "hba-cleartext-password" || data === "hba-client-cert" || data === "hba-host-name" || data === "hba-ldap-plaintext" || data === "hba-method" || data === "hba-open-network" || data === "hba-order" || data === "hba-plaintext" || data === "hba-reachable-size" || data === "hba-replication" || data === "hba-superuser-remote" || data === "hba-syntax" || data === "hba-trust" || data === "hba-unreachable" || data === "ident-map-broad" || data === "policy-change" || data === "policy-include" || data === "policy-suppression" || data === "pooler-auth" || data === "pooler-listen" || data === "pooler-tls" || data === "server-authentication-timeout" || data === "server-key-in-repository" || data === "server-listen" || data === "server-logging" || data === "server-max-connections" || data === "server-password" || data === "server-password-encryption" || data === "server-published-port" || data === "server-reserved-connections" || data === "server-setting" || data === "server-tls" || data === "server-tls-ciphers" || data === "server-tls-version")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
validate138.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      const _errs7 = errors;
      let valid2 = false;
      const _errs8 = errors;
      if (!(data1 === "cis-postgresql" || data1 === "connection-band" || data1 === "development" || data1 === "least-privilege" || data1 === "no-open-trust" || data1 === "no-secrets" || data1 === "recommended" || data1 === "scram-only" || data1 === "strict" || data1 === "tls-required" || data1 === "verify-full")) {
        const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema19.properties.extends.anyOf[0].anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
      const _errs9 = errors;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/anyOf/1/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid1 = _errs9 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err5 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      const _errs11 = errors;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          const _errs14 = errors;
          let valid5 = false;
          const _errs15 = errors;
          if (!(data2 === "cis-postgresql" || data2 === "connection-band" || data2 === "development" || data2 === "least-privilege" || data2 === "no-open-trust" || data2 === "no-secrets" || data2 === "recommended" || data2 === "scram-only" || data2 === "strict" || data2 === "tls-required" || data2 === "verify-full")) {
            const err6 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema19.properties.extends.anyOf[1].items.anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid2 = _errs15 === errors;
          valid5 = valid5 || _valid2;
          const _errs16 = errors;
          if (typeof data2 === "string") {
            if (func2(data2) < 1) {
              const err7 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          var _valid2 = _errs16 === errors;
          valid5 = valid5 || _valid2;
          if (!valid5) {
            const err9 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          } else {
            errors = _errs14;
            if (vErrors !== null) {
              if (_errs14) {
                vErrors.length = _errs14;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err11 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.postgres !== void 0) {
      let data3 = data.postgres;
      if (!(data3 === 13 || data3 === 14 || data3 === 15 || data3 === 16 || data3 === 17 || data3 === 18)) {
        const err12 = { instancePath: instancePath + "/postgres", schemaPath: "#/properties/postgres/enum", keyword: "enum", params: { allowedValues: schema19.properties.postgres.enum } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.zones !== void 0) {
      let data4 = data.zones;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "loopback" || key1 === "container" || key1 === "private" || key1 === "public")) {
            const err13 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data4.loopback !== void 0) {
          let data5 = data4.loopback;
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data6 = data5[i1];
              if (typeof data6 === "string") {
                if (!pattern3.test(data6)) {
                  const err14 = { instancePath: instancePath + "/zones/loopback/" + i1, schemaPath: "#/properties/zones/properties/loopback/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/zones/loopback/" + i1, schemaPath: "#/properties/zones/properties/loopback/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/zones/loopback", schemaPath: "#/properties/zones/properties/loopback/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.container !== void 0) {
          let data7 = data4.container;
          if (Array.isArray(data7)) {
            const len2 = data7.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data8 = data7[i2];
              if (typeof data8 === "string") {
                if (!pattern3.test(data8)) {
                  const err17 = { instancePath: instancePath + "/zones/container/" + i2, schemaPath: "#/properties/zones/properties/container/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/zones/container/" + i2, schemaPath: "#/properties/zones/properties/container/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/zones/container", schemaPath: "#/properties/zones/properties/container/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data4.private !== void 0) {
          let data9 = data4.private;
          if (Array.isArray(data9)) {
            const len3 = data9.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data10 = data9[i3];
              if (typeof data10 === "string") {
                if (!pattern3.test(data10)) {
                  const err20 = { instancePath: instancePath + "/zones/private/" + i3, schemaPath: "#/properties/zones/properties/private/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/zones/private/" + i3, schemaPath: "#/properties/zones/properties/private/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/zones/private", schemaPath: "#/properties/zones/properties/private/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data4.public !== void 0) {
          let data11 = data4.public;
          if (Array.isArray(data11)) {
            const len4 = data11.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data12 = data11[i4];
              if (typeof data12 === "string") {
                if (!pattern3.test(data12)) {
                  const err23 = { instancePath: instancePath + "/zones/public/" + i4, schemaPath: "#/properties/zones/properties/public/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/zones/public/" + i4, schemaPath: "#/properties/zones/properties/public/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/zones/public", schemaPath: "#/properties/zones/properties/public/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      if (!validate53(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.overrides !== void 0) {
      let data14 = data.overrides;
      if (Array.isArray(data14)) {
        const len5 = data14.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data15 = data14[i5];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.files === void 0) {
              const err27 = { instancePath: instancePath + "/overrides/" + i5, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "files" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data15.rules === void 0) {
              const err28 = { instancePath: instancePath + "/overrides/" + i5, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "rules" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            for (const key2 in data15) {
              if (!(key2 === "files" || key2 === "rules")) {
                const err29 = { instancePath: instancePath + "/overrides/" + i5, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data15.files !== void 0) {
              let data16 = data15.files;
              if (Array.isArray(data16)) {
                if (data16.length < 1) {
                  const err30 = { instancePath: instancePath + "/overrides/" + i5 + "/files", schemaPath: "#/properties/overrides/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                const len6 = data16.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data17 = data16[i6];
                  if (typeof data17 === "string") {
                    if (func2(data17) > 200) {
                      const err31 = { instancePath: instancePath + "/overrides/" + i5 + "/files/" + i6, schemaPath: "#/properties/overrides/items/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 200 } };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                    if (func2(data17) < 1) {
                      const err32 = { instancePath: instancePath + "/overrides/" + i5 + "/files/" + i6, schemaPath: "#/properties/overrides/items/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                  } else {
                    const err33 = { instancePath: instancePath + "/overrides/" + i5 + "/files/" + i6, schemaPath: "#/properties/overrides/items/properties/files/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
              } else {
                const err34 = { instancePath: instancePath + "/overrides/" + i5 + "/files", schemaPath: "#/properties/overrides/items/properties/files/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data15.rules !== void 0) {
              if (!validate53(data15.rules, { instancePath: instancePath + "/overrides/" + i5 + "/rules", parentData: data15, parentDataProperty: "rules", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/overrides/" + i5, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data19 = data.ignore;
      if (Array.isArray(data19)) {
        const len7 = data19.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data20 = data19[i7];
          if (typeof data20 === "string") {
            if (func2(data20) > 200) {
              const err37 = { instancePath: instancePath + "/ignore/" + i7, schemaPath: "#/properties/ignore/items/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (func2(data20) < 1) {
              const err38 = { instancePath: instancePath + "/ignore/" + i7, schemaPath: "#/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/ignore/" + i7, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data21 = data.waivers;
      if (Array.isArray(data21)) {
        const len8 = data21.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data22 = data21[i8];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.path === void 0) {
              const err41 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data22.rule === void 0) {
              const err42 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data22.reason === void 0) {
              const err43 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            for (const key3 in data22) {
              if (!(key3 === "path" || key3 === "rule" || key3 === "reason" || key3 === "until")) {
                const err44 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data22.path !== void 0) {
              let data23 = data22.path;
              if (typeof data23 === "string") {
                if (func2(data23) > 200) {
                  const err45 = { instancePath: instancePath + "/waivers/" + i8 + "/path", schemaPath: "#/properties/waivers/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                if (func2(data23) < 1) {
                  const err46 = { instancePath: instancePath + "/waivers/" + i8 + "/path", schemaPath: "#/properties/waivers/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/waivers/" + i8 + "/path", schemaPath: "#/properties/waivers/items/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data22.rule !== void 0) {
              if (!validate138(data22.rule, { instancePath: instancePath + "/waivers/" + i8 + "/rule", parentData: data22, parentDataProperty: "rule", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                errors = vErrors.length;
              }
            }
            if (data22.reason !== void 0) {
              let data25 = data22.reason;
              if (typeof data25 === "string") {
                if (!pattern8.test(data25)) {
                  const err48 = { instancePath: instancePath + "/waivers/" + i8 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/waivers/" + i8 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data22.until !== void 0) {
              let data26 = data22.until;
              if (typeof data26 === "string") {
                if (!pattern9.test(data26)) {
                  const err50 = { instancePath: instancePath + "/waivers/" + i8 + "/until", schemaPath: "#/properties/waivers/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/waivers/" + i8 + "/until", schemaPath: "#/properties/waivers/items/properties/until/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data27 = data.expect;
      if (Array.isArray(data27)) {
        const len9 = data27.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data28 = data27[i9];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (const key4 in data28) {
              if (!(key4 === "from" || key4 === "user" || key4 === "database" || key4 === "tls" || key4 === "verdict" || key4 === "at-least" || key4 === "server" || key4 === "reason")) {
                const err54 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data28.from !== void 0) {
              let data29 = data28.from;
              const _errs71 = errors;
              let valid28 = false;
              const _errs72 = errors;
              if (typeof data29 === "string") {
                if (!pattern10.test(data29)) {
                  const err55 = { instancePath: instancePath + "/expect/" + i9 + "/from", schemaPath: "#/properties/expect/items/properties/from/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:anywhere|internet|public|private|loopback|socket|[0-9A-Fa-f.:]+(?:/[0-9]{1,3})?)$" } };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              } else {
                const err56 = { instancePath: instancePath + "/expect/" + i9 + "/from", schemaPath: "#/properties/expect/items/properties/from/anyOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              var _valid3 = _errs72 === errors;
              valid28 = valid28 || _valid3;
              const _errs74 = errors;
              if (Array.isArray(data29)) {
                if (data29.length < 1) {
                  const err57 = { instancePath: instancePath + "/expect/" + i9 + "/from", schemaPath: "#/properties/expect/items/properties/from/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                const len10 = data29.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data30 = data29[i10];
                  if (typeof data30 === "string") {
                    if (!pattern10.test(data30)) {
                      const err58 = { instancePath: instancePath + "/expect/" + i9 + "/from/" + i10, schemaPath: "#/properties/expect/items/properties/from/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?:anywhere|internet|public|private|loopback|socket|[0-9A-Fa-f.:]+(?:/[0-9]{1,3})?)$" } };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                  } else {
                    const err59 = { instancePath: instancePath + "/expect/" + i9 + "/from/" + i10, schemaPath: "#/properties/expect/items/properties/from/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
              } else {
                const err60 = { instancePath: instancePath + "/expect/" + i9 + "/from", schemaPath: "#/properties/expect/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
              var _valid3 = _errs74 === errors;
              valid28 = valid28 || _valid3;
              if (!valid28) {
                const err61 = { instancePath: instancePath + "/expect/" + i9 + "/from", schemaPath: "#/properties/expect/items/properties/from/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              } else {
                errors = _errs71;
                if (vErrors !== null) {
                  if (_errs71) {
                    vErrors.length = _errs71;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data28.user !== void 0) {
              let data31 = data28.user;
              const _errs79 = errors;
              let valid31 = false;
              const _errs80 = errors;
              if (typeof data31 === "string") {
                if (func2(data31) < 1) {
                  const err62 = { instancePath: instancePath + "/expect/" + i9 + "/user", schemaPath: "#/properties/expect/items/properties/user/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              } else {
                const err63 = { instancePath: instancePath + "/expect/" + i9 + "/user", schemaPath: "#/properties/expect/items/properties/user/anyOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              var _valid4 = _errs80 === errors;
              valid31 = valid31 || _valid4;
              const _errs82 = errors;
              if (Array.isArray(data31)) {
                if (data31.length < 1) {
                  const err64 = { instancePath: instancePath + "/expect/" + i9 + "/user", schemaPath: "#/properties/expect/items/properties/user/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                const len11 = data31.length;
                for (let i11 = 0; i11 < len11; i11++) {
                  let data32 = data31[i11];
                  if (typeof data32 === "string") {
                    if (func2(data32) < 1) {
                      const err65 = { instancePath: instancePath + "/expect/" + i9 + "/user/" + i11, schemaPath: "#/properties/expect/items/properties/user/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                  } else {
                    const err66 = { instancePath: instancePath + "/expect/" + i9 + "/user/" + i11, schemaPath: "#/properties/expect/items/properties/user/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              } else {
                const err67 = { instancePath: instancePath + "/expect/" + i9 + "/user", schemaPath: "#/properties/expect/items/properties/user/anyOf/1/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
              var _valid4 = _errs82 === errors;
              valid31 = valid31 || _valid4;
              if (!valid31) {
                const err68 = { instancePath: instancePath + "/expect/" + i9 + "/user", schemaPath: "#/properties/expect/items/properties/user/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              } else {
                errors = _errs79;
                if (vErrors !== null) {
                  if (_errs79) {
                    vErrors.length = _errs79;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data28.database !== void 0) {
              let data33 = data28.database;
              const _errs87 = errors;
              let valid34 = false;
              const _errs88 = errors;
              if (typeof data33 === "string") {
                if (func2(data33) < 1) {
                  const err69 = { instancePath: instancePath + "/expect/" + i9 + "/database", schemaPath: "#/properties/expect/items/properties/database/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/expect/" + i9 + "/database", schemaPath: "#/properties/expect/items/properties/database/anyOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
              var _valid5 = _errs88 === errors;
              valid34 = valid34 || _valid5;
              const _errs90 = errors;
              if (Array.isArray(data33)) {
                if (data33.length < 1) {
                  const err71 = { instancePath: instancePath + "/expect/" + i9 + "/database", schemaPath: "#/properties/expect/items/properties/database/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                const len12 = data33.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data34 = data33[i12];
                  if (typeof data34 === "string") {
                    if (func2(data34) < 1) {
                      const err72 = { instancePath: instancePath + "/expect/" + i9 + "/database/" + i12, schemaPath: "#/properties/expect/items/properties/database/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  } else {
                    const err73 = { instancePath: instancePath + "/expect/" + i9 + "/database/" + i12, schemaPath: "#/properties/expect/items/properties/database/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
              } else {
                const err74 = { instancePath: instancePath + "/expect/" + i9 + "/database", schemaPath: "#/properties/expect/items/properties/database/anyOf/1/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
              var _valid5 = _errs90 === errors;
              valid34 = valid34 || _valid5;
              if (!valid34) {
                const err75 = { instancePath: instancePath + "/expect/" + i9 + "/database", schemaPath: "#/properties/expect/items/properties/database/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              } else {
                errors = _errs87;
                if (vErrors !== null) {
                  if (_errs87) {
                    vErrors.length = _errs87;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data28.tls !== void 0) {
              let data35 = data28.tls;
              if (!(data35 === true || data35 === false || data35 === "required")) {
                const err76 = { instancePath: instancePath + "/expect/" + i9 + "/tls", schemaPath: "#/properties/expect/items/properties/tls/enum", keyword: "enum", params: { allowedValues: schema19.properties.expect.items.properties.tls.enum } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data28.verdict !== void 0) {
              let data36 = data28.verdict;
              if (!(data36 === "refused" || data36 === "admitted" || data36 === "trust" || data36 === "scram-sha-256" || data36 === "md5" || data36 === "password" || data36 === "gss" || data36 === "sspi" || data36 === "ident" || data36 === "peer" || data36 === "ldap" || data36 === "radius" || data36 === "cert" || data36 === "pam" || data36 === "bsd" || data36 === "oauth")) {
                const err77 = { instancePath: instancePath + "/expect/" + i9 + "/verdict", schemaPath: "#/properties/expect/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema19.properties.expect.items.properties.verdict.enum } };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data28["at-least"] !== void 0) {
              let data37 = data28["at-least"];
              if (!(data37 === "trust" || data37 === "scram-sha-256" || data37 === "md5" || data37 === "password" || data37 === "gss" || data37 === "sspi" || data37 === "ident" || data37 === "peer" || data37 === "ldap" || data37 === "radius" || data37 === "cert" || data37 === "pam" || data37 === "bsd" || data37 === "oauth")) {
                const err78 = { instancePath: instancePath + "/expect/" + i9 + "/at-least", schemaPath: "#/properties/expect/items/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema19.properties.expect.items.properties["at-least"].enum } };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data28.server !== void 0) {
              let data38 = data28.server;
              if (typeof data38 === "string") {
                if (func2(data38) > 200) {
                  const err79 = { instancePath: instancePath + "/expect/" + i9 + "/server", schemaPath: "#/properties/expect/items/properties/server/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
                if (func2(data38) < 1) {
                  const err80 = { instancePath: instancePath + "/expect/" + i9 + "/server", schemaPath: "#/properties/expect/items/properties/server/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              } else {
                const err81 = { instancePath: instancePath + "/expect/" + i9 + "/server", schemaPath: "#/properties/expect/items/properties/server/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data28.reason !== void 0) {
              let data39 = data28.reason;
              if (typeof data39 === "string") {
                if (!pattern8.test(data39)) {
                  const err82 = { instancePath: instancePath + "/expect/" + i9 + "/reason", schemaPath: "#/properties/expect/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = { instancePath: instancePath + "/expect/" + i9 + "/reason", schemaPath: "#/properties/expect/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
          } else {
            const err84 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
      } else {
        const err85 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.memberships !== void 0) {
      let data40 = data.memberships;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        for (const key5 in data40) {
          let data41 = data40[key5];
          if (Array.isArray(data41)) {
            const len13 = data41.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data42 = data41[i13];
              if (typeof data42 === "string") {
                if (func2(data42) < 1) {
                  const err86 = { instancePath: instancePath + "/memberships/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13, schemaPath: "#/properties/memberships/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              } else {
                const err87 = { instancePath: instancePath + "/memberships/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13, schemaPath: "#/properties/memberships/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/memberships/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/memberships/additionalProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/memberships", schemaPath: "#/properties/memberships/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.suppressions !== void 0) {
      let data43 = data.suppressions;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        for (const key6 in data43) {
          if (!(key6 === "forbid")) {
            const err90 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data43.forbid !== void 0) {
          let data44 = data43.forbid;
          if (Array.isArray(data44)) {
            const len14 = data44.length;
            for (let i14 = 0; i14 < len14; i14++) {
              if (!validate138(data44[i14], { instancePath: instancePath + "/suppressions/forbid/" + i14, parentData: data44, parentDataProperty: i14, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err91 = { instancePath: instancePath + "/suppressions/forbid", schemaPath: "#/properties/suppressions/properties/forbid/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
      } else {
        const err92 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
    if (data.lock !== void 0) {
      let data46 = data.lock;
      const _errs115 = errors;
      let valid43 = false;
      const _errs116 = errors;
      if (!(data46 === "all")) {
        const err93 = { instancePath: instancePath + "/lock", schemaPath: "#/properties/lock/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema19.properties.lock.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
      var _valid6 = _errs116 === errors;
      valid43 = valid43 || _valid6;
      const _errs117 = errors;
      if (Array.isArray(data46)) {
        const len15 = data46.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (!validate138(data46[i15], { instancePath: instancePath + "/lock/" + i15, parentData: data46, parentDataProperty: i15, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/lock", schemaPath: "#/properties/lock/anyOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
      var _valid6 = _errs117 === errors;
      valid43 = valid43 || _valid6;
      if (!valid43) {
        const err95 = { instancePath: instancePath + "/lock", schemaPath: "#/properties/lock/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      } else {
        errors = _errs115;
        if (vErrors !== null) {
          if (_errs115) {
            vErrors.length = _errs115;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err96 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err96];
    } else {
      vErrors.push(err96);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/policy/document.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_LENGTH = 1 << 20;
function readDocument(file, text, key) {
  if (text.length > MAX_LENGTH) throw new PolicyError(place(file), { problem: "a policy may be 1 MiB long at most" });
  const lines = new import_yaml.LineCounter();
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const document = parse(file, source, lines);
  const error = document.errors[0];
  if (error !== void 0) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new PolicyError({ file, line, column: col, key: "" }, { problem: syntaxMessage(error.message, file) });
  }
  const all = toValue(file, document);
  const base = key === null ? [] : [key];
  const value = key === null ? all : property(all, key);
  function positionOf(path, what) {
    const [start, end] = locate(
      document.contents,
      [...base, ...path],
      what,
      (node) => (0, import_yaml.isAlias)(node) ? node.resolve(document) ?? null : node
    );
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  }
  return { file, value: value ?? {}, positionOf };
}
function parse(file, text, lineCounter) {
  try {
    return (0, import_yaml.parseDocument)(text, { lineCounter, prettyErrors: false, logLevel: "error" });
  } catch {
    throw new PolicyError(place(file), { problem: "the policy is nested too deeply to be read" });
  }
}
function toValue(file, document) {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new PolicyError(place(file), {
      problem: "the policy has aliases that cannot be resolved, or too many of them"
    });
  }
}
function place(file) {
  return { file, line: 1, column: 1, key: "" };
}
function syntaxMessage(message, file) {
  if (message.startsWith("Source contains multiple documents"))
    return "not valid here: a second document; a policy is one";
  const language = file.endsWith(".json") ? "JSON" : "YAML";
  return `not valid ${language}: ${message.split("\n", 1)[0] ?? ""}`.replace(/[.:]$/, "");
}
function property(value, key) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
function locate(root, path, what, resolve) {
  let node = resolve(root);
  let range = rangeOf(node) ?? [0, 0];
  for (const [index, segment] of path.entries()) {
    let next = null;
    if ((0, import_yaml.isMap)(node)) {
      const pair = node.items.find(({ key }) => (0, import_yaml.isScalar)(key) && String(key.value) === segment);
      if (pair === void 0) return range;
      const keyRange = rangeOf(pair.key) ?? range;
      if (what === "key" && index === path.length - 1) return keyRange;
      next = pair.value;
      range = rangeOf(next) ?? keyRange;
    } else if ((0, import_yaml.isSeq)(node)) {
      next = node.items[Number(segment)];
      range = rangeOf(next) ?? range;
    } else {
      return range;
    }
    node = resolve(next);
  }
  return range;
}
function rangeOf(node) {
  if (!(0, import_yaml.isNode)(node)) return null;
  const range = node.range;
  return range ? [range[0], range[1]] : null;
}

// src/policy/graded.ts
function rank(severity) {
  return severity === "off" ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}
function words(severity) {
  if (severity === "off") return "off";
  return severity === "error" ? "an error" : `a ${severity}`;
}

// src/policy/schema-keys.ts
function keysAt(schema, path) {
  let places = alternatives(schema, schema, 0);
  for (const segment of path) {
    places = places.flatMap((place2) => child(place2, segment).flatMap((next) => alternatives(schema, next, 0)));
  }
  return [...new Set(places.flatMap((place2) => Object.keys(member(place2, "properties") ?? {})))];
}
var MAX_REFERENCES = 16;
function alternatives(root, schema, depth) {
  if (!isObject(schema) || depth > MAX_REFERENCES) return [];
  const found = [schema];
  const reference = member(schema, "$ref");
  if (typeof reference === "string") {
    const target = reference.split("/").slice(1).reduce(member, root);
    for (const one of alternatives(root, target, depth + 1)) found.push(one);
  }
  const choices = member(schema, "anyOf");
  if (Array.isArray(choices))
    for (const choice2 of choices) for (const one of alternatives(root, choice2, depth + 1)) found.push(one);
  return found;
}
function child(schema, segment) {
  const named = member(member(schema, "properties"), segment);
  const position = /^\d+$/.test(segment) ? member(member(schema, "prefixItems"), segment) : void 0;
  const any = /^\d+$/.test(segment) ? member(schema, "items") : void 0;
  return [named, position, any].filter(isObject);
}
function member(value, key) {
  return isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

// src/policy/validate.ts
var SHOWN_VALUE_LENGTH = 60;
var SHOWN_CHOICES = 16;
function validated(document, validate2, schema) {
  const errors = withoutMissing(withoutAlternatives(validate2(document.value)));
  const located = errors.map((error2) => {
    const path2 = pathOf(error2);
    const { line: line2, column: column2 } = document.positionOf(path2, namesKey(error2) ? "key" : "value");
    return { error: error2, path: path2, line: line2, column: column2 };
  });
  located.sort((a, b) => a.line - b.line || a.column - b.column);
  const [first] = located;
  if (first === void 0) return document.value;
  const { error, path, line, column } = first;
  const key = keyPath(path);
  const data = valueAt(document.value, segmentsOf(error.instancePath));
  const keys = namesKey(error) ? keysAt(schema(), path.slice(0, -1)) : [];
  throw new PolicyError({ file: document.file, line, column, key }, describe(error, path, data, keys));
}
function keyPath(path) {
  return path.reduce(
    (all, part) => /^\d+$/.test(part) ? `${all}[${part}]` : all === "" ? part : `${all}.${part}`,
    ""
  );
}
function withoutAlternatives(errors) {
  let left = [...errors];
  const choices = errors.filter(({ keyword }) => keyword === "anyOf");
  choices.sort((a, b) => b.instancePath.length - a.instancePath.length);
  for (const choice2 of choices) {
    const path = choice2.instancePath;
    const branches = left.filter((error) => error.instancePath === path || error.instancePath.startsWith(`${path}/`));
    const specific = branches.some((error) => error.instancePath !== path || !isAboutForm(error));
    const forms = branches.filter((error) => error.instancePath === path && isAboutForm(error));
    left = left.filter((error) => !forms.includes(error));
    if (!specific) left.push({ ...choice2, keyword: "forms", params: { forms: formsOf(forms) } });
  }
  return left;
}
function withoutMissing(errors) {
  const strange = new Set(errors.filter(namesKey).map(({ instancePath }) => instancePath));
  return errors.filter(({ keyword, instancePath }) => keyword !== "required" || !strange.has(instancePath));
}
function isAboutForm({ keyword }) {
  return keyword === "enum" || keyword === "type" || keyword === "anyOf" || keyword === "forms";
}
function formsOf(errors) {
  const words2 = errors.flatMap(({ params }) => strings(params.allowedValues));
  const types = errors.flatMap(({ keyword, params }) => keyword === "type" ? [String(params.type)] : []);
  const nested = errors.flatMap(({ params }) => isForms(params.forms) ? [params.forms] : []);
  return {
    words: [.../* @__PURE__ */ new Set([...words2, ...nested.flatMap((form) => form.words)])],
    types: [.../* @__PURE__ */ new Set([...types, ...nested.flatMap((form) => form.types)])]
  };
}
function isForms(value) {
  return typeof value === "object" && value !== null && "words" in value && "types" in value;
}
function namesKey({ keyword }) {
  return keyword === "additionalProperties" || keyword === "propertyNames";
}
function segmentsOf(instancePath) {
  const parts = instancePath.split("/").slice(1);
  return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function valueAt(root, path) {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = Reflect.get(value, key);
  }
  return value;
}
function pathOf({ instancePath, keyword, params }) {
  const path = segmentsOf(instancePath);
  if (keyword === "additionalProperties") path.push(String(params.additionalProperty));
  if (keyword === "propertyNames") path.push(String(params.propertyName));
  return path;
}
function describe(error, path, data, keys) {
  const { keyword, params } = error;
  const value = shown(data);
  switch (keyword) {
    case "additionalProperties":
      return unknownKey(path, keys);
    case "required":
      return { problem: `the key "${String(params.missingProperty)}" is missing`, value };
    case "enum":
      return wrongWord(path, data, strings(params.allowedValues));
    case "type":
      return {
        problem: data === null ? "there is nothing here" : `${value} is ${typeName(data)}`,
        value,
        expected: typeWord(String(params.type), path)
      };
    case "forms": {
      if (path[0] === "extends") return extendsForm(value, path.length > 1);
      const { words: words2, types } = formsOf([error]);
      const details = wrongWord(path, data, words2);
      const forms = types.map((type) => typeWord(type, path)).join(" or ");
      return { ...details, expected: [details.expected, forms].filter(Boolean).join(", or ") };
    }
    case "pattern":
      return { problem: `${value} is not valid here`, value, expected: patternWord(path, String(params.pattern)) };
    case "minimum":
    case "exclusiveMinimum":
    case "maximum":
    case "exclusiveMaximum":
      return {
        problem: `${value} is out of range`,
        value,
        expected: `${String(params.comparison)} ${String(params.limit)}`
      };
    case "uniqueItems":
      return { problem: "the list names something twice", value };
    case "minLength":
      return data === "" ? { problem: "there is nothing here", value } : tooMuch("short", value, params, "character");
    case "minItems":
      return tooMuch("short", value, params, "item");
    case "maxLength":
      return tooMuch("long", value, params, "character");
    case "maxItems":
      return tooMuch("long", value, params, "item");
    default:
      return { problem: `${value} is not valid here (${keyword})`, value };
  }
}
function tooMuch(how, value, params, unit) {
  const limit = Number(params.limit);
  const bound = `${how === "short" ? "at least" : "at most"} ${limit} ${unit}${limit === 1 ? "" : "s"}`;
  return { problem: `${value} is too ${how}`, value, expected: bound };
}
function extendsForm(value, isItem) {
  const item = "the name of a pack or the path of a file";
  return { problem: `${value} is not valid here`, value, expected: isItem ? item : `${item}, or a list of these` };
}
function unknownKey(path, keys) {
  const key = path.at(-1) ?? "";
  const suggestion = nearest(key, keys);
  const problem = isRuleName(path) ? "there is no such rule" : isOption(path) ? "there is no such option" : "there is no such key";
  if (keys.length === 0) return { problem: `${problem}: this rule has no options` };
  if (suggestion !== null) return { problem, suggestion };
  const known = isRuleName(path) ? 'one that "pgmoat explain" lists' : null;
  return { problem, expected: choice(keys, "one of ") ?? known };
}
function wrongWord(path, data, words2) {
  const value = shown(data);
  if (typeof data === "string" && words2.includes(data)) {
    return { problem: `${value} is a string`, value, expected: `${data} without quotes` };
  }
  const suggestion = typeof data === "string" ? nearest(data, words2) : null;
  const isRule = path.includes("waivers") || path.includes("suppressions") || path[0] === "lock" && path.length > 1;
  const problem = isRule ? `there is no rule ${value}` : `${value} is not valid here`;
  const expected = choice(words2, "") ?? (isRule ? 'one that "pgmoat explain" lists' : null);
  return { problem, value, expected: suggestion === null || !isRule ? expected : null, suggestion };
}
function isRuleName(path) {
  return path.at(-2) === "rules" && (path.length === 2 || path.length === 4);
}
function isOption(path) {
  return path.includes("rules") && path.length > path.indexOf("rules") + 2;
}
function strings(values) {
  return Array.isArray(values) ? values.map(String) : [];
}
function choice(words2, lead) {
  if (words2.length === 0 || words2.length > SHOWN_CHOICES) return null;
  const last = words2.at(-1) ?? "";
  return words2.length === 1 ? last : `${lead}${words2.slice(0, -1).join(", ")} or ${last}`;
}
function typeWord(type, path) {
  if (type === "array" && path.at(-2) === "rules") return "[severity, {options}]";
  const words2 = {
    array: "a list",
    object: "a mapping of keys to values",
    string: "a string",
    integer: "a whole number",
    number: "a number",
    boolean: "true or false",
    null: "null"
  };
  return type.split(",").map((name) => words2[name] ?? name).join(" or ");
}
function typeName(value) {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a mapping" : `a ${typeof value}`;
}
function patternWord(path, pattern) {
  if (path[0] === "waivers" && path.at(-1) === "until") return "a date as YYYY-MM-DD";
  if (path[0] === "waivers") return "a reason in words";
  if (path[0] === "zones") return "a range, an address or a host pattern";
  return `text that matches ${pattern}`;
}
function shown(value) {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > SHOWN_VALUE_LENGTH ? `${text.slice(0, SHOWN_VALUE_LENGTH - 1)}\u2026` : text;
}

// src/policy/lock.ts
function lockedRules(document, { lock = [] }, all) {
  if (lock === "all") return all.map((rule) => ({ rule, place: null }));
  return lock.map((rule, index) => {
    const path = ["lock", String(index)];
    const { line, column } = document.positionOf(path, "value");
    return { rule, place: { file: document.file, line, column, key: keyPath(path) } };
  });
}
function refuseLock(document, { lock }) {
  if (lock === void 0) return;
  const { line, column } = document.positionOf(["lock"], "key");
  throw new PolicyError(
    { file: document.file, line, column, key: "lock" },
    {
      problem: "a repository's own policy cannot lock rules, since whoever changes it could take the lock away; only the file of --organisation-policy can"
    }
  );
}
function checkedLocks(locks, policy) {
  const isOn = (rule) => severitiesOf(policy, rule).some((severity) => severity !== "off");
  for (const { rule, place: place2 } of locks) {
    if (place2 === null || isOn(rule)) continue;
    throw new PolicyError(place2, { problem: `${rule} is off in this policy, so there is nothing to lock; turn it on` });
  }
  return new Set(locks.map(({ rule }) => rule).filter(isOn));
}
var OWNERS = "Take this out, or have the owners of that policy decide.";
function refusedSettings(document, raw, lock) {
  const refused = (path, rules, least) => Object.entries(rules).filter(([rule]) => lock.rules.has(rule)).flatMap(([rule, setting]) => {
    const said = refusal(rule, setting, least(rule), lock.policy);
    if (said === null) return [];
    const place2 = document.positionOf([...path, rule], "key");
    const subject = `locked ${keyPath([...path, rule])} ${JSON.stringify(setting)}`;
    return [{ severity: "warning", message: said, origin: { file: document.file, ...place2 }, subject }];
  });
  const waived = (raw.waivers ?? []).flatMap(({ rule, path }, index) => {
    if (!lock.rules.has(rule)) return [];
    const place2 = document.positionOf(["waivers", String(index)], "value");
    const message = `The organisation's policy locks ${rule}, so this waiver does nothing. ${OWNERS}`;
    const origin = { file: document.file, ...place2 };
    return [{ severity: "warning", message, origin, subject: `locked waiver ${rule} ${path}` }];
  });
  return [
    ...waived,
    ...refused(["rules"], raw.rules ?? {}, (rule) => lock.policy.rules.get(rule)?.severity ?? "off"),
    ...(raw.overrides ?? []).flatMap(
      ({ rules }, index) => refused(["overrides", String(index), "rules"], rules, (rule) => mildest(severitiesOf(lock.policy, rule)))
    )
  ];
}
function refusal(rule, setting, least, organisation) {
  const [severity, options] = typeof setting === "string" ? [setting] : setting;
  if (rank(severity) > rank(least)) {
    return `${rule} is ${words(severity)} here, and the organisation's policy locks it, so it stays ${words(least)}. ${OWNERS}`;
  }
  const locked = organisation.rules.get(rule);
  if (options === void 0 || locked === void 0 || locked.severity === "off") return null;
  if (JSON.stringify(layOver(locked.options, options)) === JSON.stringify(locked.options)) return null;
  return `${rule} has options here, and the organisation's policy locks the rule, so they do nothing. ${OWNERS}`;
}
function severitiesOf({ rules, overrides }, rule) {
  const changed = overrides.flatMap((override) => override.rules.get(rule)?.severity ?? []);
  return [rules.get(rule)?.severity ?? "off", ...changed];
}
function mildest(severities) {
  return severities.reduce((one, other) => rank(other) > rank(one) ? other : one);
}

// src/policy/schema.ts
var DATE = {
  title: "Last day",
  description: "The last day on which this holds, as YYYY-MM-DD. No end where it is left out.",
  type: "string",
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
};
var GLOB = {
  description: "A glob relative to the directory of the policy that is in force, such as `**/docker-compose.dev.yml` or `examples/`. `*` stays within a directory, `**` does not; a trailing `/` means everything below.",
  type: "string",
  minLength: 1,
  maxLength: 200
};
var REASON = {
  title: "Reason",
  description: "Why this is accepted: for whoever reads it later.",
  type: "string",
  pattern: "\\S"
};
function policySchema(rules, packs) {
  const sorted = rules.toSorted((a, b) => a.id < b.id ? -1 : 1);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "pgmoat policy",
    description: 'What pgmoat allows in a repository: pgmoat.yaml, pgmoat.yml, pgmoat.json or "pgmoat" in package.json.',
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { description: "Where editors find this schema.", type: "string" },
      extends: extendsSchema(packs),
      postgres: {
        title: "PostgreSQL version",
        description: "The major version of servers that nothing nearer (an image tag) tells the version of.",
        enum: [...MAJORS]
      },
      zones: zonesSchema(),
      rules: { title: "Rules", description: "What holds everywhere.", $ref: "#/$defs/rules" },
      overrides: overridesSchema(),
      ignore: { title: "Files not read", type: "array", items: GLOB },
      waivers: waiversSchema(),
      expect: expectSchema(),
      memberships: membershipsSchema(),
      suppressions: suppressionsSchema(),
      lock: lockSchema()
    },
    $defs: {
      severity: {
        description: "`error` fails the check; `warning` and `note` do so only with `--fail-on`; `off` turns the rule off.",
        enum: [...SEVERITIES, "off"]
      },
      // Apart from the rules, so that the compiled validator has one function for all of them.
      setting: {
        anyOf: [
          { $ref: "#/$defs/severity" },
          { type: "array", minItems: 1, maxItems: 2, prefixItems: [{ $ref: "#/$defs/severity" }] }
        ]
      },
      noOptions: { type: "object", additionalProperties: false, properties: {} },
      ruleId: { enum: sorted.map((rule) => rule.id) },
      rules: {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(sorted.map((rule) => [rule.id, ruleSchema(rule)]))
      }
    }
  };
}
function extendsSchema(packs) {
  const item = {
    description: "A pack by its name, or a policy file by its path relative to this file (`./team.yaml`).",
    anyOf: [{ enum: [...packs] }, { type: "string", minLength: 1 }]
  };
  return {
    title: "Policies this one builds on",
    description: "In order, later ones winning, this file last. Without this key the policy builds on `recommended`; an empty list builds on nothing.",
    anyOf: [item, { type: "array", items: item }]
  };
}
function zonesSchema() {
  const patterns = {
    type: "array",
    items: {
      description: "A range (`100.64.0.0/10`), an address, or a host pattern (`*.corp.example.com`).",
      type: "string",
      pattern: "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$"
    }
  };
  return {
    title: "Zones",
    description: "Which addresses and hosts lie where, beyond what is plain from the address itself.",
    type: "object",
    additionalProperties: false,
    properties: {
      loopback: { description: "The machine itself.", ...patterns },
      container: { description: "Other containers of the same deployment.", ...patterns },
      private: { description: "Networks of your own.", ...patterns },
      public: { description: "Everything that strangers share.", ...patterns }
    }
  };
}
function overridesSchema() {
  return {
    title: "Other rules for some files",
    type: "array",
    items: {
      type: "object",
      additionalProperties: false,
      required: ["files", "rules"],
      properties: {
        files: { title: "Which files", type: "array", minItems: 1, items: GLOB },
        rules: { title: "What holds there", $ref: "#/$defs/rules" }
      }
    }
  };
}
var METHODS = [
  ...[
    "trust",
    "scram-sha-256",
    "md5",
    "password",
    "gss",
    "sspi",
    "ident",
    "peer",
    "ldap",
    "radius",
    "cert",
    "pam",
    "bsd",
    "oauth"
  ]
];
function oneOrMore(item) {
  return { anyOf: [item, { type: "array", minItems: 1, items: item }] };
}
function expectSchema() {
  const name = { type: "string", minLength: 1 };
  const place2 = {
    description: "A zone (`internet`, `private`, `loopback`, `socket`), `anywhere`, a range or an address.",
    type: "string",
    pattern: "^(?:anywhere|internet|public|private|loopback|socket|[0-9A-Fa-f.:]+(?:/[0-9]{1,3})?)$"
  };
  return {
    title: "Tests of who can get in",
    description: "Attempts, single ones or whole groups, and what each of them must come to on every server.",
    type: "array",
    items: {
      type: "object",
      additionalProperties: false,
      properties: {
        from: { title: "Where from; anywhere if left out", ...oneOrMore(place2) },
        user: { title: "Users; `any` if left out", ...oneOrMore(name) },
        database: { title: "Databases, or `replication`; `any` if left out", ...oneOrMore(name) },
        tls: {
          title: "With TLS, without it; both if left out",
          description: "`required`: attempts without TLS must be refused.",
          enum: [true, false, "required"]
        },
        verdict: {
          title: "What every attempt must come to",
          description: "`refused`; `admitted`: some record lets it try; or the method that must answer.",
          enum: ["refused", "admitted", ...METHODS]
        },
        "at-least": {
          title: "What whoever may get in must at least be asked for",
          enum: METHODS
        },
        server: { title: "Only servers whose records stand in these files", ...GLOB },
        reason: REASON
      }
    }
  };
}
function membershipsSchema() {
  return {
    title: "Who is a member of whom",
    description: "Roles and the roles they were granted, for `+group` and `samerole` in pg_hba.conf, which no file tells.",
    type: "object",
    additionalProperties: { type: "array", items: { type: "string", minLength: 1 } }
  };
}
function waiversSchema() {
  return {
    title: "Accepted findings in files that have no comments",
    type: "array",
    items: {
      type: "object",
      additionalProperties: false,
      required: ["path", "rule", "reason"],
      properties: { path: GLOB, rule: { $ref: "#/$defs/ruleId" }, reason: REASON, until: DATE }
    }
  };
}
function suppressionsSchema() {
  return {
    title: "Suppression",
    type: "object",
    additionalProperties: false,
    properties: {
      forbid: {
        description: "Rules whose findings no comment, waiver or baseline may suppress.",
        type: "array",
        items: { $ref: "#/$defs/ruleId" }
      }
    }
  };
}
function lockSchema() {
  return {
    title: "Rules that no repository weakens",
    description: "Rules, or `all`. Only for the file of `--organisation-policy`: its severity, options, overrides, ignore, waivers and zones judge these rules, whatever stands in the repository.",
    anyOf: [{ enum: ["all"] }, { type: "array", items: { $ref: "#/$defs/ruleId" } }]
  };
}
function ruleSchema(rule) {
  const grades = rule.grades === void 0 ? "" : ` ${rule.grades}`;
  return {
    title: rule.title,
    description: `${rule.title}. ${capital(rule.severity)} by default.${grades}`,
    default: rule.severity,
    $ref: "#/$defs/setting",
    prefixItems: [true, hasOptions(rule) ? { default: rule.defaults, ...rule.schema } : { $ref: "#/$defs/noOptions" }]
  };
}
function hasOptions({ schema }) {
  const { properties } = schema;
  return typeof properties === "object" && properties !== null && Object.keys(properties).length > 0;
}
function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// src/policy/semantics.ts
var import_ipaddr = __toESM(require_ipaddr(), 1);
function checkMeaning(document, raw) {
  for (const [index, { until }] of (raw.waivers ?? []).entries()) {
    if (until !== void 0 && !isDay(until)) {
      refuse(
        document,
        ["waivers", String(index), "until"],
        until,
        "is not a day of the calendar",
        "a date as YYYY-MM-DD"
      );
    }
  }
  for (const [path, glob] of globsOf(raw)) {
    const problem = globProblem(glob);
    if (problem !== null) refuse(document, path, glob, problem.problem, problem.expected);
  }
  for (const [index, { from = [], verdict, tls, ...more }] of (raw.expect ?? []).entries()) {
    if (verdict === void 0 && more["at-least"] === void 0 && tls !== "required") {
      const path = ["expect", String(index)];
      refuse(document, path, index + 1, "expects nothing of its attempts", "verdict, at-least or tls: required");
    }
    for (const [at, place2] of (typeof from === "string" ? [from] : from).entries()) {
      if (/^[a-z]{4,}$/.test(place2) || isZonePattern(place2)) continue;
      const path = ["expect", String(index), "from", ...typeof from === "string" ? [] : [String(at)]];
      refuse(
        document,
        path,
        place2,
        "is not a range or address",
        "such as 10.0.0.0/8, or a zone: internet, private, loopback, socket"
      );
    }
  }
  checkBands(document, ["rules"], raw.rules ?? {});
  for (const [index, { rules }] of (raw.overrides ?? []).entries()) {
    checkBands(document, ["overrides", String(index), "rules"], rules);
  }
  for (const zone of ZONE_NAMES) {
    for (const [index, pattern] of (raw.zones?.[zone] ?? []).entries()) {
      if (isZonePattern(pattern)) continue;
      const path = ["zones", zone, String(index)];
      refuse(
        document,
        path,
        pattern,
        "is not a range, address or host pattern",
        "such as 100.64.0.0/10 or *.corp.example.com"
      );
    }
  }
}
function globsOf(raw) {
  return [
    ...(raw.ignore ?? []).map((glob, index) => [["ignore", String(index)], glob]),
    ...(raw.overrides ?? []).flatMap(
      ({ files }, index) => files.map((glob, at) => [["overrides", String(index), "files", String(at)], glob])
    ),
    ...(raw.expect ?? []).flatMap(
      ({ server }, index) => server === void 0 ? [] : [[["expect", String(index), "server"], server]]
    ),
    ...(raw.waivers ?? []).map(({ path }, index) => [["waivers", String(index), "path"], path])
  ];
}
function checkBands(document, path, rules) {
  for (const [rule, setting] of Object.entries(rules)) {
    const options = Array.isArray(setting) ? setting[1] : void 0;
    if (options === void 0 || !("min" in options) || !("max" in options)) continue;
    const { min, max } = options;
    if (typeof min !== "number" || typeof max !== "number" || min <= max) continue;
    refuse(document, [...path, rule, "1", "min"], min, 'is above "max"', `at most ${max}`);
  }
}
function isZonePattern(pattern) {
  if (pattern.includes("/")) return import_ipaddr.default.isValidCIDR(pattern) && isAddress(pattern.slice(0, pattern.indexOf("/")));
  return pattern.includes(":") || /^[\d.]+$/.test(pattern) ? isAddress(pattern) : true;
}
function isAddress(text) {
  return import_ipaddr.default.IPv4.isValidFourPartDecimal(text) || import_ipaddr.default.IPv6.isValid(text);
}
function refuse(document, path, value, problem, expected) {
  const { line, column } = document.positionOf(path, "value");
  const shown2 = JSON.stringify(value);
  throw new PolicyError(
    { file: document.file, line, column, key: keyPath(path) },
    { problem: `${shown2} ${problem}`, value: shown2, expected }
  );
}

// src/policy/read.ts
function validatePolicy(value) {
  return validate(value) ? [] : validate.errors ?? [];
}
export {
  checkMeaning,
  checkedLocks,
  lockedRules,
  policySchema,
  readDocument,
  refuseLock,
  refusedSettings,
  validatePolicy,
  validated
};

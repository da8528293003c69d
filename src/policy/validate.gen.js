// Made by scripts/generate.mjs of policies/policy.schema.json, by ajv. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
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

// node_modules/fast-deep-equal/index.js
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

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var validate = validate52;
var schema19 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "extends": { "anyOf": [{ "anyOf": [{ "enum": ["cis-postgresql", "connection-band", "development", "least-privilege", "no-open-trust", "no-secrets", "recommended", "scram-only", "strict", "tls-required", "verify-full"] }, { "type": "string", "minLength": 1 }] }, { "type": "array", "items": { "anyOf": [{ "enum": ["cis-postgresql", "connection-band", "development", "least-privilege", "no-open-trust", "no-secrets", "recommended", "scram-only", "strict", "tls-required", "verify-full"] }, { "type": "string", "minLength": 1 }] } }] }, "postgres": { "enum": [13, 14, 15, 16, 17, 18] }, "zones": { "type": "object", "additionalProperties": false, "properties": { "loopback": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } }, "container": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } }, "private": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } }, "public": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } } } }, "rules": { "$ref": "#/$defs/rules" }, "overrides": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["files", "rules"], "properties": { "files": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "rules": { "$ref": "#/$defs/rules" } } } }, "ignore": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "waivers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "rule", "reason"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 200 }, "rule": { "$ref": "#/$defs/ruleId" }, "reason": { "type": "string", "pattern": "\\S" }, "until": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } } }, "suppressions": { "type": "object", "additionalProperties": false, "properties": { "forbid": { "type": "array", "items": { "$ref": "#/$defs/ruleId" } } } } }, "$defs": { "severity": { "enum": ["error", "warning", "note", "off"] }, "setting": { "anyOf": [{ "$ref": "#/$defs/severity" }, { "type": "array", "minItems": 1, "maxItems": 2, "prefixItems": [{ "$ref": "#/$defs/severity" }] }] }, "noOptions": { "type": "object", "additionalProperties": false, "properties": {} }, "ruleId": { "enum": ["client-invalid", "client-parameter", "client-password", "client-superuser", "client-tls", "client-tls-root", "hba-broad-grant", "hba-cleartext-password", "hba-client-cert", "hba-host-name", "hba-ldap-plaintext", "hba-method", "hba-open-network", "hba-plaintext", "hba-replication", "hba-superuser-remote", "hba-syntax", "hba-trust", "ident-map-broad", "policy-change", "policy-include", "policy-suppression", "pooler-auth", "pooler-listen", "pooler-tls", "server-authentication-timeout", "server-key-in-repository", "server-listen", "server-logging", "server-max-connections", "server-password", "server-password-encryption", "server-published-port", "server-reserved-connections", "server-setting", "server-tls", "server-tls-ciphers", "server-tls-version"] }, "rules": { "type": "object", "additionalProperties": false, "properties": { "client-invalid": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-parameter": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-password": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-superuser": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "users": ["postgres"] }, "type": "object", "additionalProperties": false, "properties": { "users": { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true } } }] }, "client-tls": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "minimum": { "public": "full", "private": "encrypted", "container": "none", "loopback": "none", "unknown": "none" }, "remarkDisabled": true }, "type": "object", "additionalProperties": false, "properties": { "minimum": { "type": "object", "additionalProperties": false, "properties": { "public": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "private": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "container": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "loopback": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "unknown": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] } } }, "remarkDisabled": { "type": "boolean" } } }] }, "client-tls-root": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-broad-grant": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-cleartext-password": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-client-cert": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-host-name": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": ["localhost"] }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-ldap-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-method": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": ["scram-sha-256", "cert", "peer", "gss", "sspi", "ldap", "radius", "pam", "bsd", "oauth", "reject"], "everyMethod": false }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "enum": ["trust", "reject", "scram-sha-256", "md5", "password", "gss", "sspi", "ident", "peer", "ldap", "radius", "cert", "pam", "bsd", "oauth"] }, "uniqueItems": true }, "everyMethod": { "type": "boolean" } } }] }, "hba-open-network": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": [], "maxPublicAddresses": 65536 }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$" } }, "maxPublicAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-replication": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"], "maxStandbyAddresses": 256 }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true }, "maxStandbyAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-superuser-remote": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "superusers": ["postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-syntax": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-trust": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "ident-map-broad": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "superusers": ["postgres"], "administrators": ["root", "postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "administrators": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "policy-change": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "policy-include": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "policy-suppression": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "pooler-auth": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "pooler-listen": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "pooler-tls": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-authentication-timeout": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "max": 60 }, "type": "object", "additionalProperties": false, "properties": { "max": { "type": "integer", "minimum": 1, "maximum": 600 } } }] }, "server-key-in-repository": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-listen": { "default": "note", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": [] }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "enum": ["*", "0.0.0.0", "::"] }, "uniqueItems": true } } }] }, "server-logging": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "require": false }, "type": "object", "additionalProperties": false, "properties": { "require": { "type": "boolean" } } }] }, "server-max-connections": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "min": 5, "max": 500 }, "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 1, "maximum": 262143 }, "max": { "type": "integer", "minimum": 1, "maximum": 262143 } } }] }, "server-password": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-password-encryption": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-published-port": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-reserved-connections": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-setting": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-tls": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-tls-ciphers": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "forbid": ["NULL", "aNULL", "EXPORT", "LOW", "DES", "RC2", "RC4", "MD5"] }, "type": "object", "additionalProperties": false, "properties": { "forbid": { "type": "array", "items": { "enum": ["NULL", "aNULL", "EXPORT", "LOW", "DES", "3DES", "RC2", "RC4", "IDEA", "SEED", "MD5"] }, "uniqueItems": true } } }] }, "server-tls-version": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "min": "TLSv1.2" }, "type": "object", "additionalProperties": false, "properties": { "min": { "enum": ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] } } }] } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$", "u");
var pattern8 = new RegExp("\\S", "u");
var pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
var schema20 = { "type": "object", "additionalProperties": false, "properties": { "client-invalid": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-parameter": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-password": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "client-superuser": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "users": ["postgres"] }, "type": "object", "additionalProperties": false, "properties": { "users": { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true } } }] }, "client-tls": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "minimum": { "public": "full", "private": "encrypted", "container": "none", "loopback": "none", "unknown": "none" }, "remarkDisabled": true }, "type": "object", "additionalProperties": false, "properties": { "minimum": { "type": "object", "additionalProperties": false, "properties": { "public": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "private": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "container": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "loopback": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] }, "unknown": { "enum": ["none", "opportunistic", "encrypted", "ca", "full"] } } }, "remarkDisabled": { "type": "boolean" } } }] }, "client-tls-root": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-broad-grant": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-cleartext-password": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-client-cert": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-host-name": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": ["localhost"] }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-ldap-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-method": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": ["scram-sha-256", "cert", "peer", "gss", "sspi", "ldap", "radius", "pam", "bsd", "oauth", "reject"], "everyMethod": false }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "enum": ["trust", "reject", "scram-sha-256", "md5", "password", "gss", "sspi", "ident", "peer", "ldap", "radius", "cert", "pam", "bsd", "oauth"] }, "uniqueItems": true }, "everyMethod": { "type": "boolean" } } }] }, "hba-open-network": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": [], "maxPublicAddresses": 65536 }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$" } }, "maxPublicAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-replication": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"], "maxStandbyAddresses": 256 }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true }, "maxStandbyAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-superuser-remote": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "superusers": ["postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-syntax": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-trust": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "ident-map-broad": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "superusers": ["postgres"], "administrators": ["root", "postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "administrators": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "policy-change": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "policy-include": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "policy-suppression": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "pooler-auth": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "pooler-listen": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "pooler-tls": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-authentication-timeout": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "max": 60 }, "type": "object", "additionalProperties": false, "properties": { "max": { "type": "integer", "minimum": 1, "maximum": 600 } } }] }, "server-key-in-repository": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-listen": { "default": "note", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": [] }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "enum": ["*", "0.0.0.0", "::"] }, "uniqueItems": true } } }] }, "server-logging": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "require": false }, "type": "object", "additionalProperties": false, "properties": { "require": { "type": "boolean" } } }] }, "server-max-connections": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "min": 5, "max": 500 }, "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 1, "maximum": 262143 }, "max": { "type": "integer", "minimum": 1, "maximum": 262143 } } }] }, "server-password": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-password-encryption": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-published-port": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-reserved-connections": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-setting": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-tls": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "server-tls-ciphers": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "forbid": ["NULL", "aNULL", "EXPORT", "LOW", "DES", "RC2", "RC4", "MD5"] }, "type": "object", "additionalProperties": false, "properties": { "forbid": { "type": "array", "items": { "enum": ["NULL", "aNULL", "EXPORT", "LOW", "DES", "3DES", "RC2", "RC4", "IDEA", "SEED", "MD5"] }, "uniqueItems": true } } }] }, "server-tls-version": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "min": "TLSv1.2" }, "type": "object", "additionalProperties": false, "properties": { "min": { "enum": ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] } } }] } } };
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
    if (data["client-invalid"] !== void 0) {
      let data0 = data["client-invalid"];
      if (!validate54(data0, { instancePath: instancePath + "/client-invalid", parentData: data, parentDataProperty: "client-invalid", rootData, dynamicAnchors })) {
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
          if (!validate59(data0[1], { instancePath: instancePath + "/client-invalid/1", parentData: data0, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["client-parameter"] !== void 0) {
      let data2 = data["client-parameter"];
      if (!validate54(data2, { instancePath: instancePath + "/client-parameter", parentData: data, parentDataProperty: "client-parameter", rootData, dynamicAnchors })) {
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
          if (!validate59(data2[1], { instancePath: instancePath + "/client-parameter/1", parentData: data2, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["client-password"] !== void 0) {
      let data4 = data["client-password"];
      if (!validate54(data4, { instancePath: instancePath + "/client-password", parentData: data, parentDataProperty: "client-password", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items2 = validate54.evaluated.items;
      }
      if (Array.isArray(data4)) {
        if (items2 !== true) {
          items2 = items2 > 2 ? items2 : 2;
        }
        const len2 = data4.length;
        if (len2 > 1) {
          if (!validate59(data4[1], { instancePath: instancePath + "/client-password/1", parentData: data4, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["client-superuser"] !== void 0) {
      let data6 = data["client-superuser"];
      if (!validate54(data6, { instancePath: instancePath + "/client-superuser", parentData: data, parentDataProperty: "client-superuser", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items3 = validate54.evaluated.items;
      }
      if (Array.isArray(data6)) {
        if (items3 !== true) {
          items3 = items3 > 2 ? items3 : 2;
        }
        const len3 = data6.length;
        if (len3 > 1) {
          let data7 = data6[1];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key1 in data7) {
              if (!(key1 === "users")) {
                const err1 = { instancePath: instancePath + "/client-superuser/1", schemaPath: "#/properties/client-superuser/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (data7.users !== void 0) {
              let data8 = data7.users;
              if (Array.isArray(data8)) {
                const len4 = data8.length;
                for (let i0 = 0; i0 < len4; i0++) {
                  let data9 = data8[i0];
                  if (typeof data9 === "string") {
                    if (func2(data9) < 1) {
                      const err2 = { instancePath: instancePath + "/client-superuser/1/users/" + i0, schemaPath: "#/properties/client-superuser/prefixItems/1/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                    }
                  } else {
                    const err3 = { instancePath: instancePath + "/client-superuser/1/users/" + i0, schemaPath: "#/properties/client-superuser/prefixItems/1/properties/users/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                  }
                }
                let i1 = data8.length;
                let j0;
                if (i1 > 1) {
                  const indices0 = {};
                  for (; i1--; ) {
                    let item0 = data8[i1];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err4 = { instancePath: instancePath + "/client-superuser/1/users", schemaPath: "#/properties/client-superuser/prefixItems/1/properties/users/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i1;
                  }
                }
              } else {
                const err5 = { instancePath: instancePath + "/client-superuser/1/users", schemaPath: "#/properties/client-superuser/prefixItems/1/properties/users/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/client-superuser/1", schemaPath: "#/properties/client-superuser/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      }
    }
    if (data["client-tls"] !== void 0) {
      let data10 = data["client-tls"];
      if (!validate54(data10, { instancePath: instancePath + "/client-tls", parentData: data, parentDataProperty: "client-tls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items4 = validate54.evaluated.items;
      }
      if (Array.isArray(data10)) {
        if (items4 !== true) {
          items4 = items4 > 2 ? items4 : 2;
        }
        const len5 = data10.length;
        if (len5 > 1) {
          let data11 = data10[1];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key2 in data11) {
              if (!(key2 === "minimum" || key2 === "remarkDisabled")) {
                const err7 = { instancePath: instancePath + "/client-tls/1", schemaPath: "#/properties/client-tls/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data11.minimum !== void 0) {
              let data12 = data11.minimum;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key3 in data12) {
                  if (!(key3 === "public" || key3 === "private" || key3 === "container" || key3 === "loopback" || key3 === "unknown")) {
                    const err8 = { instancePath: instancePath + "/client-tls/1/minimum", schemaPath: "#/properties/client-tls/prefixItems/1/properties/minimum/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                if (data12.public !== void 0) {
                  let data13 = data12.public;
                  if (!(data13 === "none" || data13 === "opportunistic" || data13 === "encrypted" || data13 === "ca" || data13 === "full")) {
                    const err9 = { instancePath: instancePath + "/client-tls/1/minimum/public", schemaPath: "#/properties/client-tls/prefixItems/1/properties/minimum/properties/public/enum", keyword: "enum", params: { allowedValues: schema20.properties["client-tls"].prefixItems[1].properties.minimum.properties.public.enum } };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (data12.private !== void 0) {
                  let data14 = data12.private;
                  if (!(data14 === "none" || data14 === "opportunistic" || data14 === "encrypted" || data14 === "ca" || data14 === "full")) {
                    const err10 = { instancePath: instancePath + "/client-tls/1/minimum/private", schemaPath: "#/properties/client-tls/prefixItems/1/properties/minimum/properties/private/enum", keyword: "enum", params: { allowedValues: schema20.properties["client-tls"].prefixItems[1].properties.minimum.properties.private.enum } };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
                if (data12.container !== void 0) {
                  let data15 = data12.container;
                  if (!(data15 === "none" || data15 === "opportunistic" || data15 === "encrypted" || data15 === "ca" || data15 === "full")) {
                    const err11 = { instancePath: instancePath + "/client-tls/1/minimum/container", schemaPath: "#/properties/client-tls/prefixItems/1/properties/minimum/properties/container/enum", keyword: "enum", params: { allowedValues: schema20.properties["client-tls"].prefixItems[1].properties.minimum.properties.container.enum } };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                if (data12.loopback !== void 0) {
                  let data16 = data12.loopback;
                  if (!(data16 === "none" || data16 === "opportunistic" || data16 === "encrypted" || data16 === "ca" || data16 === "full")) {
                    const err12 = { instancePath: instancePath + "/client-tls/1/minimum/loopback", schemaPath: "#/properties/client-tls/prefixItems/1/properties/minimum/properties/loopback/enum", keyword: "enum", params: { allowedValues: schema20.properties["client-tls"].prefixItems[1].properties.minimum.properties.loopback.enum } };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data12.unknown !== void 0) {
                  let data17 = data12.unknown;
                  if (!(data17 === "none" || data17 === "opportunistic" || data17 === "encrypted" || data17 === "ca" || data17 === "full")) {
                    const err13 = { instancePath: instancePath + "/client-tls/1/minimum/unknown", schemaPath: "#/properties/client-tls/prefixItems/1/properties/minimum/properties/unknown/enum", keyword: "enum", params: { allowedValues: schema20.properties["client-tls"].prefixItems[1].properties.minimum.properties.unknown.enum } };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
              } else {
                const err14 = { instancePath: instancePath + "/client-tls/1/minimum", schemaPath: "#/properties/client-tls/prefixItems/1/properties/minimum/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data11.remarkDisabled !== void 0) {
              if (typeof data11.remarkDisabled !== "boolean") {
                const err15 = { instancePath: instancePath + "/client-tls/1/remarkDisabled", schemaPath: "#/properties/client-tls/prefixItems/1/properties/remarkDisabled/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/client-tls/1", schemaPath: "#/properties/client-tls/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
    if (data["client-tls-root"] !== void 0) {
      let data19 = data["client-tls-root"];
      if (!validate54(data19, { instancePath: instancePath + "/client-tls-root", parentData: data, parentDataProperty: "client-tls-root", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items5 = validate54.evaluated.items;
      }
      if (Array.isArray(data19)) {
        if (items5 !== true) {
          items5 = items5 > 2 ? items5 : 2;
        }
        const len6 = data19.length;
        if (len6 > 1) {
          if (!validate59(data19[1], { instancePath: instancePath + "/client-tls-root/1", parentData: data19, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-broad-grant"] !== void 0) {
      let data21 = data["hba-broad-grant"];
      if (!validate54(data21, { instancePath: instancePath + "/hba-broad-grant", parentData: data, parentDataProperty: "hba-broad-grant", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items6 = validate54.evaluated.items;
      }
      if (Array.isArray(data21)) {
        if (items6 !== true) {
          items6 = items6 > 2 ? items6 : 2;
        }
        const len7 = data21.length;
        if (len7 > 1) {
          let data22 = data21[1];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            for (const key4 in data22) {
              if (!(key4 === "zones")) {
                const err17 = { instancePath: instancePath + "/hba-broad-grant/1", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data22.zones !== void 0) {
              let data23 = data22.zones;
              if (Array.isArray(data23)) {
                const len8 = data23.length;
                for (let i2 = 0; i2 < len8; i2++) {
                  let data24 = data23[i2];
                  if (!(data24 === "public" || data24 === "private")) {
                    const err18 = { instancePath: instancePath + "/hba-broad-grant/1/zones/" + i2, schemaPath: "#/properties/hba-broad-grant/prefixItems/1/properties/zones/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-broad-grant"].prefixItems[1].properties.zones.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                let i3 = data23.length;
                let j1;
                if (i3 > 1) {
                  outer0:
                    for (; i3--; ) {
                      for (j1 = i3; j1--; ) {
                        if (func0(data23[i3], data23[j1])) {
                          const err19 = { instancePath: instancePath + "/hba-broad-grant/1/zones", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/properties/zones/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                          if (vErrors === null) {
                            vErrors = [err19];
                          } else {
                            vErrors.push(err19);
                          }
                          errors++;
                          break outer0;
                        }
                      }
                    }
                }
              } else {
                const err20 = { instancePath: instancePath + "/hba-broad-grant/1/zones", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/properties/zones/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/hba-broad-grant/1", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-cleartext-password"] !== void 0) {
      let data25 = data["hba-cleartext-password"];
      if (!validate54(data25, { instancePath: instancePath + "/hba-cleartext-password", parentData: data, parentDataProperty: "hba-cleartext-password", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items7 = validate54.evaluated.items;
      }
      if (Array.isArray(data25)) {
        if (items7 !== true) {
          items7 = items7 > 2 ? items7 : 2;
        }
        const len9 = data25.length;
        if (len9 > 1) {
          if (!validate59(data25[1], { instancePath: instancePath + "/hba-cleartext-password/1", parentData: data25, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-client-cert"] !== void 0) {
      let data27 = data["hba-client-cert"];
      if (!validate54(data27, { instancePath: instancePath + "/hba-client-cert", parentData: data, parentDataProperty: "hba-client-cert", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items8 = validate54.evaluated.items;
      }
      if (Array.isArray(data27)) {
        if (items8 !== true) {
          items8 = items8 > 2 ? items8 : 2;
        }
        const len10 = data27.length;
        if (len10 > 1) {
          if (!validate59(data27[1], { instancePath: instancePath + "/hba-client-cert/1", parentData: data27, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-host-name"] !== void 0) {
      let data29 = data["hba-host-name"];
      if (!validate54(data29, { instancePath: instancePath + "/hba-host-name", parentData: data, parentDataProperty: "hba-host-name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items9 = validate54.evaluated.items;
      }
      if (Array.isArray(data29)) {
        if (items9 !== true) {
          items9 = items9 > 2 ? items9 : 2;
        }
        const len11 = data29.length;
        if (len11 > 1) {
          let data30 = data29[1];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            for (const key5 in data30) {
              if (!(key5 === "allow")) {
                const err22 = { instancePath: instancePath + "/hba-host-name/1", schemaPath: "#/properties/hba-host-name/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data30.allow !== void 0) {
              let data31 = data30.allow;
              if (Array.isArray(data31)) {
                const len12 = data31.length;
                for (let i4 = 0; i4 < len12; i4++) {
                  if (typeof data31[i4] !== "string") {
                    const err23 = { instancePath: instancePath + "/hba-host-name/1/allow/" + i4, schemaPath: "#/properties/hba-host-name/prefixItems/1/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                let i5 = data31.length;
                let j2;
                if (i5 > 1) {
                  const indices1 = {};
                  for (; i5--; ) {
                    let item1 = data31[i5];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j2 = indices1[item1];
                      const err24 = { instancePath: instancePath + "/hba-host-name/1/allow", schemaPath: "#/properties/hba-host-name/prefixItems/1/properties/allow/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 } };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i5;
                  }
                }
              } else {
                const err25 = { instancePath: instancePath + "/hba-host-name/1/allow", schemaPath: "#/properties/hba-host-name/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/hba-host-name/1", schemaPath: "#/properties/hba-host-name/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-ldap-plaintext"] !== void 0) {
      let data33 = data["hba-ldap-plaintext"];
      if (!validate54(data33, { instancePath: instancePath + "/hba-ldap-plaintext", parentData: data, parentDataProperty: "hba-ldap-plaintext", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items10 = validate54.evaluated.items;
      }
      if (Array.isArray(data33)) {
        if (items10 !== true) {
          items10 = items10 > 2 ? items10 : 2;
        }
        const len13 = data33.length;
        if (len13 > 1) {
          if (!validate59(data33[1], { instancePath: instancePath + "/hba-ldap-plaintext/1", parentData: data33, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-method"] !== void 0) {
      let data35 = data["hba-method"];
      if (!validate54(data35, { instancePath: instancePath + "/hba-method", parentData: data, parentDataProperty: "hba-method", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items11 = validate54.evaluated.items;
      }
      if (Array.isArray(data35)) {
        if (items11 !== true) {
          items11 = items11 > 2 ? items11 : 2;
        }
        const len14 = data35.length;
        if (len14 > 1) {
          let data36 = data35[1];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            for (const key6 in data36) {
              if (!(key6 === "allow" || key6 === "everyMethod")) {
                const err27 = { instancePath: instancePath + "/hba-method/1", schemaPath: "#/properties/hba-method/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data36.allow !== void 0) {
              let data37 = data36.allow;
              if (Array.isArray(data37)) {
                const len15 = data37.length;
                for (let i6 = 0; i6 < len15; i6++) {
                  let data38 = data37[i6];
                  if (!(data38 === "trust" || data38 === "reject" || data38 === "scram-sha-256" || data38 === "md5" || data38 === "password" || data38 === "gss" || data38 === "sspi" || data38 === "ident" || data38 === "peer" || data38 === "ldap" || data38 === "radius" || data38 === "cert" || data38 === "pam" || data38 === "bsd" || data38 === "oauth")) {
                    const err28 = { instancePath: instancePath + "/hba-method/1/allow/" + i6, schemaPath: "#/properties/hba-method/prefixItems/1/properties/allow/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-method"].prefixItems[1].properties.allow.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                let i7 = data37.length;
                let j3;
                if (i7 > 1) {
                  outer1:
                    for (; i7--; ) {
                      for (j3 = i7; j3--; ) {
                        if (func0(data37[i7], data37[j3])) {
                          const err29 = { instancePath: instancePath + "/hba-method/1/allow", schemaPath: "#/properties/hba-method/prefixItems/1/properties/allow/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 } };
                          if (vErrors === null) {
                            vErrors = [err29];
                          } else {
                            vErrors.push(err29);
                          }
                          errors++;
                          break outer1;
                        }
                      }
                    }
                }
              } else {
                const err30 = { instancePath: instancePath + "/hba-method/1/allow", schemaPath: "#/properties/hba-method/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data36.everyMethod !== void 0) {
              if (typeof data36.everyMethod !== "boolean") {
                const err31 = { instancePath: instancePath + "/hba-method/1/everyMethod", schemaPath: "#/properties/hba-method/prefixItems/1/properties/everyMethod/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/hba-method/1", schemaPath: "#/properties/hba-method/prefixItems/1/type", keyword: "type", params: { type: "object" } };
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
    if (data["hba-open-network"] !== void 0) {
      let data40 = data["hba-open-network"];
      if (!validate54(data40, { instancePath: instancePath + "/hba-open-network", parentData: data, parentDataProperty: "hba-open-network", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items12 = validate54.evaluated.items;
      }
      if (Array.isArray(data40)) {
        if (items12 !== true) {
          items12 = items12 > 2 ? items12 : 2;
        }
        const len16 = data40.length;
        if (len16 > 1) {
          let data41 = data40[1];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            for (const key7 in data41) {
              if (!(key7 === "allow" || key7 === "maxPublicAddresses")) {
                const err33 = { instancePath: instancePath + "/hba-open-network/1", schemaPath: "#/properties/hba-open-network/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data41.allow !== void 0) {
              let data42 = data41.allow;
              if (Array.isArray(data42)) {
                const len17 = data42.length;
                for (let i8 = 0; i8 < len17; i8++) {
                  let data43 = data42[i8];
                  if (typeof data43 === "string") {
                    if (!pattern7.test(data43)) {
                      const err34 = { instancePath: instancePath + "/hba-open-network/1/allow/" + i8, schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/allow/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$" } };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  } else {
                    const err35 = { instancePath: instancePath + "/hba-open-network/1/allow/" + i8, schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/hba-open-network/1/allow", schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data41.maxPublicAddresses !== void 0) {
              let data44 = data41.maxPublicAddresses;
              if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                const err37 = { instancePath: instancePath + "/hba-open-network/1/maxPublicAddresses", schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/maxPublicAddresses/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (typeof data44 == "number" && isFinite(data44)) {
                if (data44 < 0 || isNaN(data44)) {
                  const err38 = { instancePath: instancePath + "/hba-open-network/1/maxPublicAddresses", schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/maxPublicAddresses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/hba-open-network/1", schemaPath: "#/properties/hba-open-network/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-plaintext"] !== void 0) {
      let data45 = data["hba-plaintext"];
      if (!validate54(data45, { instancePath: instancePath + "/hba-plaintext", parentData: data, parentDataProperty: "hba-plaintext", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items13 = validate54.evaluated.items;
      }
      if (Array.isArray(data45)) {
        if (items13 !== true) {
          items13 = items13 > 2 ? items13 : 2;
        }
        const len18 = data45.length;
        if (len18 > 1) {
          let data46 = data45[1];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            for (const key8 in data46) {
              if (!(key8 === "zones")) {
                const err40 = { instancePath: instancePath + "/hba-plaintext/1", schemaPath: "#/properties/hba-plaintext/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data46.zones !== void 0) {
              let data47 = data46.zones;
              if (Array.isArray(data47)) {
                const len19 = data47.length;
                for (let i9 = 0; i9 < len19; i9++) {
                  let data48 = data47[i9];
                  if (!(data48 === "public" || data48 === "private")) {
                    const err41 = { instancePath: instancePath + "/hba-plaintext/1/zones/" + i9, schemaPath: "#/properties/hba-plaintext/prefixItems/1/properties/zones/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-plaintext"].prefixItems[1].properties.zones.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
                let i10 = data47.length;
                let j4;
                if (i10 > 1) {
                  outer2:
                    for (; i10--; ) {
                      for (j4 = i10; j4--; ) {
                        if (func0(data47[i10], data47[j4])) {
                          const err42 = { instancePath: instancePath + "/hba-plaintext/1/zones", schemaPath: "#/properties/hba-plaintext/prefixItems/1/properties/zones/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j4 } };
                          if (vErrors === null) {
                            vErrors = [err42];
                          } else {
                            vErrors.push(err42);
                          }
                          errors++;
                          break outer2;
                        }
                      }
                    }
                }
              } else {
                const err43 = { instancePath: instancePath + "/hba-plaintext/1/zones", schemaPath: "#/properties/hba-plaintext/prefixItems/1/properties/zones/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/hba-plaintext/1", schemaPath: "#/properties/hba-plaintext/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-replication"] !== void 0) {
      let data49 = data["hba-replication"];
      if (!validate54(data49, { instancePath: instancePath + "/hba-replication", parentData: data, parentDataProperty: "hba-replication", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items14 = validate54.evaluated.items;
      }
      if (Array.isArray(data49)) {
        if (items14 !== true) {
          items14 = items14 > 2 ? items14 : 2;
        }
        const len20 = data49.length;
        if (len20 > 1) {
          let data50 = data49[1];
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            for (const key9 in data50) {
              if (!(key9 === "zones" || key9 === "maxStandbyAddresses")) {
                const err45 = { instancePath: instancePath + "/hba-replication/1", schemaPath: "#/properties/hba-replication/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data50.zones !== void 0) {
              let data51 = data50.zones;
              if (Array.isArray(data51)) {
                const len21 = data51.length;
                for (let i11 = 0; i11 < len21; i11++) {
                  let data52 = data51[i11];
                  if (!(data52 === "public" || data52 === "private")) {
                    const err46 = { instancePath: instancePath + "/hba-replication/1/zones/" + i11, schemaPath: "#/properties/hba-replication/prefixItems/1/properties/zones/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-replication"].prefixItems[1].properties.zones.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                let i12 = data51.length;
                let j5;
                if (i12 > 1) {
                  outer3:
                    for (; i12--; ) {
                      for (j5 = i12; j5--; ) {
                        if (func0(data51[i12], data51[j5])) {
                          const err47 = { instancePath: instancePath + "/hba-replication/1/zones", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/zones/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j5 } };
                          if (vErrors === null) {
                            vErrors = [err47];
                          } else {
                            vErrors.push(err47);
                          }
                          errors++;
                          break outer3;
                        }
                      }
                    }
                }
              } else {
                const err48 = { instancePath: instancePath + "/hba-replication/1/zones", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/zones/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data50.maxStandbyAddresses !== void 0) {
              let data53 = data50.maxStandbyAddresses;
              if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                const err49 = { instancePath: instancePath + "/hba-replication/1/maxStandbyAddresses", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/maxStandbyAddresses/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
              if (typeof data53 == "number" && isFinite(data53)) {
                if (data53 < 0 || isNaN(data53)) {
                  const err50 = { instancePath: instancePath + "/hba-replication/1/maxStandbyAddresses", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/maxStandbyAddresses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/hba-replication/1", schemaPath: "#/properties/hba-replication/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-superuser-remote"] !== void 0) {
      let data54 = data["hba-superuser-remote"];
      if (!validate54(data54, { instancePath: instancePath + "/hba-superuser-remote", parentData: data, parentDataProperty: "hba-superuser-remote", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items15 = validate54.evaluated.items;
      }
      if (Array.isArray(data54)) {
        if (items15 !== true) {
          items15 = items15 > 2 ? items15 : 2;
        }
        const len22 = data54.length;
        if (len22 > 1) {
          let data55 = data54[1];
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            for (const key10 in data55) {
              if (!(key10 === "superusers")) {
                const err52 = { instancePath: instancePath + "/hba-superuser-remote/1", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data55.superusers !== void 0) {
              let data56 = data55.superusers;
              if (Array.isArray(data56)) {
                const len23 = data56.length;
                for (let i13 = 0; i13 < len23; i13++) {
                  if (typeof data56[i13] !== "string") {
                    const err53 = { instancePath: instancePath + "/hba-superuser-remote/1/superusers/" + i13, schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/properties/superusers/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
                let i14 = data56.length;
                let j6;
                if (i14 > 1) {
                  const indices2 = {};
                  for (; i14--; ) {
                    let item2 = data56[i14];
                    if (typeof item2 !== "string") {
                      continue;
                    }
                    if (typeof indices2[item2] == "number") {
                      j6 = indices2[item2];
                      const err54 = { instancePath: instancePath + "/hba-superuser-remote/1/superusers", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/properties/superusers/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j6 } };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i14;
                  }
                }
              } else {
                const err55 = { instancePath: instancePath + "/hba-superuser-remote/1/superusers", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/properties/superusers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/hba-superuser-remote/1", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-syntax"] !== void 0) {
      let data58 = data["hba-syntax"];
      if (!validate54(data58, { instancePath: instancePath + "/hba-syntax", parentData: data, parentDataProperty: "hba-syntax", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items16 = validate54.evaluated.items;
      }
      if (Array.isArray(data58)) {
        if (items16 !== true) {
          items16 = items16 > 2 ? items16 : 2;
        }
        const len24 = data58.length;
        if (len24 > 1) {
          if (!validate59(data58[1], { instancePath: instancePath + "/hba-syntax/1", parentData: data58, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-trust"] !== void 0) {
      let data60 = data["hba-trust"];
      if (!validate54(data60, { instancePath: instancePath + "/hba-trust", parentData: data, parentDataProperty: "hba-trust", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items17 = validate54.evaluated.items;
      }
      if (Array.isArray(data60)) {
        if (items17 !== true) {
          items17 = items17 > 2 ? items17 : 2;
        }
        const len25 = data60.length;
        if (len25 > 1) {
          if (!validate59(data60[1], { instancePath: instancePath + "/hba-trust/1", parentData: data60, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["ident-map-broad"] !== void 0) {
      let data62 = data["ident-map-broad"];
      if (!validate54(data62, { instancePath: instancePath + "/ident-map-broad", parentData: data, parentDataProperty: "ident-map-broad", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items18 = validate54.evaluated.items;
      }
      if (Array.isArray(data62)) {
        if (items18 !== true) {
          items18 = items18 > 2 ? items18 : 2;
        }
        const len26 = data62.length;
        if (len26 > 1) {
          let data63 = data62[1];
          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
            for (const key11 in data63) {
              if (!(key11 === "superusers" || key11 === "administrators")) {
                const err57 = { instancePath: instancePath + "/ident-map-broad/1", schemaPath: "#/properties/ident-map-broad/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data63.superusers !== void 0) {
              let data64 = data63.superusers;
              if (Array.isArray(data64)) {
                const len27 = data64.length;
                for (let i15 = 0; i15 < len27; i15++) {
                  if (typeof data64[i15] !== "string") {
                    const err58 = { instancePath: instancePath + "/ident-map-broad/1/superusers/" + i15, schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/superusers/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                let i16 = data64.length;
                let j7;
                if (i16 > 1) {
                  const indices3 = {};
                  for (; i16--; ) {
                    let item3 = data64[i16];
                    if (typeof item3 !== "string") {
                      continue;
                    }
                    if (typeof indices3[item3] == "number") {
                      j7 = indices3[item3];
                      const err59 = { instancePath: instancePath + "/ident-map-broad/1/superusers", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/superusers/uniqueItems", keyword: "uniqueItems", params: { i: i16, j: j7 } };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                      break;
                    }
                    indices3[item3] = i16;
                  }
                }
              } else {
                const err60 = { instancePath: instancePath + "/ident-map-broad/1/superusers", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/superusers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data63.administrators !== void 0) {
              let data66 = data63.administrators;
              if (Array.isArray(data66)) {
                const len28 = data66.length;
                for (let i17 = 0; i17 < len28; i17++) {
                  if (typeof data66[i17] !== "string") {
                    const err61 = { instancePath: instancePath + "/ident-map-broad/1/administrators/" + i17, schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/administrators/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                let i18 = data66.length;
                let j8;
                if (i18 > 1) {
                  const indices4 = {};
                  for (; i18--; ) {
                    let item4 = data66[i18];
                    if (typeof item4 !== "string") {
                      continue;
                    }
                    if (typeof indices4[item4] == "number") {
                      j8 = indices4[item4];
                      const err62 = { instancePath: instancePath + "/ident-map-broad/1/administrators", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/administrators/uniqueItems", keyword: "uniqueItems", params: { i: i18, j: j8 } };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                      break;
                    }
                    indices4[item4] = i18;
                  }
                }
              } else {
                const err63 = { instancePath: instancePath + "/ident-map-broad/1/administrators", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/administrators/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
          } else {
            const err64 = { instancePath: instancePath + "/ident-map-broad/1", schemaPath: "#/properties/ident-map-broad/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
      }
    }
    if (data["policy-change"] !== void 0) {
      let data68 = data["policy-change"];
      if (!validate54(data68, { instancePath: instancePath + "/policy-change", parentData: data, parentDataProperty: "policy-change", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items19 = validate54.evaluated.items;
      }
      if (Array.isArray(data68)) {
        if (items19 !== true) {
          items19 = items19 > 2 ? items19 : 2;
        }
        const len29 = data68.length;
        if (len29 > 1) {
          if (!validate59(data68[1], { instancePath: instancePath + "/policy-change/1", parentData: data68, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["policy-include"] !== void 0) {
      let data70 = data["policy-include"];
      if (!validate54(data70, { instancePath: instancePath + "/policy-include", parentData: data, parentDataProperty: "policy-include", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items20 = validate54.evaluated.items;
      }
      if (Array.isArray(data70)) {
        if (items20 !== true) {
          items20 = items20 > 2 ? items20 : 2;
        }
        const len30 = data70.length;
        if (len30 > 1) {
          if (!validate59(data70[1], { instancePath: instancePath + "/policy-include/1", parentData: data70, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["policy-suppression"] !== void 0) {
      let data72 = data["policy-suppression"];
      if (!validate54(data72, { instancePath: instancePath + "/policy-suppression", parentData: data, parentDataProperty: "policy-suppression", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items21 = validate54.evaluated.items;
      }
      if (Array.isArray(data72)) {
        if (items21 !== true) {
          items21 = items21 > 2 ? items21 : 2;
        }
        const len31 = data72.length;
        if (len31 > 1) {
          if (!validate59(data72[1], { instancePath: instancePath + "/policy-suppression/1", parentData: data72, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["pooler-auth"] !== void 0) {
      let data74 = data["pooler-auth"];
      if (!validate54(data74, { instancePath: instancePath + "/pooler-auth", parentData: data, parentDataProperty: "pooler-auth", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items22 = validate54.evaluated.items;
      }
      if (Array.isArray(data74)) {
        if (items22 !== true) {
          items22 = items22 > 2 ? items22 : 2;
        }
        const len32 = data74.length;
        if (len32 > 1) {
          if (!validate59(data74[1], { instancePath: instancePath + "/pooler-auth/1", parentData: data74, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["pooler-listen"] !== void 0) {
      let data76 = data["pooler-listen"];
      if (!validate54(data76, { instancePath: instancePath + "/pooler-listen", parentData: data, parentDataProperty: "pooler-listen", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items23 = validate54.evaluated.items;
      }
      if (Array.isArray(data76)) {
        if (items23 !== true) {
          items23 = items23 > 2 ? items23 : 2;
        }
        const len33 = data76.length;
        if (len33 > 1) {
          if (!validate59(data76[1], { instancePath: instancePath + "/pooler-listen/1", parentData: data76, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["pooler-tls"] !== void 0) {
      let data78 = data["pooler-tls"];
      if (!validate54(data78, { instancePath: instancePath + "/pooler-tls", parentData: data, parentDataProperty: "pooler-tls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items24 = validate54.evaluated.items;
      }
      if (Array.isArray(data78)) {
        if (items24 !== true) {
          items24 = items24 > 2 ? items24 : 2;
        }
        const len34 = data78.length;
        if (len34 > 1) {
          if (!validate59(data78[1], { instancePath: instancePath + "/pooler-tls/1", parentData: data78, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-authentication-timeout"] !== void 0) {
      let data80 = data["server-authentication-timeout"];
      if (!validate54(data80, { instancePath: instancePath + "/server-authentication-timeout", parentData: data, parentDataProperty: "server-authentication-timeout", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items25 = validate54.evaluated.items;
      }
      if (Array.isArray(data80)) {
        if (items25 !== true) {
          items25 = items25 > 2 ? items25 : 2;
        }
        const len35 = data80.length;
        if (len35 > 1) {
          let data81 = data80[1];
          if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
            for (const key12 in data81) {
              if (!(key12 === "max")) {
                const err65 = { instancePath: instancePath + "/server-authentication-timeout/1", schemaPath: "#/properties/server-authentication-timeout/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data81.max !== void 0) {
              let data82 = data81.max;
              if (!(typeof data82 == "number" && (!(data82 % 1) && !isNaN(data82)) && isFinite(data82))) {
                const err66 = { instancePath: instancePath + "/server-authentication-timeout/1/max", schemaPath: "#/properties/server-authentication-timeout/prefixItems/1/properties/max/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (typeof data82 == "number" && isFinite(data82)) {
                if (data82 > 600 || isNaN(data82)) {
                  const err67 = { instancePath: instancePath + "/server-authentication-timeout/1/max", schemaPath: "#/properties/server-authentication-timeout/prefixItems/1/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                if (data82 < 1 || isNaN(data82)) {
                  const err68 = { instancePath: instancePath + "/server-authentication-timeout/1/max", schemaPath: "#/properties/server-authentication-timeout/prefixItems/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/server-authentication-timeout/1", schemaPath: "#/properties/server-authentication-timeout/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      }
    }
    if (data["server-key-in-repository"] !== void 0) {
      let data83 = data["server-key-in-repository"];
      if (!validate54(data83, { instancePath: instancePath + "/server-key-in-repository", parentData: data, parentDataProperty: "server-key-in-repository", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items26 = validate54.evaluated.items;
      }
      if (Array.isArray(data83)) {
        if (items26 !== true) {
          items26 = items26 > 2 ? items26 : 2;
        }
        const len36 = data83.length;
        if (len36 > 1) {
          if (!validate59(data83[1], { instancePath: instancePath + "/server-key-in-repository/1", parentData: data83, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-listen"] !== void 0) {
      let data85 = data["server-listen"];
      if (!validate54(data85, { instancePath: instancePath + "/server-listen", parentData: data, parentDataProperty: "server-listen", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items27 = validate54.evaluated.items;
      }
      if (Array.isArray(data85)) {
        if (items27 !== true) {
          items27 = items27 > 2 ? items27 : 2;
        }
        const len37 = data85.length;
        if (len37 > 1) {
          let data86 = data85[1];
          if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
            for (const key13 in data86) {
              if (!(key13 === "allow")) {
                const err70 = { instancePath: instancePath + "/server-listen/1", schemaPath: "#/properties/server-listen/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data86.allow !== void 0) {
              let data87 = data86.allow;
              if (Array.isArray(data87)) {
                const len38 = data87.length;
                for (let i19 = 0; i19 < len38; i19++) {
                  let data88 = data87[i19];
                  if (!(data88 === "*" || data88 === "0.0.0.0" || data88 === "::")) {
                    const err71 = { instancePath: instancePath + "/server-listen/1/allow/" + i19, schemaPath: "#/properties/server-listen/prefixItems/1/properties/allow/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["server-listen"].prefixItems[1].properties.allow.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                let i20 = data87.length;
                let j9;
                if (i20 > 1) {
                  outer4:
                    for (; i20--; ) {
                      for (j9 = i20; j9--; ) {
                        if (func0(data87[i20], data87[j9])) {
                          const err72 = { instancePath: instancePath + "/server-listen/1/allow", schemaPath: "#/properties/server-listen/prefixItems/1/properties/allow/uniqueItems", keyword: "uniqueItems", params: { i: i20, j: j9 } };
                          if (vErrors === null) {
                            vErrors = [err72];
                          } else {
                            vErrors.push(err72);
                          }
                          errors++;
                          break outer4;
                        }
                      }
                    }
                }
              } else {
                const err73 = { instancePath: instancePath + "/server-listen/1/allow", schemaPath: "#/properties/server-listen/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
          } else {
            const err74 = { instancePath: instancePath + "/server-listen/1", schemaPath: "#/properties/server-listen/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      }
    }
    if (data["server-logging"] !== void 0) {
      let data89 = data["server-logging"];
      if (!validate54(data89, { instancePath: instancePath + "/server-logging", parentData: data, parentDataProperty: "server-logging", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items28 = validate54.evaluated.items;
      }
      if (Array.isArray(data89)) {
        if (items28 !== true) {
          items28 = items28 > 2 ? items28 : 2;
        }
        const len39 = data89.length;
        if (len39 > 1) {
          let data90 = data89[1];
          if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
            for (const key14 in data90) {
              if (!(key14 === "require")) {
                const err75 = { instancePath: instancePath + "/server-logging/1", schemaPath: "#/properties/server-logging/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data90.require !== void 0) {
              if (typeof data90.require !== "boolean") {
                const err76 = { instancePath: instancePath + "/server-logging/1/require", schemaPath: "#/properties/server-logging/prefixItems/1/properties/require/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/server-logging/1", schemaPath: "#/properties/server-logging/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      }
    }
    if (data["server-max-connections"] !== void 0) {
      let data92 = data["server-max-connections"];
      if (!validate54(data92, { instancePath: instancePath + "/server-max-connections", parentData: data, parentDataProperty: "server-max-connections", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items29 = validate54.evaluated.items;
      }
      if (Array.isArray(data92)) {
        if (items29 !== true) {
          items29 = items29 > 2 ? items29 : 2;
        }
        const len40 = data92.length;
        if (len40 > 1) {
          let data93 = data92[1];
          if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
            for (const key15 in data93) {
              if (!(key15 === "min" || key15 === "max")) {
                const err78 = { instancePath: instancePath + "/server-max-connections/1", schemaPath: "#/properties/server-max-connections/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data93.min !== void 0) {
              let data94 = data93.min;
              if (!(typeof data94 == "number" && (!(data94 % 1) && !isNaN(data94)) && isFinite(data94))) {
                const err79 = { instancePath: instancePath + "/server-max-connections/1/min", schemaPath: "#/properties/server-max-connections/prefixItems/1/properties/min/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
              if (typeof data94 == "number" && isFinite(data94)) {
                if (data94 > 262143 || isNaN(data94)) {
                  const err80 = { instancePath: instancePath + "/server-max-connections/1/min", schemaPath: "#/properties/server-max-connections/prefixItems/1/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262143 } };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                if (data94 < 1 || isNaN(data94)) {
                  const err81 = { instancePath: instancePath + "/server-max-connections/1/min", schemaPath: "#/properties/server-max-connections/prefixItems/1/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              }
            }
            if (data93.max !== void 0) {
              let data95 = data93.max;
              if (!(typeof data95 == "number" && (!(data95 % 1) && !isNaN(data95)) && isFinite(data95))) {
                const err82 = { instancePath: instancePath + "/server-max-connections/1/max", schemaPath: "#/properties/server-max-connections/prefixItems/1/properties/max/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
              if (typeof data95 == "number" && isFinite(data95)) {
                if (data95 > 262143 || isNaN(data95)) {
                  const err83 = { instancePath: instancePath + "/server-max-connections/1/max", schemaPath: "#/properties/server-max-connections/prefixItems/1/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262143 } };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
                if (data95 < 1 || isNaN(data95)) {
                  const err84 = { instancePath: instancePath + "/server-max-connections/1/max", schemaPath: "#/properties/server-max-connections/prefixItems/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/server-max-connections/1", schemaPath: "#/properties/server-max-connections/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      }
    }
    if (data["server-password"] !== void 0) {
      let data96 = data["server-password"];
      if (!validate54(data96, { instancePath: instancePath + "/server-password", parentData: data, parentDataProperty: "server-password", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items30 = validate54.evaluated.items;
      }
      if (Array.isArray(data96)) {
        if (items30 !== true) {
          items30 = items30 > 2 ? items30 : 2;
        }
        const len41 = data96.length;
        if (len41 > 1) {
          if (!validate59(data96[1], { instancePath: instancePath + "/server-password/1", parentData: data96, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-password-encryption"] !== void 0) {
      let data98 = data["server-password-encryption"];
      if (!validate54(data98, { instancePath: instancePath + "/server-password-encryption", parentData: data, parentDataProperty: "server-password-encryption", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items31 = validate54.evaluated.items;
      }
      if (Array.isArray(data98)) {
        if (items31 !== true) {
          items31 = items31 > 2 ? items31 : 2;
        }
        const len42 = data98.length;
        if (len42 > 1) {
          if (!validate59(data98[1], { instancePath: instancePath + "/server-password-encryption/1", parentData: data98, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-published-port"] !== void 0) {
      let data100 = data["server-published-port"];
      if (!validate54(data100, { instancePath: instancePath + "/server-published-port", parentData: data, parentDataProperty: "server-published-port", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items32 = validate54.evaluated.items;
      }
      if (Array.isArray(data100)) {
        if (items32 !== true) {
          items32 = items32 > 2 ? items32 : 2;
        }
        const len43 = data100.length;
        if (len43 > 1) {
          if (!validate59(data100[1], { instancePath: instancePath + "/server-published-port/1", parentData: data100, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-reserved-connections"] !== void 0) {
      let data102 = data["server-reserved-connections"];
      if (!validate54(data102, { instancePath: instancePath + "/server-reserved-connections", parentData: data, parentDataProperty: "server-reserved-connections", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items33 = validate54.evaluated.items;
      }
      if (Array.isArray(data102)) {
        if (items33 !== true) {
          items33 = items33 > 2 ? items33 : 2;
        }
        const len44 = data102.length;
        if (len44 > 1) {
          if (!validate59(data102[1], { instancePath: instancePath + "/server-reserved-connections/1", parentData: data102, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-setting"] !== void 0) {
      let data104 = data["server-setting"];
      if (!validate54(data104, { instancePath: instancePath + "/server-setting", parentData: data, parentDataProperty: "server-setting", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items34 = validate54.evaluated.items;
      }
      if (Array.isArray(data104)) {
        if (items34 !== true) {
          items34 = items34 > 2 ? items34 : 2;
        }
        const len45 = data104.length;
        if (len45 > 1) {
          if (!validate59(data104[1], { instancePath: instancePath + "/server-setting/1", parentData: data104, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-tls"] !== void 0) {
      let data106 = data["server-tls"];
      if (!validate54(data106, { instancePath: instancePath + "/server-tls", parentData: data, parentDataProperty: "server-tls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items35 = validate54.evaluated.items;
      }
      if (Array.isArray(data106)) {
        if (items35 !== true) {
          items35 = items35 > 2 ? items35 : 2;
        }
        const len46 = data106.length;
        if (len46 > 1) {
          if (!validate59(data106[1], { instancePath: instancePath + "/server-tls/1", parentData: data106, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["server-tls-ciphers"] !== void 0) {
      let data108 = data["server-tls-ciphers"];
      if (!validate54(data108, { instancePath: instancePath + "/server-tls-ciphers", parentData: data, parentDataProperty: "server-tls-ciphers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items36 = validate54.evaluated.items;
      }
      if (Array.isArray(data108)) {
        if (items36 !== true) {
          items36 = items36 > 2 ? items36 : 2;
        }
        const len47 = data108.length;
        if (len47 > 1) {
          let data109 = data108[1];
          if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
            for (const key16 in data109) {
              if (!(key16 === "forbid")) {
                const err86 = { instancePath: instancePath + "/server-tls-ciphers/1", schemaPath: "#/properties/server-tls-ciphers/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data109.forbid !== void 0) {
              let data110 = data109.forbid;
              if (Array.isArray(data110)) {
                const len48 = data110.length;
                for (let i21 = 0; i21 < len48; i21++) {
                  let data111 = data110[i21];
                  if (!(data111 === "NULL" || data111 === "aNULL" || data111 === "EXPORT" || data111 === "LOW" || data111 === "DES" || data111 === "3DES" || data111 === "RC2" || data111 === "RC4" || data111 === "IDEA" || data111 === "SEED" || data111 === "MD5")) {
                    const err87 = { instancePath: instancePath + "/server-tls-ciphers/1/forbid/" + i21, schemaPath: "#/properties/server-tls-ciphers/prefixItems/1/properties/forbid/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["server-tls-ciphers"].prefixItems[1].properties.forbid.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                }
                let i22 = data110.length;
                let j10;
                if (i22 > 1) {
                  outer5:
                    for (; i22--; ) {
                      for (j10 = i22; j10--; ) {
                        if (func0(data110[i22], data110[j10])) {
                          const err88 = { instancePath: instancePath + "/server-tls-ciphers/1/forbid", schemaPath: "#/properties/server-tls-ciphers/prefixItems/1/properties/forbid/uniqueItems", keyword: "uniqueItems", params: { i: i22, j: j10 } };
                          if (vErrors === null) {
                            vErrors = [err88];
                          } else {
                            vErrors.push(err88);
                          }
                          errors++;
                          break outer5;
                        }
                      }
                    }
                }
              } else {
                const err89 = { instancePath: instancePath + "/server-tls-ciphers/1/forbid", schemaPath: "#/properties/server-tls-ciphers/prefixItems/1/properties/forbid/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
          } else {
            const err90 = { instancePath: instancePath + "/server-tls-ciphers/1", schemaPath: "#/properties/server-tls-ciphers/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
      }
    }
    if (data["server-tls-version"] !== void 0) {
      let data112 = data["server-tls-version"];
      if (!validate54(data112, { instancePath: instancePath + "/server-tls-version", parentData: data, parentDataProperty: "server-tls-version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items37 = validate54.evaluated.items;
      }
      if (Array.isArray(data112)) {
        if (items37 !== true) {
          items37 = items37 > 2 ? items37 : 2;
        }
        const len49 = data112.length;
        if (len49 > 1) {
          let data113 = data112[1];
          if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
            for (const key17 in data113) {
              if (!(key17 === "min")) {
                const err91 = { instancePath: instancePath + "/server-tls-version/1", schemaPath: "#/properties/server-tls-version/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            if (data113.min !== void 0) {
              let data114 = data113.min;
              if (!(data114 === "TLSv1" || data114 === "TLSv1.1" || data114 === "TLSv1.2" || data114 === "TLSv1.3")) {
                const err92 = { instancePath: instancePath + "/server-tls-version/1/min", schemaPath: "#/properties/server-tls-version/prefixItems/1/properties/min/enum", keyword: "enum", params: { allowedValues: schema20.properties["server-tls-version"].prefixItems[1].properties.min.enum } };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
          } else {
            const err93 = { instancePath: instancePath + "/server-tls-version/1", schemaPath: "#/properties/server-tls-version/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err94 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err94];
    } else {
      vErrors.push(err94);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema24 = { "enum": ["client-invalid", "client-parameter", "client-password", "client-superuser", "client-tls", "client-tls-root", "hba-broad-grant", "hba-cleartext-password", "hba-client-cert", "hba-host-name", "hba-ldap-plaintext", "hba-method", "hba-open-network", "hba-plaintext", "hba-replication", "hba-superuser-remote", "hba-syntax", "hba-trust", "ident-map-broad", "policy-change", "policy-include", "policy-suppression", "pooler-auth", "pooler-listen", "pooler-tls", "server-authentication-timeout", "server-key-in-repository", "server-listen", "server-logging", "server-max-connections", "server-password", "server-password-encryption", "server-published-port", "server-reserved-connections", "server-setting", "server-tls", "server-tls-ciphers", "server-tls-version"] };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "client-invalid" || data === "client-parameter" || data === "client-password" || data === "client-superuser" || data === "client-tls" || data === "client-tls-root" || data === "hba-broad-grant" || data === "hba-cleartext-password" || data === "hba-client-cert" || data === "hba-host-name" || data === "hba-ldap-plaintext" || data === "hba-method" || data === "hba-open-network" || data === "hba-plaintext" || data === "hba-replication" || data === "hba-superuser-remote" || data === "hba-syntax" || data === "hba-trust" || data === "ident-map-broad" || data === "policy-change" || data === "policy-include" || data === "policy-suppression" || data === "pooler-auth" || data === "pooler-listen" || data === "pooler-tls" || data === "server-authentication-timeout" || data === "server-key-in-repository" || data === "server-listen" || data === "server-logging" || data === "server-max-connections" || data === "server-password" || data === "server-password-encryption" || data === "server-published-port" || data === "server-reserved-connections" || data === "server-setting" || data === "server-tls" || data === "server-tls-ciphers" || data === "server-tls-version")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
              if (!validate121(data22.rule, { instancePath: instancePath + "/waivers/" + i8 + "/rule", parentData: data22, parentDataProperty: "rule", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
    if (data.suppressions !== void 0) {
      let data27 = data.suppressions;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key4 in data27) {
          if (!(key4 === "forbid")) {
            const err54 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data27.forbid !== void 0) {
          let data28 = data27.forbid;
          if (Array.isArray(data28)) {
            const len9 = data28.length;
            for (let i9 = 0; i9 < len9; i9++) {
              if (!validate121(data28[i9], { instancePath: instancePath + "/suppressions/forbid/" + i9, parentData: data28, parentDataProperty: i9, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/suppressions/forbid", schemaPath: "#/properties/suppressions/properties/forbid/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
  } else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validate
};

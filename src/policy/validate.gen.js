// Made by scripts/generate.mjs of policies/policy.schema.json, by ajv. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// ../../main/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "../../main/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
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

// ../../main/node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "../../main/node_modules/fast-deep-equal/index.js"(exports, module) {
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

// ../../main/node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "../../main/node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var validate = validate52;
var stdin_default = validate52;
var schema19 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "extends": { "anyOf": [{ "anyOf": [{ "enum": ["cis-postgresql", "connection-band", "development", "least-privilege", "no-open-trust", "no-secrets", "recommended", "scram-only", "strict", "tls-required", "verify-full"] }, { "type": "string", "minLength": 1 }] }, { "type": "array", "items": { "anyOf": [{ "enum": ["cis-postgresql", "connection-band", "development", "least-privilege", "no-open-trust", "no-secrets", "recommended", "scram-only", "strict", "tls-required", "verify-full"] }, { "type": "string", "minLength": 1 }] } }] }, "postgres": { "enum": [13, 14, 15, 16, 17, 18] }, "zones": { "type": "object", "additionalProperties": false, "properties": { "loopback": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } }, "container": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } }, "private": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } }, "public": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } } } }, "rules": { "$ref": "#/$defs/rules" }, "overrides": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["files", "rules"], "properties": { "files": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "rules": { "$ref": "#/$defs/rules" } } } }, "ignore": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "waivers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "rule", "reason"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 200 }, "rule": { "$ref": "#/$defs/ruleId" }, "reason": { "type": "string", "pattern": "\\S" }, "until": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } } }, "suppressions": { "type": "object", "additionalProperties": false, "properties": { "forbid": { "type": "array", "items": { "$ref": "#/$defs/ruleId" } } } } }, "$defs": { "severity": { "enum": ["error", "warning", "note", "off"] }, "setting": { "anyOf": [{ "$ref": "#/$defs/severity" }, { "type": "array", "minItems": 1, "maxItems": 2, "prefixItems": [{ "$ref": "#/$defs/severity" }] }] }, "noOptions": { "type": "object", "additionalProperties": false, "properties": {} }, "ruleId": { "enum": ["hba-broad-grant", "hba-cleartext-password", "hba-client-cert", "hba-host-name", "hba-ldap-plaintext", "hba-method", "hba-open-network", "hba-plaintext", "hba-replication", "hba-superuser-remote", "hba-syntax", "hba-trust", "ident-map-broad", "policy-suppression"] }, "rules": { "type": "object", "additionalProperties": false, "properties": { "hba-broad-grant": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-cleartext-password": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-client-cert": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-host-name": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": ["localhost"] }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-ldap-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-method": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": ["scram-sha-256", "cert", "peer", "gss", "sspi", "ldap", "radius", "pam", "bsd", "oauth", "reject"], "everyMethod": false }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "enum": ["trust", "reject", "scram-sha-256", "md5", "password", "gss", "sspi", "ident", "peer", "ldap", "radius", "cert", "pam", "bsd", "oauth"] }, "uniqueItems": true }, "everyMethod": { "type": "boolean" } } }] }, "hba-open-network": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": [], "maxPublicAddresses": 65536 }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$" } }, "maxPublicAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-replication": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"], "maxStandbyAddresses": 256 }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true }, "maxStandbyAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-superuser-remote": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "superusers": ["postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-syntax": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-trust": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "ident-map-broad": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "superusers": ["postgres"], "administrators": ["root", "postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "administrators": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "policy-suppression": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$", "u");
var pattern8 = new RegExp("\\S", "u");
var pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
var schema20 = { "type": "object", "additionalProperties": false, "properties": { "hba-broad-grant": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-cleartext-password": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-client-cert": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-host-name": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": ["localhost"] }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-ldap-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-method": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": ["scram-sha-256", "cert", "peer", "gss", "sspi", "ldap", "radius", "pam", "bsd", "oauth", "reject"], "everyMethod": false }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "enum": ["trust", "reject", "scram-sha-256", "md5", "password", "gss", "sspi", "ident", "peer", "ldap", "radius", "cert", "pam", "bsd", "oauth"] }, "uniqueItems": true }, "everyMethod": { "type": "boolean" } } }] }, "hba-open-network": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "allow": [], "maxPublicAddresses": 65536 }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$" } }, "maxPublicAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-replication": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "zones": ["public"], "maxStandbyAddresses": 256 }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true }, "maxStandbyAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-superuser-remote": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "superusers": ["postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-syntax": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "hba-trust": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] }, "ident-map-broad": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [true, { "default": { "superusers": ["postgres"], "administrators": ["root", "postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "administrators": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "policy-suppression": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [true, { "$ref": "#/$defs/noOptions" }] } } };
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
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
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
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data["hba-broad-grant"] !== void 0) {
      let data0 = data["hba-broad-grant"];
      if (!validate54(data0, { instancePath: instancePath + "/hba-broad-grant", parentData: data, parentDataProperty: "hba-broad-grant", rootData, dynamicAnchors })) {
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
          let data1 = data0[1];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (const key1 in data1) {
              if (!(key1 === "zones")) {
                const err1 = { instancePath: instancePath + "/hba-broad-grant/1", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (data1.zones !== void 0) {
              let data2 = data1.zones;
              if (Array.isArray(data2)) {
                const len1 = data2.length;
                for (let i0 = 0; i0 < len1; i0++) {
                  let data3 = data2[i0];
                  if (!(data3 === "public" || data3 === "private")) {
                    const err2 = { instancePath: instancePath + "/hba-broad-grant/1/zones/" + i0, schemaPath: "#/properties/hba-broad-grant/prefixItems/1/properties/zones/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-broad-grant"].prefixItems[1].properties.zones.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                }
                let i1 = data2.length;
                let j0;
                if (i1 > 1) {
                  outer0:
                    for (; i1--; ) {
                      for (j0 = i1; j0--; ) {
                        if (func0(data2[i1], data2[j0])) {
                          const err3 = { instancePath: instancePath + "/hba-broad-grant/1/zones", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/properties/zones/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                          if (vErrors === null) {
                            vErrors = [err3];
                          } else {
                            vErrors.push(err3);
                          }
                          errors++;
                          break outer0;
                        }
                      }
                    }
                }
              } else {
                const err4 = { instancePath: instancePath + "/hba-broad-grant/1/zones", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/properties/zones/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/hba-broad-grant/1", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/type", keyword: "type", params: { type: "object" } };
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
    if (data["hba-cleartext-password"] !== void 0) {
      let data4 = data["hba-cleartext-password"];
      if (!validate54(data4, { instancePath: instancePath + "/hba-cleartext-password", parentData: data, parentDataProperty: "hba-cleartext-password", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items1 = validate54.evaluated.items;
      }
      if (Array.isArray(data4)) {
        if (items1 !== true) {
          items1 = items1 > 2 ? items1 : 2;
        }
        const len2 = data4.length;
        if (len2 > 1) {
          if (!validate60(data4[1], { instancePath: instancePath + "/hba-cleartext-password/1", parentData: data4, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-client-cert"] !== void 0) {
      let data6 = data["hba-client-cert"];
      if (!validate54(data6, { instancePath: instancePath + "/hba-client-cert", parentData: data, parentDataProperty: "hba-client-cert", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items2 = validate54.evaluated.items;
      }
      if (Array.isArray(data6)) {
        if (items2 !== true) {
          items2 = items2 > 2 ? items2 : 2;
        }
        const len3 = data6.length;
        if (len3 > 1) {
          if (!validate60(data6[1], { instancePath: instancePath + "/hba-client-cert/1", parentData: data6, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-host-name"] !== void 0) {
      let data8 = data["hba-host-name"];
      if (!validate54(data8, { instancePath: instancePath + "/hba-host-name", parentData: data, parentDataProperty: "hba-host-name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items3 = validate54.evaluated.items;
      }
      if (Array.isArray(data8)) {
        if (items3 !== true) {
          items3 = items3 > 2 ? items3 : 2;
        }
        const len4 = data8.length;
        if (len4 > 1) {
          let data9 = data8[1];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            for (const key2 in data9) {
              if (!(key2 === "allow")) {
                const err6 = { instancePath: instancePath + "/hba-host-name/1", schemaPath: "#/properties/hba-host-name/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data9.allow !== void 0) {
              let data10 = data9.allow;
              if (Array.isArray(data10)) {
                const len5 = data10.length;
                for (let i2 = 0; i2 < len5; i2++) {
                  if (typeof data10[i2] !== "string") {
                    const err7 = { instancePath: instancePath + "/hba-host-name/1/allow/" + i2, schemaPath: "#/properties/hba-host-name/prefixItems/1/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                let i3 = data10.length;
                let j1;
                if (i3 > 1) {
                  const indices0 = {};
                  for (; i3--; ) {
                    let item0 = data10[i3];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j1 = indices0[item0];
                      const err8 = { instancePath: instancePath + "/hba-host-name/1/allow", schemaPath: "#/properties/hba-host-name/prefixItems/1/properties/allow/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i3;
                  }
                }
              } else {
                const err9 = { instancePath: instancePath + "/hba-host-name/1/allow", schemaPath: "#/properties/hba-host-name/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/hba-host-name/1", schemaPath: "#/properties/hba-host-name/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-ldap-plaintext"] !== void 0) {
      let data12 = data["hba-ldap-plaintext"];
      if (!validate54(data12, { instancePath: instancePath + "/hba-ldap-plaintext", parentData: data, parentDataProperty: "hba-ldap-plaintext", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items4 = validate54.evaluated.items;
      }
      if (Array.isArray(data12)) {
        if (items4 !== true) {
          items4 = items4 > 2 ? items4 : 2;
        }
        const len6 = data12.length;
        if (len6 > 1) {
          if (!validate60(data12[1], { instancePath: instancePath + "/hba-ldap-plaintext/1", parentData: data12, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-method"] !== void 0) {
      let data14 = data["hba-method"];
      if (!validate54(data14, { instancePath: instancePath + "/hba-method", parentData: data, parentDataProperty: "hba-method", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items5 = validate54.evaluated.items;
      }
      if (Array.isArray(data14)) {
        if (items5 !== true) {
          items5 = items5 > 2 ? items5 : 2;
        }
        const len7 = data14.length;
        if (len7 > 1) {
          let data15 = data14[1];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key3 in data15) {
              if (!(key3 === "allow" || key3 === "everyMethod")) {
                const err11 = { instancePath: instancePath + "/hba-method/1", schemaPath: "#/properties/hba-method/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data15.allow !== void 0) {
              let data16 = data15.allow;
              if (Array.isArray(data16)) {
                const len8 = data16.length;
                for (let i4 = 0; i4 < len8; i4++) {
                  let data17 = data16[i4];
                  if (!(data17 === "trust" || data17 === "reject" || data17 === "scram-sha-256" || data17 === "md5" || data17 === "password" || data17 === "gss" || data17 === "sspi" || data17 === "ident" || data17 === "peer" || data17 === "ldap" || data17 === "radius" || data17 === "cert" || data17 === "pam" || data17 === "bsd" || data17 === "oauth")) {
                    const err12 = { instancePath: instancePath + "/hba-method/1/allow/" + i4, schemaPath: "#/properties/hba-method/prefixItems/1/properties/allow/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-method"].prefixItems[1].properties.allow.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                let i5 = data16.length;
                let j2;
                if (i5 > 1) {
                  outer1:
                    for (; i5--; ) {
                      for (j2 = i5; j2--; ) {
                        if (func0(data16[i5], data16[j2])) {
                          const err13 = { instancePath: instancePath + "/hba-method/1/allow", schemaPath: "#/properties/hba-method/prefixItems/1/properties/allow/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 } };
                          if (vErrors === null) {
                            vErrors = [err13];
                          } else {
                            vErrors.push(err13);
                          }
                          errors++;
                          break outer1;
                        }
                      }
                    }
                }
              } else {
                const err14 = { instancePath: instancePath + "/hba-method/1/allow", schemaPath: "#/properties/hba-method/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data15.everyMethod !== void 0) {
              if (typeof data15.everyMethod !== "boolean") {
                const err15 = { instancePath: instancePath + "/hba-method/1/everyMethod", schemaPath: "#/properties/hba-method/prefixItems/1/properties/everyMethod/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/hba-method/1", schemaPath: "#/properties/hba-method/prefixItems/1/type", keyword: "type", params: { type: "object" } };
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
    if (data["hba-open-network"] !== void 0) {
      let data19 = data["hba-open-network"];
      if (!validate54(data19, { instancePath: instancePath + "/hba-open-network", parentData: data, parentDataProperty: "hba-open-network", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items6 = validate54.evaluated.items;
      }
      if (Array.isArray(data19)) {
        if (items6 !== true) {
          items6 = items6 > 2 ? items6 : 2;
        }
        const len9 = data19.length;
        if (len9 > 1) {
          let data20 = data19[1];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (const key4 in data20) {
              if (!(key4 === "allow" || key4 === "maxPublicAddresses")) {
                const err17 = { instancePath: instancePath + "/hba-open-network/1", schemaPath: "#/properties/hba-open-network/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data20.allow !== void 0) {
              let data21 = data20.allow;
              if (Array.isArray(data21)) {
                const len10 = data21.length;
                for (let i6 = 0; i6 < len10; i6++) {
                  let data22 = data21[i6];
                  if (typeof data22 === "string") {
                    if (!pattern7.test(data22)) {
                      const err18 = { instancePath: instancePath + "/hba-open-network/1/allow/" + i6, schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/allow/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$" } };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  } else {
                    const err19 = { instancePath: instancePath + "/hba-open-network/1/allow/" + i6, schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/hba-open-network/1/allow", schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data20.maxPublicAddresses !== void 0) {
              let data23 = data20.maxPublicAddresses;
              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                const err21 = { instancePath: instancePath + "/hba-open-network/1/maxPublicAddresses", schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/maxPublicAddresses/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 < 0 || isNaN(data23)) {
                  const err22 = { instancePath: instancePath + "/hba-open-network/1/maxPublicAddresses", schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/maxPublicAddresses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/hba-open-network/1", schemaPath: "#/properties/hba-open-network/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-plaintext"] !== void 0) {
      let data24 = data["hba-plaintext"];
      if (!validate54(data24, { instancePath: instancePath + "/hba-plaintext", parentData: data, parentDataProperty: "hba-plaintext", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items7 = validate54.evaluated.items;
      }
      if (Array.isArray(data24)) {
        if (items7 !== true) {
          items7 = items7 > 2 ? items7 : 2;
        }
        const len11 = data24.length;
        if (len11 > 1) {
          let data25 = data24[1];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            for (const key5 in data25) {
              if (!(key5 === "zones")) {
                const err24 = { instancePath: instancePath + "/hba-plaintext/1", schemaPath: "#/properties/hba-plaintext/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data25.zones !== void 0) {
              let data26 = data25.zones;
              if (Array.isArray(data26)) {
                const len12 = data26.length;
                for (let i7 = 0; i7 < len12; i7++) {
                  let data27 = data26[i7];
                  if (!(data27 === "public" || data27 === "private")) {
                    const err25 = { instancePath: instancePath + "/hba-plaintext/1/zones/" + i7, schemaPath: "#/properties/hba-plaintext/prefixItems/1/properties/zones/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-plaintext"].prefixItems[1].properties.zones.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                let i8 = data26.length;
                let j3;
                if (i8 > 1) {
                  outer2:
                    for (; i8--; ) {
                      for (j3 = i8; j3--; ) {
                        if (func0(data26[i8], data26[j3])) {
                          const err26 = { instancePath: instancePath + "/hba-plaintext/1/zones", schemaPath: "#/properties/hba-plaintext/prefixItems/1/properties/zones/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j3 } };
                          if (vErrors === null) {
                            vErrors = [err26];
                          } else {
                            vErrors.push(err26);
                          }
                          errors++;
                          break outer2;
                        }
                      }
                    }
                }
              } else {
                const err27 = { instancePath: instancePath + "/hba-plaintext/1/zones", schemaPath: "#/properties/hba-plaintext/prefixItems/1/properties/zones/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/hba-plaintext/1", schemaPath: "#/properties/hba-plaintext/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-replication"] !== void 0) {
      let data28 = data["hba-replication"];
      if (!validate54(data28, { instancePath: instancePath + "/hba-replication", parentData: data, parentDataProperty: "hba-replication", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items8 = validate54.evaluated.items;
      }
      if (Array.isArray(data28)) {
        if (items8 !== true) {
          items8 = items8 > 2 ? items8 : 2;
        }
        const len13 = data28.length;
        if (len13 > 1) {
          let data29 = data28[1];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            for (const key6 in data29) {
              if (!(key6 === "zones" || key6 === "maxStandbyAddresses")) {
                const err29 = { instancePath: instancePath + "/hba-replication/1", schemaPath: "#/properties/hba-replication/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data29.zones !== void 0) {
              let data30 = data29.zones;
              if (Array.isArray(data30)) {
                const len14 = data30.length;
                for (let i9 = 0; i9 < len14; i9++) {
                  let data31 = data30[i9];
                  if (!(data31 === "public" || data31 === "private")) {
                    const err30 = { instancePath: instancePath + "/hba-replication/1/zones/" + i9, schemaPath: "#/properties/hba-replication/prefixItems/1/properties/zones/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-replication"].prefixItems[1].properties.zones.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                let i10 = data30.length;
                let j4;
                if (i10 > 1) {
                  outer3:
                    for (; i10--; ) {
                      for (j4 = i10; j4--; ) {
                        if (func0(data30[i10], data30[j4])) {
                          const err31 = { instancePath: instancePath + "/hba-replication/1/zones", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/zones/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j4 } };
                          if (vErrors === null) {
                            vErrors = [err31];
                          } else {
                            vErrors.push(err31);
                          }
                          errors++;
                          break outer3;
                        }
                      }
                    }
                }
              } else {
                const err32 = { instancePath: instancePath + "/hba-replication/1/zones", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/zones/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data29.maxStandbyAddresses !== void 0) {
              let data32 = data29.maxStandbyAddresses;
              if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                const err33 = { instancePath: instancePath + "/hba-replication/1/maxStandbyAddresses", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/maxStandbyAddresses/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (typeof data32 == "number" && isFinite(data32)) {
                if (data32 < 0 || isNaN(data32)) {
                  const err34 = { instancePath: instancePath + "/hba-replication/1/maxStandbyAddresses", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/maxStandbyAddresses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/hba-replication/1", schemaPath: "#/properties/hba-replication/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-superuser-remote"] !== void 0) {
      let data33 = data["hba-superuser-remote"];
      if (!validate54(data33, { instancePath: instancePath + "/hba-superuser-remote", parentData: data, parentDataProperty: "hba-superuser-remote", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items9 = validate54.evaluated.items;
      }
      if (Array.isArray(data33)) {
        if (items9 !== true) {
          items9 = items9 > 2 ? items9 : 2;
        }
        const len15 = data33.length;
        if (len15 > 1) {
          let data34 = data33[1];
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            for (const key7 in data34) {
              if (!(key7 === "superusers")) {
                const err36 = { instancePath: instancePath + "/hba-superuser-remote/1", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data34.superusers !== void 0) {
              let data35 = data34.superusers;
              if (Array.isArray(data35)) {
                const len16 = data35.length;
                for (let i11 = 0; i11 < len16; i11++) {
                  if (typeof data35[i11] !== "string") {
                    const err37 = { instancePath: instancePath + "/hba-superuser-remote/1/superusers/" + i11, schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/properties/superusers/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
                let i12 = data35.length;
                let j5;
                if (i12 > 1) {
                  const indices1 = {};
                  for (; i12--; ) {
                    let item1 = data35[i12];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j5 = indices1[item1];
                      const err38 = { instancePath: instancePath + "/hba-superuser-remote/1/superusers", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/properties/superusers/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j5 } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i12;
                  }
                }
              } else {
                const err39 = { instancePath: instancePath + "/hba-superuser-remote/1/superusers", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/properties/superusers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/hba-superuser-remote/1", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-syntax"] !== void 0) {
      let data37 = data["hba-syntax"];
      if (!validate54(data37, { instancePath: instancePath + "/hba-syntax", parentData: data, parentDataProperty: "hba-syntax", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items10 = validate54.evaluated.items;
      }
      if (Array.isArray(data37)) {
        if (items10 !== true) {
          items10 = items10 > 2 ? items10 : 2;
        }
        const len17 = data37.length;
        if (len17 > 1) {
          if (!validate60(data37[1], { instancePath: instancePath + "/hba-syntax/1", parentData: data37, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["hba-trust"] !== void 0) {
      let data39 = data["hba-trust"];
      if (!validate54(data39, { instancePath: instancePath + "/hba-trust", parentData: data, parentDataProperty: "hba-trust", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items11 = validate54.evaluated.items;
      }
      if (Array.isArray(data39)) {
        if (items11 !== true) {
          items11 = items11 > 2 ? items11 : 2;
        }
        const len18 = data39.length;
        if (len18 > 1) {
          if (!validate60(data39[1], { instancePath: instancePath + "/hba-trust/1", parentData: data39, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data["ident-map-broad"] !== void 0) {
      let data41 = data["ident-map-broad"];
      if (!validate54(data41, { instancePath: instancePath + "/ident-map-broad", parentData: data, parentDataProperty: "ident-map-broad", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items12 = validate54.evaluated.items;
      }
      if (Array.isArray(data41)) {
        if (items12 !== true) {
          items12 = items12 > 2 ? items12 : 2;
        }
        const len19 = data41.length;
        if (len19 > 1) {
          let data42 = data41[1];
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            for (const key8 in data42) {
              if (!(key8 === "superusers" || key8 === "administrators")) {
                const err41 = { instancePath: instancePath + "/ident-map-broad/1", schemaPath: "#/properties/ident-map-broad/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data42.superusers !== void 0) {
              let data43 = data42.superusers;
              if (Array.isArray(data43)) {
                const len20 = data43.length;
                for (let i13 = 0; i13 < len20; i13++) {
                  if (typeof data43[i13] !== "string") {
                    const err42 = { instancePath: instancePath + "/ident-map-broad/1/superusers/" + i13, schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/superusers/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
                let i14 = data43.length;
                let j6;
                if (i14 > 1) {
                  const indices2 = {};
                  for (; i14--; ) {
                    let item2 = data43[i14];
                    if (typeof item2 !== "string") {
                      continue;
                    }
                    if (typeof indices2[item2] == "number") {
                      j6 = indices2[item2];
                      const err43 = { instancePath: instancePath + "/ident-map-broad/1/superusers", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/superusers/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j6 } };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i14;
                  }
                }
              } else {
                const err44 = { instancePath: instancePath + "/ident-map-broad/1/superusers", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/superusers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data42.administrators !== void 0) {
              let data45 = data42.administrators;
              if (Array.isArray(data45)) {
                const len21 = data45.length;
                for (let i15 = 0; i15 < len21; i15++) {
                  if (typeof data45[i15] !== "string") {
                    const err45 = { instancePath: instancePath + "/ident-map-broad/1/administrators/" + i15, schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/administrators/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                let i16 = data45.length;
                let j7;
                if (i16 > 1) {
                  const indices3 = {};
                  for (; i16--; ) {
                    let item3 = data45[i16];
                    if (typeof item3 !== "string") {
                      continue;
                    }
                    if (typeof indices3[item3] == "number") {
                      j7 = indices3[item3];
                      const err46 = { instancePath: instancePath + "/ident-map-broad/1/administrators", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/administrators/uniqueItems", keyword: "uniqueItems", params: { i: i16, j: j7 } };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                      break;
                    }
                    indices3[item3] = i16;
                  }
                }
              } else {
                const err47 = { instancePath: instancePath + "/ident-map-broad/1/administrators", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/administrators/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/ident-map-broad/1", schemaPath: "#/properties/ident-map-broad/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      }
    }
    if (data["policy-suppression"] !== void 0) {
      let data47 = data["policy-suppression"];
      if (!validate54(data47, { instancePath: instancePath + "/policy-suppression", parentData: data, parentDataProperty: "policy-suppression", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items13 = validate54.evaluated.items;
      }
      if (Array.isArray(data47)) {
        if (items13 !== true) {
          items13 = items13 > 2 ? items13 : 2;
        }
        const len22 = data47.length;
        if (len22 > 1) {
          if (!validate60(data47[1], { instancePath: instancePath + "/policy-suppression/1", parentData: data47, parentDataProperty: 1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema24 = { "enum": ["hba-broad-grant", "hba-cleartext-password", "hba-client-cert", "hba-host-name", "hba-ldap-plaintext", "hba-method", "hba-open-network", "hba-plaintext", "hba-replication", "hba-superuser-remote", "hba-syntax", "hba-trust", "ident-map-broad", "policy-suppression"] };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "hba-broad-grant" || data === "hba-cleartext-password" || data === "hba-client-cert" || data === "hba-host-name" || data === "hba-ldap-plaintext" || data === "hba-method" || data === "hba-open-network" || data === "hba-plaintext" || data === "hba-replication" || data === "hba-superuser-remote" || data === "hba-syntax" || data === "hba-trust" || data === "ident-map-broad" || data === "policy-suppression")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
              if (!validate81(data22.rule, { instancePath: instancePath + "/waivers/" + i8 + "/rule", parentData: data22, parentDataProperty: "rule", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
              if (!validate81(data28[i9], { instancePath: instancePath + "/suppressions/forbid/" + i9, parentData: data28, parentDataProperty: i9, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
  stdin_default as default,
  validate
};

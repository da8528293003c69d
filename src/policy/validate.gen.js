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
var schema19 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "extends": { "anyOf": [{ "anyOf": [{ "enum": ["no-open-trust", "recommended"] }, { "type": "string", "minLength": 1 }] }, { "type": "array", "items": { "anyOf": [{ "enum": ["no-open-trust", "recommended"] }, { "type": "string", "minLength": 1 }] } }] }, "postgres": { "enum": [13, 14, 15, 16, 17, 18] }, "zones": { "type": "object", "additionalProperties": false, "properties": { "loopback": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } }, "container": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } }, "private": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } }, "public": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" } } } }, "rules": { "$ref": "#/$defs/rules" }, "overrides": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["files", "rules"], "properties": { "files": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "rules": { "$ref": "#/$defs/rules" } } } }, "ignore": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "waivers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "rule", "reason"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 200 }, "rule": { "$ref": "#/$defs/ruleId" }, "reason": { "type": "string", "pattern": "\\S" }, "until": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } } }, "suppressions": { "type": "object", "additionalProperties": false, "properties": { "forbid": { "type": "array", "items": { "$ref": "#/$defs/ruleId" } } } } }, "$defs": { "severity": { "enum": ["error", "warning", "note", "off"] }, "setting": { "anyOf": [{ "$ref": "#/$defs/severity" }, { "type": "array", "minItems": 1, "maxItems": 2, "prefixItems": [{ "$ref": "#/$defs/severity" }] }] }, "ruleId": { "enum": ["hba-broad-grant", "hba-cleartext-password", "hba-client-cert", "hba-host-name", "hba-ldap-plaintext", "hba-method", "hba-open-network", "hba-plaintext", "hba-replication", "hba-superuser-remote", "hba-syntax", "hba-trust", "ident-map-broad"] }, "rules": { "type": "object", "additionalProperties": false, "properties": { "hba-broad-grant": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-cleartext-password": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": {}, "type": "object", "additionalProperties": false, "properties": {} }] }, "hba-client-cert": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": {}, "type": "object", "additionalProperties": false, "properties": {} }] }, "hba-host-name": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "allow": ["localhost"] }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-ldap-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": {}, "type": "object", "additionalProperties": false, "properties": {} }] }, "hba-method": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "allow": ["scram-sha-256", "cert", "peer", "gss", "sspi", "ldap", "radius", "pam", "bsd", "oauth", "reject"], "everyMethod": false }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "enum": ["trust", "reject", "scram-sha-256", "md5", "password", "gss", "sspi", "ident", "peer", "ldap", "radius", "cert", "pam", "bsd", "oauth"] }, "uniqueItems": true }, "everyMethod": { "type": "boolean" } } }] }, "hba-open-network": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "allow": [], "maxPublicAddresses": 65536 }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$" } }, "maxPublicAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-replication": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "zones": ["public"], "maxStandbyAddresses": 256 }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true }, "maxStandbyAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-superuser-remote": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "superusers": ["postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-syntax": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": {}, "type": "object", "additionalProperties": false, "properties": {} }] }, "hba-trust": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": {}, "type": "object", "additionalProperties": false, "properties": {} }] }, "ident-map-broad": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "superusers": ["postgres"], "administrators": ["root", "postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "administrators": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$", "u");
var pattern8 = new RegExp("\\S", "u");
var pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
var schema20 = { "type": "object", "additionalProperties": false, "properties": { "hba-broad-grant": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-cleartext-password": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": {}, "type": "object", "additionalProperties": false, "properties": {} }] }, "hba-client-cert": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": {}, "type": "object", "additionalProperties": false, "properties": {} }] }, "hba-host-name": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "allow": ["localhost"] }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-ldap-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": {}, "type": "object", "additionalProperties": false, "properties": {} }] }, "hba-method": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "allow": ["scram-sha-256", "cert", "peer", "gss", "sspi", "ldap", "radius", "pam", "bsd", "oauth", "reject"], "everyMethod": false }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "enum": ["trust", "reject", "scram-sha-256", "md5", "password", "gss", "sspi", "ident", "peer", "ldap", "radius", "cert", "pam", "bsd", "oauth"] }, "uniqueItems": true }, "everyMethod": { "type": "boolean" } } }] }, "hba-open-network": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "allow": [], "maxPublicAddresses": 65536 }, "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string", "pattern": "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$" } }, "maxPublicAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-plaintext": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "zones": ["public"] }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true } } }] }, "hba-replication": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "zones": ["public"], "maxStandbyAddresses": 256 }, "type": "object", "additionalProperties": false, "properties": { "zones": { "type": "array", "items": { "enum": ["public", "private"] }, "uniqueItems": true }, "maxStandbyAddresses": { "type": "integer", "minimum": 0 } } }] }, "hba-superuser-remote": { "default": "warning", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "superusers": ["postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] }, "hba-syntax": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": {}, "type": "object", "additionalProperties": false, "properties": {} }] }, "hba-trust": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": {}, "type": "object", "additionalProperties": false, "properties": {} }] }, "ident-map-broad": { "default": "error", "$ref": "#/$defs/setting", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "default": { "superusers": ["postgres"], "administrators": ["root", "postgres"] }, "type": "object", "additionalProperties": false, "properties": { "superusers": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "administrators": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } } }] } } };
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
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema22.enum }, message: "must be equal to one of the allowed values" };
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
      const err0 = { instancePath, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
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
    const err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
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
        if (len0 > 0) {
          if (!validate55(data0[0], { instancePath: instancePath + "/hba-broad-grant/0", parentData: data0, parentDataProperty: 0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (len0 > 1) {
          let data2 = data0[1];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key1 in data2) {
              if (!(key1 === "zones")) {
                const err1 = { instancePath: instancePath + "/hba-broad-grant/1", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (data2.zones !== void 0) {
              let data3 = data2.zones;
              if (Array.isArray(data3)) {
                const len1 = data3.length;
                for (let i0 = 0; i0 < len1; i0++) {
                  let data4 = data3[i0];
                  if (!(data4 === "public" || data4 === "private")) {
                    const err2 = { instancePath: instancePath + "/hba-broad-grant/1/zones/" + i0, schemaPath: "#/properties/hba-broad-grant/prefixItems/1/properties/zones/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-broad-grant"].prefixItems[1].properties.zones.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                }
                let i1 = data3.length;
                let j0;
                if (i1 > 1) {
                  outer0:
                    for (; i1--; ) {
                      for (j0 = i1; j0--; ) {
                        if (func0(data3[i1], data3[j0])) {
                          const err3 = { instancePath: instancePath + "/hba-broad-grant/1/zones", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/properties/zones/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
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
                const err4 = { instancePath: instancePath + "/hba-broad-grant/1/zones", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/properties/zones/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/hba-broad-grant/1", schemaPath: "#/properties/hba-broad-grant/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
      let data5 = data["hba-cleartext-password"];
      if (!validate54(data5, { instancePath: instancePath + "/hba-cleartext-password", parentData: data, parentDataProperty: "hba-cleartext-password", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items1 = validate54.evaluated.items;
      }
      if (Array.isArray(data5)) {
        if (items1 !== true) {
          items1 = items1 > 2 ? items1 : 2;
        }
        const len2 = data5.length;
        if (len2 > 0) {
          if (!validate55(data5[0], { instancePath: instancePath + "/hba-cleartext-password/0", parentData: data5, parentDataProperty: 0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (len2 > 1) {
          let data7 = data5[1];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key2 in data7) {
              const err6 = { instancePath: instancePath + "/hba-cleartext-password/1", schemaPath: "#/properties/hba-cleartext-password/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/hba-cleartext-password/1", schemaPath: "#/properties/hba-cleartext-password/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-client-cert"] !== void 0) {
      let data8 = data["hba-client-cert"];
      if (!validate54(data8, { instancePath: instancePath + "/hba-client-cert", parentData: data, parentDataProperty: "hba-client-cert", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items2 = validate54.evaluated.items;
      }
      if (Array.isArray(data8)) {
        if (items2 !== true) {
          items2 = items2 > 2 ? items2 : 2;
        }
        const len3 = data8.length;
        if (len3 > 0) {
          if (!validate55(data8[0], { instancePath: instancePath + "/hba-client-cert/0", parentData: data8, parentDataProperty: 0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (len3 > 1) {
          let data10 = data8[1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key3 in data10) {
              const err8 = { instancePath: instancePath + "/hba-client-cert/1", schemaPath: "#/properties/hba-client-cert/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/hba-client-cert/1", schemaPath: "#/properties/hba-client-cert/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-host-name"] !== void 0) {
      let data11 = data["hba-host-name"];
      if (!validate54(data11, { instancePath: instancePath + "/hba-host-name", parentData: data, parentDataProperty: "hba-host-name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items3 = validate54.evaluated.items;
      }
      if (Array.isArray(data11)) {
        if (items3 !== true) {
          items3 = items3 > 2 ? items3 : 2;
        }
        const len4 = data11.length;
        if (len4 > 0) {
          if (!validate55(data11[0], { instancePath: instancePath + "/hba-host-name/0", parentData: data11, parentDataProperty: 0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (len4 > 1) {
          let data13 = data11[1];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key4 in data13) {
              if (!(key4 === "allow")) {
                const err10 = { instancePath: instancePath + "/hba-host-name/1", schemaPath: "#/properties/hba-host-name/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data13.allow !== void 0) {
              let data14 = data13.allow;
              if (Array.isArray(data14)) {
                const len5 = data14.length;
                for (let i2 = 0; i2 < len5; i2++) {
                  if (typeof data14[i2] !== "string") {
                    const err11 = { instancePath: instancePath + "/hba-host-name/1/allow/" + i2, schemaPath: "#/properties/hba-host-name/prefixItems/1/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                let i3 = data14.length;
                let j1;
                if (i3 > 1) {
                  const indices0 = {};
                  for (; i3--; ) {
                    let item0 = data14[i3];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j1 = indices0[item0];
                      const err12 = { instancePath: instancePath + "/hba-host-name/1/allow", schemaPath: "#/properties/hba-host-name/prefixItems/1/properties/allow/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i3;
                  }
                }
              } else {
                const err13 = { instancePath: instancePath + "/hba-host-name/1/allow", schemaPath: "#/properties/hba-host-name/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/hba-host-name/1", schemaPath: "#/properties/hba-host-name/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-ldap-plaintext"] !== void 0) {
      let data16 = data["hba-ldap-plaintext"];
      if (!validate54(data16, { instancePath: instancePath + "/hba-ldap-plaintext", parentData: data, parentDataProperty: "hba-ldap-plaintext", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items4 = validate54.evaluated.items;
      }
      if (Array.isArray(data16)) {
        if (items4 !== true) {
          items4 = items4 > 2 ? items4 : 2;
        }
        const len6 = data16.length;
        if (len6 > 0) {
          if (!validate55(data16[0], { instancePath: instancePath + "/hba-ldap-plaintext/0", parentData: data16, parentDataProperty: 0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (len6 > 1) {
          let data18 = data16[1];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key5 in data18) {
              const err15 = { instancePath: instancePath + "/hba-ldap-plaintext/1", schemaPath: "#/properties/hba-ldap-plaintext/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/hba-ldap-plaintext/1", schemaPath: "#/properties/hba-ldap-plaintext/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
    if (data["hba-method"] !== void 0) {
      let data19 = data["hba-method"];
      if (!validate54(data19, { instancePath: instancePath + "/hba-method", parentData: data, parentDataProperty: "hba-method", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items5 = validate54.evaluated.items;
      }
      if (Array.isArray(data19)) {
        if (items5 !== true) {
          items5 = items5 > 2 ? items5 : 2;
        }
        const len7 = data19.length;
        if (len7 > 0) {
          if (!validate55(data19[0], { instancePath: instancePath + "/hba-method/0", parentData: data19, parentDataProperty: 0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (len7 > 1) {
          let data21 = data19[1];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            for (const key6 in data21) {
              if (!(key6 === "allow" || key6 === "everyMethod")) {
                const err17 = { instancePath: instancePath + "/hba-method/1", schemaPath: "#/properties/hba-method/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data21.allow !== void 0) {
              let data22 = data21.allow;
              if (Array.isArray(data22)) {
                const len8 = data22.length;
                for (let i4 = 0; i4 < len8; i4++) {
                  let data23 = data22[i4];
                  if (!(data23 === "trust" || data23 === "reject" || data23 === "scram-sha-256" || data23 === "md5" || data23 === "password" || data23 === "gss" || data23 === "sspi" || data23 === "ident" || data23 === "peer" || data23 === "ldap" || data23 === "radius" || data23 === "cert" || data23 === "pam" || data23 === "bsd" || data23 === "oauth")) {
                    const err18 = { instancePath: instancePath + "/hba-method/1/allow/" + i4, schemaPath: "#/properties/hba-method/prefixItems/1/properties/allow/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-method"].prefixItems[1].properties.allow.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                let i5 = data22.length;
                let j2;
                if (i5 > 1) {
                  outer1:
                    for (; i5--; ) {
                      for (j2 = i5; j2--; ) {
                        if (func0(data22[i5], data22[j2])) {
                          const err19 = { instancePath: instancePath + "/hba-method/1/allow", schemaPath: "#/properties/hba-method/prefixItems/1/properties/allow/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err19];
                          } else {
                            vErrors.push(err19);
                          }
                          errors++;
                          break outer1;
                        }
                      }
                    }
                }
              } else {
                const err20 = { instancePath: instancePath + "/hba-method/1/allow", schemaPath: "#/properties/hba-method/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data21.everyMethod !== void 0) {
              if (typeof data21.everyMethod !== "boolean") {
                const err21 = { instancePath: instancePath + "/hba-method/1/everyMethod", schemaPath: "#/properties/hba-method/prefixItems/1/properties/everyMethod/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/hba-method/1", schemaPath: "#/properties/hba-method/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-open-network"] !== void 0) {
      let data25 = data["hba-open-network"];
      if (!validate54(data25, { instancePath: instancePath + "/hba-open-network", parentData: data, parentDataProperty: "hba-open-network", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items6 = validate54.evaluated.items;
      }
      if (Array.isArray(data25)) {
        if (items6 !== true) {
          items6 = items6 > 2 ? items6 : 2;
        }
        const len9 = data25.length;
        if (len9 > 0) {
          if (!validate55(data25[0], { instancePath: instancePath + "/hba-open-network/0", parentData: data25, parentDataProperty: 0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (len9 > 1) {
          let data27 = data25[1];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            for (const key7 in data27) {
              if (!(key7 === "allow" || key7 === "maxPublicAddresses")) {
                const err23 = { instancePath: instancePath + "/hba-open-network/1", schemaPath: "#/properties/hba-open-network/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data27.allow !== void 0) {
              let data28 = data27.allow;
              if (Array.isArray(data28)) {
                const len10 = data28.length;
                for (let i6 = 0; i6 < len10; i6++) {
                  let data29 = data28[i6];
                  if (typeof data29 === "string") {
                    if (!pattern7.test(data29)) {
                      const err24 = { instancePath: instancePath + "/hba-open-network/1/allow/" + i6, schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/allow/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$" }, message: 'must match pattern "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"' };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                  } else {
                    const err25 = { instancePath: instancePath + "/hba-open-network/1/allow/" + i6, schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
              } else {
                const err26 = { instancePath: instancePath + "/hba-open-network/1/allow", schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data27.maxPublicAddresses !== void 0) {
              let data30 = data27.maxPublicAddresses;
              if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                const err27 = { instancePath: instancePath + "/hba-open-network/1/maxPublicAddresses", schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/maxPublicAddresses/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (typeof data30 == "number" && isFinite(data30)) {
                if (data30 < 0 || isNaN(data30)) {
                  const err28 = { instancePath: instancePath + "/hba-open-network/1/maxPublicAddresses", schemaPath: "#/properties/hba-open-network/prefixItems/1/properties/maxPublicAddresses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/hba-open-network/1", schemaPath: "#/properties/hba-open-network/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-plaintext"] !== void 0) {
      let data31 = data["hba-plaintext"];
      if (!validate54(data31, { instancePath: instancePath + "/hba-plaintext", parentData: data, parentDataProperty: "hba-plaintext", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items7 = validate54.evaluated.items;
      }
      if (Array.isArray(data31)) {
        if (items7 !== true) {
          items7 = items7 > 2 ? items7 : 2;
        }
        const len11 = data31.length;
        if (len11 > 0) {
          if (!validate55(data31[0], { instancePath: instancePath + "/hba-plaintext/0", parentData: data31, parentDataProperty: 0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (len11 > 1) {
          let data33 = data31[1];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (const key8 in data33) {
              if (!(key8 === "zones")) {
                const err30 = { instancePath: instancePath + "/hba-plaintext/1", schemaPath: "#/properties/hba-plaintext/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data33.zones !== void 0) {
              let data34 = data33.zones;
              if (Array.isArray(data34)) {
                const len12 = data34.length;
                for (let i7 = 0; i7 < len12; i7++) {
                  let data35 = data34[i7];
                  if (!(data35 === "public" || data35 === "private")) {
                    const err31 = { instancePath: instancePath + "/hba-plaintext/1/zones/" + i7, schemaPath: "#/properties/hba-plaintext/prefixItems/1/properties/zones/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-plaintext"].prefixItems[1].properties.zones.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
                let i8 = data34.length;
                let j3;
                if (i8 > 1) {
                  outer2:
                    for (; i8--; ) {
                      for (j3 = i8; j3--; ) {
                        if (func0(data34[i8], data34[j3])) {
                          const err32 = { instancePath: instancePath + "/hba-plaintext/1/zones", schemaPath: "#/properties/hba-plaintext/prefixItems/1/properties/zones/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i8 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err32];
                          } else {
                            vErrors.push(err32);
                          }
                          errors++;
                          break outer2;
                        }
                      }
                    }
                }
              } else {
                const err33 = { instancePath: instancePath + "/hba-plaintext/1/zones", schemaPath: "#/properties/hba-plaintext/prefixItems/1/properties/zones/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/hba-plaintext/1", schemaPath: "#/properties/hba-plaintext/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-replication"] !== void 0) {
      let data36 = data["hba-replication"];
      if (!validate54(data36, { instancePath: instancePath + "/hba-replication", parentData: data, parentDataProperty: "hba-replication", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items8 = validate54.evaluated.items;
      }
      if (Array.isArray(data36)) {
        if (items8 !== true) {
          items8 = items8 > 2 ? items8 : 2;
        }
        const len13 = data36.length;
        if (len13 > 0) {
          if (!validate55(data36[0], { instancePath: instancePath + "/hba-replication/0", parentData: data36, parentDataProperty: 0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (len13 > 1) {
          let data38 = data36[1];
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            for (const key9 in data38) {
              if (!(key9 === "zones" || key9 === "maxStandbyAddresses")) {
                const err35 = { instancePath: instancePath + "/hba-replication/1", schemaPath: "#/properties/hba-replication/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data38.zones !== void 0) {
              let data39 = data38.zones;
              if (Array.isArray(data39)) {
                const len14 = data39.length;
                for (let i9 = 0; i9 < len14; i9++) {
                  let data40 = data39[i9];
                  if (!(data40 === "public" || data40 === "private")) {
                    const err36 = { instancePath: instancePath + "/hba-replication/1/zones/" + i9, schemaPath: "#/properties/hba-replication/prefixItems/1/properties/zones/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["hba-replication"].prefixItems[1].properties.zones.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                let i10 = data39.length;
                let j4;
                if (i10 > 1) {
                  outer3:
                    for (; i10--; ) {
                      for (j4 = i10; j4--; ) {
                        if (func0(data39[i10], data39[j4])) {
                          const err37 = { instancePath: instancePath + "/hba-replication/1/zones", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/zones/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i10 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err37];
                          } else {
                            vErrors.push(err37);
                          }
                          errors++;
                          break outer3;
                        }
                      }
                    }
                }
              } else {
                const err38 = { instancePath: instancePath + "/hba-replication/1/zones", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/zones/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data38.maxStandbyAddresses !== void 0) {
              let data41 = data38.maxStandbyAddresses;
              if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                const err39 = { instancePath: instancePath + "/hba-replication/1/maxStandbyAddresses", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/maxStandbyAddresses/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (typeof data41 == "number" && isFinite(data41)) {
                if (data41 < 0 || isNaN(data41)) {
                  const err40 = { instancePath: instancePath + "/hba-replication/1/maxStandbyAddresses", schemaPath: "#/properties/hba-replication/prefixItems/1/properties/maxStandbyAddresses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/hba-replication/1", schemaPath: "#/properties/hba-replication/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-superuser-remote"] !== void 0) {
      let data42 = data["hba-superuser-remote"];
      if (!validate54(data42, { instancePath: instancePath + "/hba-superuser-remote", parentData: data, parentDataProperty: "hba-superuser-remote", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items9 = validate54.evaluated.items;
      }
      if (Array.isArray(data42)) {
        if (items9 !== true) {
          items9 = items9 > 2 ? items9 : 2;
        }
        const len15 = data42.length;
        if (len15 > 0) {
          if (!validate55(data42[0], { instancePath: instancePath + "/hba-superuser-remote/0", parentData: data42, parentDataProperty: 0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (len15 > 1) {
          let data44 = data42[1];
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            for (const key10 in data44) {
              if (!(key10 === "superusers")) {
                const err42 = { instancePath: instancePath + "/hba-superuser-remote/1", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data44.superusers !== void 0) {
              let data45 = data44.superusers;
              if (Array.isArray(data45)) {
                const len16 = data45.length;
                for (let i11 = 0; i11 < len16; i11++) {
                  if (typeof data45[i11] !== "string") {
                    const err43 = { instancePath: instancePath + "/hba-superuser-remote/1/superusers/" + i11, schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/properties/superusers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                let i12 = data45.length;
                let j5;
                if (i12 > 1) {
                  const indices1 = {};
                  for (; i12--; ) {
                    let item1 = data45[i12];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j5 = indices1[item1];
                      const err44 = { instancePath: instancePath + "/hba-superuser-remote/1/superusers", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/properties/superusers/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i12 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i12;
                  }
                }
              } else {
                const err45 = { instancePath: instancePath + "/hba-superuser-remote/1/superusers", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/properties/superusers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/hba-superuser-remote/1", schemaPath: "#/properties/hba-superuser-remote/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      }
    }
    if (data["hba-syntax"] !== void 0) {
      let data47 = data["hba-syntax"];
      if (!validate54(data47, { instancePath: instancePath + "/hba-syntax", parentData: data, parentDataProperty: "hba-syntax", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items10 = validate54.evaluated.items;
      }
      if (Array.isArray(data47)) {
        if (items10 !== true) {
          items10 = items10 > 2 ? items10 : 2;
        }
        const len17 = data47.length;
        if (len17 > 0) {
          if (!validate55(data47[0], { instancePath: instancePath + "/hba-syntax/0", parentData: data47, parentDataProperty: 0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (len17 > 1) {
          let data49 = data47[1];
          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
            for (const key11 in data49) {
              const err47 = { instancePath: instancePath + "/hba-syntax/1", schemaPath: "#/properties/hba-syntax/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/hba-syntax/1", schemaPath: "#/properties/hba-syntax/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
    if (data["hba-trust"] !== void 0) {
      let data50 = data["hba-trust"];
      if (!validate54(data50, { instancePath: instancePath + "/hba-trust", parentData: data, parentDataProperty: "hba-trust", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items11 = validate54.evaluated.items;
      }
      if (Array.isArray(data50)) {
        if (items11 !== true) {
          items11 = items11 > 2 ? items11 : 2;
        }
        const len18 = data50.length;
        if (len18 > 0) {
          if (!validate55(data50[0], { instancePath: instancePath + "/hba-trust/0", parentData: data50, parentDataProperty: 0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (len18 > 1) {
          let data52 = data50[1];
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            for (const key12 in data52) {
              const err49 = { instancePath: instancePath + "/hba-trust/1", schemaPath: "#/properties/hba-trust/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/hba-trust/1", schemaPath: "#/properties/hba-trust/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
    if (data["ident-map-broad"] !== void 0) {
      let data53 = data["ident-map-broad"];
      if (!validate54(data53, { instancePath: instancePath + "/ident-map-broad", parentData: data, parentDataProperty: "ident-map-broad", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      } else {
        var items12 = validate54.evaluated.items;
      }
      if (Array.isArray(data53)) {
        if (items12 !== true) {
          items12 = items12 > 2 ? items12 : 2;
        }
        const len19 = data53.length;
        if (len19 > 0) {
          if (!validate55(data53[0], { instancePath: instancePath + "/ident-map-broad/0", parentData: data53, parentDataProperty: 0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (len19 > 1) {
          let data55 = data53[1];
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            for (const key13 in data55) {
              if (!(key13 === "superusers" || key13 === "administrators")) {
                const err51 = { instancePath: instancePath + "/ident-map-broad/1", schemaPath: "#/properties/ident-map-broad/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data55.superusers !== void 0) {
              let data56 = data55.superusers;
              if (Array.isArray(data56)) {
                const len20 = data56.length;
                for (let i13 = 0; i13 < len20; i13++) {
                  if (typeof data56[i13] !== "string") {
                    const err52 = { instancePath: instancePath + "/ident-map-broad/1/superusers/" + i13, schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/superusers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
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
                      const err53 = { instancePath: instancePath + "/ident-map-broad/1/superusers", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/superusers/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j6 }, message: "must NOT have duplicate items (items ## " + j6 + " and " + i14 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i14;
                  }
                }
              } else {
                const err54 = { instancePath: instancePath + "/ident-map-broad/1/superusers", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/superusers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data55.administrators !== void 0) {
              let data58 = data55.administrators;
              if (Array.isArray(data58)) {
                const len21 = data58.length;
                for (let i15 = 0; i15 < len21; i15++) {
                  if (typeof data58[i15] !== "string") {
                    const err55 = { instancePath: instancePath + "/ident-map-broad/1/administrators/" + i15, schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/administrators/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
                let i16 = data58.length;
                let j7;
                if (i16 > 1) {
                  const indices3 = {};
                  for (; i16--; ) {
                    let item3 = data58[i16];
                    if (typeof item3 !== "string") {
                      continue;
                    }
                    if (typeof indices3[item3] == "number") {
                      j7 = indices3[item3];
                      const err56 = { instancePath: instancePath + "/ident-map-broad/1/administrators", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/administrators/uniqueItems", keyword: "uniqueItems", params: { i: i16, j: j7 }, message: "must NOT have duplicate items (items ## " + j7 + " and " + i16 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err56];
                      } else {
                        vErrors.push(err56);
                      }
                      errors++;
                      break;
                    }
                    indices3[item3] = i16;
                  }
                }
              } else {
                const err57 = { instancePath: instancePath + "/ident-map-broad/1/administrators", schemaPath: "#/properties/ident-map-broad/prefixItems/1/properties/administrators/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          } else {
            const err58 = { instancePath: instancePath + "/ident-map-broad/1", schemaPath: "#/properties/ident-map-broad/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err59 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err59];
    } else {
      vErrors.push(err59);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema23 = { "enum": ["hba-broad-grant", "hba-cleartext-password", "hba-client-cert", "hba-host-name", "hba-ldap-plaintext", "hba-method", "hba-open-network", "hba-plaintext", "hba-replication", "hba-superuser-remote", "hba-syntax", "hba-trust", "ident-map-broad"] };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "hba-broad-grant" || data === "hba-cleartext-password" || data === "hba-client-cert" || data === "hba-host-name" || data === "hba-ldap-plaintext" || data === "hba-method" || data === "hba-open-network" || data === "hba-plaintext" || data === "hba-replication" || data === "hba-superuser-remote" || data === "hba-syntax" || data === "hba-trust" || data === "ident-map-broad")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema23.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
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
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
      if (!(data1 === "no-open-trust" || data1 === "recommended")) {
        const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema19.properties.extends.anyOf[0].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
          const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        const err5 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
          if (!(data2 === "no-open-trust" || data2 === "recommended")) {
            const err6 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema19.properties.extends.anyOf[1].items.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
              const err7 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            const err9 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
        const err10 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err11 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
        const err12 = { instancePath: instancePath + "/postgres", schemaPath: "#/properties/postgres/enum", keyword: "enum", params: { allowedValues: schema19.properties.postgres.enum }, message: "must be equal to one of the allowed values" };
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
            const err13 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
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
                  const err14 = { instancePath: instancePath + "/zones/loopback/" + i1, schemaPath: "#/properties/zones/properties/loopback/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" }, message: 'must match pattern "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$"' };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/zones/loopback/" + i1, schemaPath: "#/properties/zones/properties/loopback/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/zones/loopback", schemaPath: "#/properties/zones/properties/loopback/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
                  const err17 = { instancePath: instancePath + "/zones/container/" + i2, schemaPath: "#/properties/zones/properties/container/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" }, message: 'must match pattern "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$"' };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/zones/container/" + i2, schemaPath: "#/properties/zones/properties/container/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/zones/container", schemaPath: "#/properties/zones/properties/container/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
                  const err20 = { instancePath: instancePath + "/zones/private/" + i3, schemaPath: "#/properties/zones/properties/private/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" }, message: 'must match pattern "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$"' };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/zones/private/" + i3, schemaPath: "#/properties/zones/properties/private/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/zones/private", schemaPath: "#/properties/zones/properties/private/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
                  const err23 = { instancePath: instancePath + "/zones/public/" + i4, schemaPath: "#/properties/zones/properties/public/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$" }, message: 'must match pattern "^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$"' };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/zones/public/" + i4, schemaPath: "#/properties/zones/properties/public/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/zones/public", schemaPath: "#/properties/zones/properties/public/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
              const err27 = { instancePath: instancePath + "/overrides/" + i5, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data15.rules === void 0) {
              const err28 = { instancePath: instancePath + "/overrides/" + i5, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            for (const key2 in data15) {
              if (!(key2 === "files" || key2 === "rules")) {
                const err29 = { instancePath: instancePath + "/overrides/" + i5, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
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
                  const err30 = { instancePath: instancePath + "/overrides/" + i5 + "/files", schemaPath: "#/properties/overrides/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
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
                      const err31 = { instancePath: instancePath + "/overrides/" + i5 + "/files/" + i6, schemaPath: "#/properties/overrides/items/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                    if (func2(data17) < 1) {
                      const err32 = { instancePath: instancePath + "/overrides/" + i5 + "/files/" + i6, schemaPath: "#/properties/overrides/items/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                  } else {
                    const err33 = { instancePath: instancePath + "/overrides/" + i5 + "/files/" + i6, schemaPath: "#/properties/overrides/items/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
              } else {
                const err34 = { instancePath: instancePath + "/overrides/" + i5 + "/files", schemaPath: "#/properties/overrides/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
            const err35 = { instancePath: instancePath + "/overrides/" + i5, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
              const err37 = { instancePath: instancePath + "/ignore/" + i7, schemaPath: "#/properties/ignore/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (func2(data20) < 1) {
              const err38 = { instancePath: instancePath + "/ignore/" + i7, schemaPath: "#/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/ignore/" + i7, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
              const err41 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data22.rule === void 0) {
              const err42 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data22.reason === void 0) {
              const err43 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            for (const key3 in data22) {
              if (!(key3 === "path" || key3 === "rule" || key3 === "reason" || key3 === "until")) {
                const err44 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
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
                  const err45 = { instancePath: instancePath + "/waivers/" + i8 + "/path", schemaPath: "#/properties/waivers/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                if (func2(data23) < 1) {
                  const err46 = { instancePath: instancePath + "/waivers/" + i8 + "/path", schemaPath: "#/properties/waivers/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/waivers/" + i8 + "/path", schemaPath: "#/properties/waivers/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data22.rule !== void 0) {
              if (!validate86(data22.rule, { instancePath: instancePath + "/waivers/" + i8 + "/rule", parentData: data22, parentDataProperty: "rule", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
                errors = vErrors.length;
              }
            }
            if (data22.reason !== void 0) {
              let data25 = data22.reason;
              if (typeof data25 === "string") {
                if (!pattern8.test(data25)) {
                  const err48 = { instancePath: instancePath + "/waivers/" + i8 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/waivers/" + i8 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                  const err50 = { instancePath: instancePath + "/waivers/" + i8 + "/until", schemaPath: "#/properties/waivers/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/waivers/" + i8 + "/until", schemaPath: "#/properties/waivers/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
            const err54 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
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
              if (!validate86(data28[i9], { instancePath: instancePath + "/suppressions/forbid/" + i9, parentData: data28, parentDataProperty: i9, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/suppressions/forbid", schemaPath: "#/properties/suppressions/properties/forbid/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
  } else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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

// What the npm packages `yaml` (YAML 1.2) and `kubernetes-models` say to exported files.
//
// Standard input: {NAME: TEXT, …}. Standard output: {NAME: {documents: […], problems: […]}, …}, where
// the problems are those of the documents that have a kind of Kubernetes.

import { Deployment, StatefulSet } from "kubernetes-models/apps/v1";
import { NetworkPolicy } from "kubernetes-models/networking.k8s.io/v1";
import { PersistentVolumeClaim, Service } from "kubernetes-models/v1";
import { parseAllDocuments } from "yaml";

const models = { Deployment, NetworkPolicy, PersistentVolumeClaim, Service, StatefulSet };

// The models' own checks pass over keys that they don't know. This notes which keys they look at: the
// others are misspelt, or in the wrong place.
function watched(value, path, unseen) {
  if (value === null || typeof value !== "object") {
    return value;
  }
  const copy = Array.isArray(value) ? [] : {};
  for (const [key, item] of Object.entries(value)) {
    copy[key] = watched(item, `${path}/${key}`, unseen);
    if (!Array.isArray(value)) {
      unseen.add(`${path}/${key}`);
    }
  }
  return new Proxy(copy, {
    get(target, key, receiver) {
      if (typeof key === "string") {
        unseen.delete(`${path}/${key}`);
      }
      return Reflect.get(target, key, receiver);
    },
  });
}

function problemsOf(document) {
  const Model = models[document.kind];
  if (!Model) {
    return [`unknown kind ${document.kind}`];
  }
  const unseen = new Set();
  try {
    // Its constructor copies what it is given, and would look at everything.
    Object.assign(new Model({}), watched(document, "", unseen)).validate();
  } catch (error) {
    return [error.message];
  }
  return [...unseen].map((path) => `unknown key ${path}`);
}

const chunks = [];
for await (const chunk of process.stdin) {
  chunks.push(chunk);
}
const files = JSON.parse(Buffer.concat(chunks).toString("utf8"));
const results = {};
for (const [name, text] of Object.entries(files)) {
  const parsed = parseAllDocuments(text, { version: "1.2", strict: true });
  const errors = parsed.flatMap((document) => [...document.errors, ...document.warnings]);
  const documents = parsed.map((document) => document.toJS());
  const manifests = documents.filter((document) => document && document.kind);
  results[name] = {
    documents,
    problems: [...errors.map((error) => error.message), ...manifests.flatMap(problemsOf)],
  };
}
process.stdout.write(JSON.stringify(results));
